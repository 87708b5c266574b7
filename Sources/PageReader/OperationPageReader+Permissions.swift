import APISchema
import Diagnostics
import MarkdownSyntax

/// The permissions of an operation.
extension OperationPageReader {
  mutating func readPermissions() {
    var reader = PermissionsReader()
    for section in sections[.permissions, default: []] {
      for block in section.readableBlocks {
        guard case .table(let table) = block.kind,
          reader.read(table) || (section.heading.anchor != nil && reader.readByShape(table))
        else { continue }
        trace.note(block: block.location, ReadingRules.permissionsTable)
        if reader.tables == 2 {
          report(
            PageRules.severalPermissions, section.location,
            "a second table of permissions; whichever requests each is for, they are listed together")
        }
        for (kind, scopes) in reader.permissions?.byKind ?? [] where !scopes.isEmpty {
          trace.note(
            fact: "permissions, \(kind): \(scopes.joined(separator: ", "))", at: block.location,
            by: ReadingRules.permissionsTable)
        }
      }
    }
    diagnostics += reader.diagnostics
    details.scopes = reader.scopes
    operation.permissions = reader.permissions
    if reader.permissions == nil {
      report(PageRules.missingPermissions, facts.location, "no permissions table could be read")
    }
  }
}
