/// What one page of the reference documents: a request with its body, its response and its permissions.
public protocol APIOperation {
  /// What a successful response holds.
  associatedtype Response: ResponseContent

  /// The page's name.
  static var id: String { get }
  /// `nil` where the page lists none that could be read: not known, which is not the same as none.
  static var permissions: Permissions? { get }
  /// The permissions of each case that the page tells apart, in its order; empty where all have the same.
  static var permissionCases: [Permissions.Case] { get }
}

extension APIOperation {
  public static var permissionCases: [Permissions.Case] { [] }
}

/// The permissions that a page lists, each list from least to most privileged.
///
/// Where the page tells cases apart, these are the permissions of all cases, case after case; see
/// ``APIOperation/permissionCases``.
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

extension Permissions {
  /// The permissions for some of an operation's requests, or for one case of their use.
  public struct Case: Sendable, Hashable {
    /// The page's words for the case.
    public var when: String?
    /// The requests that the case is for, such as `GET /chats/{id}/messages`; empty where the page doesn't say.
    public var requests: [String]
    /// Each list from least to most privileged.
    public var permissions: Permissions

    /// The permissions for some requests, or for a case of which the page says when it holds.
    public init(when: String? = nil, requests: [String] = [], permissions: Permissions) {
      self.when = when
      self.requests = requests
      self.permissions = permissions
    }
  }
}

/// The response of an operation that returns nothing.
public struct NoContent: Sendable, Hashable {
  public init() {}
}
