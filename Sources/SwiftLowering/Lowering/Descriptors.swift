import APISchema

/// The tables of properties that validation goes by.
struct Descriptors {
  let table: TypeTable
  let scope: Scope
  /// Whether the table is that of a body, where what is required counts.
  let isBody: Bool

  func descriptor(typeName: String, base: TypeName?, properties: [Property], indent: Int, before: Int) -> SourceCode {
    var arguments: [Expression.Argument] = [.init(value: .string(typeName))]
    if let base {
      let name = table.spelling(base, in: scope)
      arguments.append(.init(label: "base", value: .code(name.text + ".descriptor")))
    } else if !isBody {
      let root = table.spelling(TypeName(Identifier(sanitizing: "API")), in: scope)
      arguments.append(.init(label: "types", value: .code(root.text + ".types")))
    }
    arguments.append(.init(label: "properties", value: .list(properties.map(entry))))
    return SourceCode(Expression.call("ModelDescriptor", arguments).laidOut(indent: indent, before: before))
  }

  private func entry(_ property: Property) -> Expression {
    var arguments: [Expression.Argument] = [.init(value: .string(property.name)), .init(value: kind(property.type))]
    let flags = flags(property)
    // One flag without brackets: an array literal costs the compiler more.
    if flags.count == 1 {
      arguments.append(.init(label: "flags", value: .code(flags[0])))
    } else if !flags.isEmpty {
      arguments.append(.init(label: "flags", value: .array(flags.map { .code($0) })))
    }
    let limits = limits(property)
    if !limits.isEmpty { arguments.append(.init(label: "limits", value: .array(limits))) }
    return .call("PropertyDescriptor", arguments)
  }

  private func kind(_ type: TypeReference) -> Expression {
    let element = table.element(type, in: scope).descriptorKind
    return type.collection ? .call(".collection", [.init(value: element)]) : element
  }

  private func flags(_ property: Property) -> [String] {
    var flags: [String] = []
    if isBody, property.required == true, property.readOnly != true { flags.append(".required") }
    if property.readOnly == true { flags.append(".readOnly") }
    if property.nullable == false { flags.append(".notNullable") }
    return flags
  }

  private func limits(_ property: Property) -> [Expression] {
    let constraints = property.constraints ?? Constraints()
    var limits: [Expression] = []
    func add(_ key: String, _ value: Expression?) {
      guard let value else { return }
      let phrase = Expression.string(Sentences.clean(constraints.phrases[key] ?? ""))
      limits.append(.call("." + key, [.init(value: value), .init(value: phrase)]))
    }
    add("minimum", constraints.minimum.map { .string($0) })
    add("maximum", constraints.maximum.map { .string($0) })
    add("minLength", constraints.minLength.map { .code(String($0)) })
    add("maxLength", constraints.maxLength.map { .code(String($0)) })
    add("minItems", constraints.minItems.map { .code(String($0)) })
    add("maxItems", constraints.maxItems.map { .code(String($0)) })
    // Members of an enumeration of its own are open: an unknown one is no violation.
    if let values = property.values, !values.isEmpty, property.valuesOpen != true,
      table.element(property.type, in: scope).kind != .enumeration
    {
      add("values", .array(values.map { .string($0) }))
    }
    return limits
  }
}
