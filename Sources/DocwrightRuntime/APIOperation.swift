/// What one page of the reference documents: a request with its body, its response and its permissions.
public protocol APIOperation {
  /// What a successful response holds.
  associatedtype Response: ResponseContent

  /// The page's name.
  static var id: String { get }
  /// `nil` where the page lists none that could be read: not known, which is not the same as none.
  static var permissions: Permissions? { get }
}

/// The permissions that a page lists, each list from least to most privileged.
public struct Permissions: Sendable, Hashable {
  /// Delegated, work or school account.
  public var delegatedWork: [String]
  /// Delegated, personal account.
  public var delegatedPersonal: [String]
  /// Application, without a signed-in user.
  public var application: [String]

  /// Permissions by kind of account, each list from least to most privileged.
  public init(delegatedWork: [String] = [], delegatedPersonal: [String] = [], application: [String] = []) {
    self.delegatedWork = delegatedWork
    self.delegatedPersonal = delegatedPersonal
    self.application = application
  }
}

/// The response of an operation that returns nothing.
public struct NoContent: Sendable, Hashable {
  public init() {}
}
