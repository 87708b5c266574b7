import APISchema
import Diagnostics
import PageReader

/// Holds the pages of one version against each other: a pure function of their facts and the schema.
package enum SchemaChecks {
  /// - Parameter pages: with their details.
  /// - Parameter folders: those of which all pages are given; of other folders nothing is claimed to be missing.
  package static func findings(_ pages: [PageFacts], _ schema: Schema, folders: Set<String>) -> [Diagnostic] {
    let types = TypeTable(schema)
    return LinkCheck.findings(pages, folders: folders) + BaseCheck.findings(pages, types, folders: folders)
      + EnumListCheck.findings(pages, schema, types) + ExampleCheck.findings(pages, schema, types)
      + TargetCheck.findings(pages, schema)
      + PermissionCheck.findings(pages)
  }
}
