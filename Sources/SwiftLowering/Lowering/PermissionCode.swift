import APISchema

/// The declarations of an operation's permissions.
///
/// A computed property costs the compiler less than a stored one, which takes a global and code to set it up once.
enum PermissionCode {
  static func permissions(of operation: Operation, access: String) -> SourceCode {
    let body = operation.permissions.map(expression) ?? .code("nil")
    return SourceCode(
      Layout.computed(access + "static var permissions", type: "Permissions?", body: body, indent: 2))
  }

  /// The permissions of each case; `nil` where the page tells none apart.
  static func cases(of operation: Operation, access: String) -> SourceCode? {
    if operation.permissionCases.isEmpty { return nil }
    let cases = operation.permissionCases.map { item in
      var arguments: [Expression.Argument] = []
      if let when = item.when { arguments.append(.init(label: "when", value: .string(when))) }
      if !item.requests.isEmpty {
        let requests = item.requests.map { Expression.string("\($0.method) \($0.path)") }
        arguments.append(.init(label: "requests", value: .array(requests)))
      }
      arguments.append(.init(label: "permissions", value: expression(item.permissions)))
      return Expression.call("Permissions.Case", arguments)
    }
    return SourceCode(
      Layout.computed(
        access + "static var permissionCases", type: "[Permissions.Case]", body: .array(cases), indent: 2))
  }

  private static func expression(_ permissions: Permissions) -> Expression {
    let arguments = permissions.byKind.filter { !$0.scopes.isEmpty }.map { label, scopes in
      Expression.Argument(label: label, value: .array(scopes.map { .string($0) }))
    }
    return .call("Permissions", arguments)
  }
}
