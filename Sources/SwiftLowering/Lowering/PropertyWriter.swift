import APISchema

/// Writes the keys of the properties of models or bodies.
struct PropertyWriter {
  let table: TypeTable
  let scope: Scope
  let access: String

  func property(_ property: Property, name: Identifier, indent: Int) -> PropertyView {
    let value = valueType(property.type)
    let key = Expression.call("PropertyKey", [.init(value: .string(property.name))])
    return PropertyView(
      name: name,
      wireName: StringLiteral(property.name),
      type: SourceCode(value),
      doc: Self.documentation(of: property, indent: indent),
      declaration: SourceCode(
        Layout.computed(access + "var " + name.text, type: "PropertyKey<\(value)>", body: key, indent: indent))
    )
  }

  /// The Swift type of a value that is there.
  func valueType(_ type: TypeReference) -> String {
    let element = table.element(type, in: scope).name
    return type.collection ? "[\(element)]" : element
  }

  static func documentation(of property: Property, indent: Int) -> DocText {
    var doc = DocText(indent: indent)
    doc.add(paragraph: property.summary ?? "The property `\(Sentences.clean(property.name))`.")
    doc.add(deprecated: property.deprecated)
    return doc
  }
}
