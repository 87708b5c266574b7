import HTTPTypes

// Header fields that the page of an operation documents. Requests of such operations have a method for them.

/// An operation that documents `Accept-Language` (RFC 9110, section 12.5.4).
public protocol AcceptLanguageHeader: APIOperation {}
/// An operation that documents `ConsistencyLevel`. Counting and searching send it.
public protocol ConsistencyLevelHeader: APIOperation {}
/// An operation that documents `If-Match` (RFC 9110, section 13.1.1).
public protocol IfMatchHeader: APIOperation {}
/// An operation that documents `If-None-Match` (RFC 9110, section 13.1.2).
public protocol IfNoneMatchHeader: APIOperation {}
/// An operation that documents `Prefer` (RFC 7240).
public protocol PreferHeader: APIOperation {}
/// An operation that documents `Workbook-Session-Id`.
public protocol WorkbookSessionHeader: APIOperation {}

extension APIRequest where Operation: AcceptLanguageHeader {
  /// The languages of the response, such as `de-AT`, best first.
  public func acceptLanguage(_ languages: String...) -> Self {
    header("Accept-Language", languages.joined(separator: ", "))
  }
}

extension APIRequest where Operation: ConsistencyLevelHeader {
  /// Asks for results that may be a little old, which some queries need.
  public func eventualConsistency() -> Self { header("ConsistencyLevel", "eventual") }
}

extension APIRequest where Operation: IfMatchHeader {
  /// Fails with 412 unless the object still has an ETag.
  public func ifMatch(_ etag: String) -> Self { header("If-Match", etag) }
}

extension APIRequest where Operation: IfNoneMatchHeader {
  /// Answers 304 without content where the object still has an ETag.
  public func ifNoneMatch(_ etag: String) -> Self { header("If-None-Match", etag) }
}

extension APIRequest where Operation: PreferHeader {
  /// Asks for a behaviour, such as `outlook.timezone="Europe/Vienna"`.
  public func prefer(_ preferences: String...) -> Self { header("Prefer", preferences.joined(separator: ", ")) }
}

extension APIRequest where Operation: WorkbookSessionHeader {
  /// Works in a session of a workbook.
  public func workbookSession(_ id: String) -> Self { header("Workbook-Session-Id", id) }
}
