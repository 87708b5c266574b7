import APISchema
import Diagnostics
import OutputTree

/// The least-privileged permissions that the operations of a module need: `Permissions.txt`.
enum PermissionsText {
  static let fileName = "Permissions.txt"

  /// A line for each operation, case and kind, sorted, then the sum of each kind.
  static func text(_ schema: Schema) -> String {
    var lines: [String] = []
    var sums: [String: Set<String>] = [:]
    for operation in schema.operations {
      guard let permissions = operation.permissions else {
        lines.append("\(printable(operation.id)): not stated")
        continue
      }
      var cases = operation.permissionCases
      if cases.isEmpty { cases = [PermissionCase(permissions: permissions)] }
      for item in cases {
        let name = printable(operation.id) + (item.label.isEmpty ? "" : " (\(printable(item.label)))")
        for (kind, scopes) in item.permissions.byKind {
          lines.append("\(name): \(kind) \(scopes.first.map(printable) ?? "none")")
          if let least = scopes.first { sums[kind, default: []].insert(printable(least)) }
        }
      }
    }
    lines.sort { $0.precedes($1) }
    for (kind, scopes) in sums.sorted(by: { $0.key < $1.key }) {
      lines += scopes.sorted { $0.precedes($1) }.map { "sum: \(kind) \($0)" }
    }
    return "\(FileHeader.prefix) from the permissions of all operations. Do not edit.\n"
      + lines.map { $0 + "\n" }.joined()
  }
}
