import APISchema
import Diagnostics

/// Plans the Swift files for a schema: names, types, literals, comments.
///
/// What cannot be given a name or a path of its own is reported and left out.
package func lower(_ schema: Schema, options: LoweringOptions) -> LoweringResult {
  var lowering = Lowering(schema: schema, options: options)
  return lowering.run()
}

/// The state of one run over a schema.
struct Lowering {
  let schema: Schema
  let options: LoweringOptions
  var table: TypeTable
  /// The base names of files, of which no two in a module may differ in case only.
  var files = NameLedger()
  /// The names of outermost declarations that are not named as their file is.
  var declared = NameLedger()
  var overrides: NameOverrides
  var diagnostics: [Diagnostic] = []
  var plan = SwiftPlan()
  /// The types that got a name, by their qualified name.
  var types: [String: TypeDefinition] = [:]
  var records = RecordGraph([:])

  init(schema: Schema, options: LoweringOptions) {
    self.schema = schema
    self.options = options
    table = TypeTable(moduleName: options.moduleName)
    overrides = NameOverrides(options.names)
  }

  mutating func run() -> LoweringResult {
    let named = nameTypes()
    records = RecordGraph(types)
    lowerNamespaces(named)
    for definition in named.types { lower(definition) }
    for definition in named.enums { lower(definition) }
    lowerPaths(lowerOperations())
    lowerTypeTable()
    plan.files.sort { $0.path.precedes($1.path) }
    return LoweringResult(
      plan: plan,
      diagnostics: (diagnostics + files.diagnostics + declared.diagnostics + overrides.diagnostics).sortedAndUnique(),
      nameKeys: overrides.keys
    )
  }

  mutating func add(_ path: String, _ view: FileView) {
    plan.files.append(PlannedFile(path: path, view: view))
  }

  /// The member's name that the configuration gives, else the one that follows from the page.
  mutating func member(
    _ key: String, page: String, default name: Identifier, reserved: Set<String> = ReservedNames.modelMembers
  ) -> Identifier {
    overrides.identifier(key, page: page, reserved: reserved) ?? name
  }

  var fieldWriter: FieldWriter {
    FieldWriter(table: table, access: access, names: options.names, records: records)
  }

  /// Base classes of the access level that go before a declaration.
  var access: String { options.access.text }

  /// Whether the initializers that Swift would make have to be written, to be seen outside the module.
  var hasExplicitInit: Bool { options.access != .internal }

  /// The place to report a type at.
  func page(of name: String, _ pages: [String]) -> String { pages.first ?? name }

  /// What a header names as the sources of a type.
  static func sources(_ pages: [String], name: String) -> [String] {
    pages.isEmpty ? ["the pages that use \(name)"] : pages
  }
}
