import APISchema

/// Writes computed properties over storage, for models or for bodies.
struct PropertyWriter {
  let table: TypeTable
  let scope: Scope
  let access: String
  let isBody: Bool

  func property(_ property: Property, name: Identifier, indent: Int) -> PropertyView {
    let type = isBody ? "Field<\(valueType(property.type))>" : valueType(property.type) + "?"
    let accessors = accessors(property)
    let inner = indent + 2
    return PropertyView(
      name: name,
      wireName: StringLiteral(property.name),
      type: SourceCode(type),
      doc: Self.documentation(of: property, indent: indent),
      head: SourceCode(Layout.variable(access + "var " + name.text, type: type, indent: indent)),
      getter: SourceCode(accessors.getter.braced(indent: inner, before: inner + 4)),
      setter: SourceCode(accessors.setter.braced(indent: inner, before: inner + 4))
    )
  }

  /// The Swift type of a value that is there.
  func valueType(_ type: TypeReference) -> String {
    let element = table.element(type, in: scope).name
    return type.collection ? "[\(element)]" : element
  }

  private func accessors(_ property: Property) -> (getter: Expression, setter: Expression) {
    let name = Expression.Argument(value: .string(property.name))
    let element = table.element(property.type, in: scope)
    var getterArguments = [name]
    var word = element.word
    if isBody {
      word = "field"
    } else if property.type.collection {
      word = "collection"
      getterArguments.append(.init(value: element.metatype))
    } else if element.kind != .primitive {
      word = element.kind == .model ? "model" : "enumeration"
      getterArguments.append(.init(value: element.metatype))
    }
    return (
      .call("storage." + word, getterArguments),
      .call("storage.set" + Words.upperFirst(word), [name, .init(value: .code("newValue"))])
    )
  }

  static func documentation(of property: Property, indent: Int) -> DocText {
    var doc = DocText(indent: indent)
    doc.add(paragraph: property.summary ?? "The property `\(Sentences.clean(property.name))`.")
    if let deprecated = property.deprecated { doc.add(paragraph: "- Warning: Deprecated. " + deprecated) }
    return doc
  }
}
