import APISchema
import Diagnostics
import MarkdownSyntax

/// The permissions of an operation.
extension OperationPageReader {
  mutating func readPermissions() {
    var reader = PermissionsReader()
    for section in sections[.permissions, default: []] { readPermissions(section, nil, &reader) }
    diagnostics += reader.diagnostics
    details.scopes = reader.scopes
    operation.permissions = reader.permissions
    let routes = PermissionRoutes(lines: operation.requests)
    operation.permissionCases = routes.settled(reader.cases)
    if reader.permissions == nil {
      report(PageRules.missingPermissions, facts.location, "no permissions table could be read")
    }
  }

  /// Reads the tables of a section and of those below it, whose headings say what their tables are for.
  private mutating func readPermissions(_ section: Section, _ heading: String?, _ reader: inout PermissionsReader) {
    var place = PermissionPlace(heading: heading)
    for block in section.ownReadableBlocks {
      guard case .table(let table) = block.kind else {
        place.add(block)
        continue
      }
      let known = reader.cases.count
      guard
        reader.read(table, for: place.label, requests: place.requests)
          || (section.heading.anchor != nil && reader.readByShape(table))
      else { continue }
      trace.note(block: block.location, ReadingRules.permissionsTable)
      if reader.tables > 1, place.label == nil, place.requests.isEmpty {
        report(
          PageRules.severalPermissions, block.location,
          "no heading and no request says what this table of permissions, number \(reader.tables) of the page, is for; "
            + "\"permissions\" has those of all tables in sum")
      }
      for request in place.requests where PermissionRoutes(lines: operation.requests).line(like: request) == nil {
        report(
          PageRules.unknownPermissionRequest, block.location,
          "this table of permissions is for \(request.method) \(request.path), which is no request line of the page")
      }
      for item in reader.cases[known...] { note(item, at: block.location) }
      place.endTable()
    }
    for child in section.children {
      readPermissions(child, PermissionPlace.label(child.heading.plain), &reader)
    }
  }

  private func note(_ item: PermissionCase, at location: SourceLocation) {
    for (kind, scopes) in item.permissions.byKind where !scopes.isEmpty {
      let label = item.when.map { " (\($0))" } ?? ""
      trace.note(
        fact: "permissions, \(kind)\(label): \(scopes.joined(separator: ", "))", at: location,
        by: ReadingRules.permissionsTable)
    }
  }
}
