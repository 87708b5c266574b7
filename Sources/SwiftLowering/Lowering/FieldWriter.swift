import APISchema
import Diagnostics

/// Writes the stored properties of plain structures.
struct FieldWriter {
  let table: TypeTable
  let access: String
  /// The configured names, by `type.property`.
  let names: [String: ConfiguredName]
  let records: RecordGraph

  /// What plain structures conform to.
  static let conformances = ["Codable", "Hashable", "Sendable"]

  /// The properties of a type and of all its bases, sorted by name; of two of one name the nearest counts.
  func fields(of definition: TypeDefinition, name: TypeName, indent: Int) -> [FieldView] {
    let scope = Scope(enclosing: name.components)
    let users = records.users(of: definition.name)
    var wireNames: Set<String> = []
    var identifiers: Set<String> = []
    var fields: [FieldView] = []
    for owner in [definition] + records.bases(of: definition) {
      for property in owner.properties + owner.relationships where wireNames.insert(property.name).inserted {
        let chosen = names["\(owner.name).\(property.name)"].flatMap {
          NameOverrides.identifier($0.text, reserved: ReservedNames.modelMembers)
        }
        let identifier = chosen ?? MemberNames.property(property.name)
        // What got no name of its own was reported where it is documented.
        guard NameLedger.fits(identifier), identifiers.insert(identifier.name).inserted else { continue }
        let isRecursive = !property.type.collection && users.contains(property.type.name)
        let type = valueType(property.type, in: scope)
        let field = field(
          property, name: identifier, type: isRecursive ? "Indirect<\(type)>?" : type + "?", indent: indent)
        fields.append(field)
      }
    }
    return fields.sorted { $0.wireName.value.precedes($1.wireName.value) }
  }

  /// The stored property of a body.
  func bodyField(_ property: Property, name: Identifier, scope: Scope, indent: Int) -> FieldView {
    let isRequired = property.required == true
    let type = valueType(property.type, in: scope) + (isRequired ? "" : "?")
    var field = field(property, name: name, type: type, indent: indent)
    field.isRequired = isRequired
    return field
  }

  /// The parameter of an initializer that sets a field.
  static func parameter(_ field: FieldView) -> FunctionParameter {
    FunctionParameter(field.name.text, type: field.type.text, value: field.isRequired ? nil : "nil")
  }

  private func field(_ property: Property, name: Identifier, type: String, indent: Int) -> FieldView {
    let literal = StringLiteral(property.name)
    return FieldView(
      name: name,
      wireName: literal,
      type: SourceCode(type),
      doc: PropertyWriter.documentation(of: property, indent: indent),
      declaration: SourceCode(Layout.stored(access + "var " + name.text, type: type, indent: indent)),
      codingKey: SourceCode(Layout.alias("case " + name.text, type: literal.text, indent: indent + 2)),
      assignment: SourceCode(Layout.alias("self." + name.text, type: name.text, indent: indent + 2)),
      isRequired: false
    )
  }

  private func valueType(_ type: TypeReference, in scope: Scope) -> String {
    let element = table.element(type, in: scope).name
    return type.collection ? "[\(element)]" : element
  }
}
