import JSONValue

// The annotations that services send beside the documented members (OData JSON Format 4.01, section 4.6). The names of
// version 4.01, without `odata.`, are read too; what is set has the prefix.
extension ModelStorage {
  /// The version of the value, verbatim, for `If-Match`: `@odata.etag`.
  public var etag: String? { annotation("etag", as: String.self) }

  /// The type that the value names, without `#`: `@odata.type`.
  public var typeName: String? {
    get { annotation("type", as: String.self).map { $0.hasPrefix("#") ? String($0.dropFirst()) : $0 } }
    set { self["@odata.type", as: String.self] = newValue.map { "#" + $0 } }
  }

  /// Why a value is in an answer that lists changes, although it is gone: `@removed`.
  public var removal: Removal? {
    guard let value = object["@removed"] else { return nil }
    return Removal(rawValue: value["reason"]?.string ?? "")
  }

  /// Where the rest of a list in the value is: `members@odata.nextLink`, an opaque URL.
  public func nextLink(of member: String) -> String? { annotation("nextLink", of: member, as: String.self) }

  /// Where changes of a list in the value are: `members@odata.deltaLink`, an opaque URL.
  public func deltaLink(of member: String) -> String? { annotation("deltaLink", of: member, as: String.self) }

  /// How many elements a list in the value has in all: `members@odata.count`.
  public func count(of member: String) -> Int64? { annotation("count", of: member, as: Int64.self) }

  /// An annotation of the value, or of one of its members, by its name without `odata.`.
  public func annotation<T: JSONRepresentable>(_ name: String, of member: String = "", as type: T.Type) -> T? {
    self["\(member)@odata.\(name)", as: type] ?? self["\(member)@\(name)", as: type]
  }

  /// A member by its wire name, documented or not, as a type of choice. Setting `nil` removes it.
  ///
  /// A member that is absent, `null` or of another kind reads as `nil`.
  public subscript<T: JSONRepresentable>(name: String, as type: T.Type) -> T? {
    get { read(name, as: type) }
    set { set(name, newValue) }
  }

  /// References resources in a body by their URLs, instead of giving them: `manager@odata.bind`.
  public mutating func bind(_ member: String, to url: String) { write(member + "@odata.bind", .string(url)) }

  /// References several resources in a body: `members@odata.bind`.
  public mutating func bind(_ member: String, to urls: [String]) { write(member + "@odata.bind", urls.json) }

  /// The URLs that a member references; one that is alone is a list of one.
  public func bindings(of member: String) -> [String] {
    let name = member + "@odata.bind"
    return self[name, as: [String].self] ?? self[name, as: String.self].map { [$0] } ?? []
  }

  /// Why a resource is gone from a list of changes.
  public struct Removal: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// It was deleted, but can be restored, or is no longer in the scope of the query.
    public static var changed: Self { Self(rawValue: "changed") }
    /// It was deleted for good.
    public static var deleted: Self { Self(rawValue: "deleted") }

    public static var knownValues: [Self] { [.changed, .deleted] }
  }
}
