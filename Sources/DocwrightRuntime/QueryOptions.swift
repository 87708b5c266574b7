/// The query parameters of an operation that are no system query options of OData.
public protocol QueryOptions: Sendable {
  var items: QueryItems { get set }
  init()
}

// What the page of an operation says that it supports (OData URL Conventions 4.01, section 5.1). Requests of such
// operations have a method for it.

/// An operation that documents `$select`.
public protocol SelectOption: APIOperation {}
/// An operation that documents `$expand`.
public protocol ExpandOption: APIOperation {}
/// An operation that documents `$filter`.
public protocol FilterOption: APIOperation {}
/// An operation that documents `$orderby`.
public protocol OrderByOption: APIOperation {}
/// An operation that documents `$top`.
public protocol TopOption: APIOperation {}
/// An operation that documents `$skip`.
public protocol SkipOption: APIOperation {}
/// An operation that documents `$count`.
public protocol CountOption: APIOperation {}
/// An operation that documents `$search`.
public protocol SearchOption: APIOperation {}
