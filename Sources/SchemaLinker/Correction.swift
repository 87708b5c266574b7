import Diagnostics

/// What the configuration says in place of a page that is wrong.
package struct Correction: Hashable, Sendable {
  /// What is said of the fact.
  package enum Change: Hashable, Sendable {
    /// Another name.
    case rename(String)
    /// Another type for a property or a parameter, such as `Int32` or `String collection`.
    case retype(String)
    case required(Bool)
    case readOnly(Bool)
    /// A property or a parameter with its type, a member of an enumeration with its number, if it has one, an operation
    /// with its request line, or a type, as which `complex`, `entity` or `enumeration` stands.
    case add(String?)
    case drop
  }

  /// The page's path below the pages' root, with or without the version's folder.
  package var page: String
  /// What is meant: a type, an enumeration or an operation's id, by itself or with a dot and a property of the type or
  /// the body, a member, or a parameter behind its place: `type.property`, `operation-id.query.name`.
  package var fact: String
  package var change: Change
  package var reason: String
  /// Where the configuration says it.
  package var location: SourceLocation

  package init(page: String, fact: String, change: Change, reason: String, location: SourceLocation) {
    self.page = page
    self.fact = fact
    self.change = change
    self.reason = reason
    self.location = location
  }
}

extension Correction.Change {
  /// The words for the changes, as the configuration spells them.
  package static let kinds = ["rename", "retype", "required", "readOnly", "add", "drop"]

  package var kind: String {
    switch self {
    case .rename: "rename"
    case .retype: "retype"
    case .required: "required"
    case .readOnly: "readOnly"
    case .add: "add"
    case .drop: "drop"
    }
  }

  /// The kind with its value: `rename subject`, `required true`, `drop`.
  package var text: String {
    switch self {
    case .rename(let value), .retype(let value), .add(.some(let value)): "\(kind) \(value)"
    case .required(let flag), .readOnly(let flag): "\(kind) \(flag)"
    case .add(nil), .drop: kind
    }
  }
}
