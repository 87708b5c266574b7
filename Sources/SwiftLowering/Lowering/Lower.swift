import APISchema
import Diagnostics

/// Plans the Swift files for a schema: names, types, literals, comments.
///
/// What cannot be given a name or a path of its own is reported and left out.
package func lower(_ schema: Schema, options: LoweringOptions) -> (plan: SwiftPlan, diagnostics: [Diagnostic]) {
  var lowering = Lowering(schema: schema, options: options)
  return lowering.run()
}

/// The state of one run over a schema.
struct Lowering {
  let schema: Schema
  let options: LoweringOptions
  var table: TypeTable
  /// The base names of files in small letters, which no two files of a module may share.
  var files = NameLedger()
  var diagnostics: [Diagnostic] = []
  var plan = SwiftPlan()
  /// The types that got a name, by their qualified name.
  var types: [String: TypeDefinition] = [:]
  var records = RecordGraph([:])

  init(schema: Schema, options: LoweringOptions) {
    self.schema = schema
    self.options = options
    table = TypeTable(moduleName: options.moduleName)
  }

  mutating func run() -> (plan: SwiftPlan, diagnostics: [Diagnostic]) {
    let named = nameTypes()
    records = RecordGraph(types)
    lowerNamespaces(named)
    for definition in named.types { lower(definition) }
    for definition in named.enums { lower(definition) }
    lowerPaths(lowerOperations())
    plan.files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return (plan, (diagnostics + files.diagnostics).sortedAndUnique())
  }

  mutating func add(_ path: String, _ view: FileView) {
    plan.files.append(PlannedFile(path: path, view: view))
  }

  /// The name that the configuration gives, if it is one.
  mutating func override(_ key: String, page: String) -> TypeName? {
    guard let text = options.names[key] else { return nil }
    if let name = TypeNames.parse(text) { return name }
    files.report(
      LoweringRules.invalidName, page: page,
      "names[\"\(key)\"] is '\(text)', which is no Swift identifier of letters, digits and underscores"
    )
    return nil
  }

  /// The member's name that the configuration gives, else the one that follows from the page.
  mutating func member(_ key: String, page: String, default name: Identifier) -> Identifier {
    guard !options.names.isEmpty, let chosen = override(key, page: page) else { return name }
    return chosen.components.last ?? name
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

  func header(pages: [String], name: String, exceptions: Bool) -> HeaderText {
    HeaderText(sources: pages.isEmpty ? ["the pages that use \(name)"] : pages, lintExceptions: exceptions)
  }
}
