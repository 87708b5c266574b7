import APISchema
import JSONValue

/// What is known of a fact, as lines.
struct FactText {
  let schema: Schema

  func lines(_ fact: FactLookup.Fact) -> [String] {
    switch fact {
    case .type(let type): lines(type)
    case .enumeration(let definition): lines(definition)
    case .operation(let operation): lines(operation)
    case .property(let property, let type):
      ["\(type.name).\(property.name)"] + lines(property) + pages(schema.pages(of: type))
    case .bodyProperty(let property, let operation):
      ["\(operation.id).\(property.name)"] + lines(property) + pages([operation.page])
    case .parameter(let parameter, let operation):
      ["\(operation.id).\(parameter.placedName)"] + line("type", parameter.type.text)
        + line("required", parameter.required) + line("summary", parameter.summary) + pages([operation.page])
    case .member(let member, let definition):
      ["\(definition.name).\(member.name)"] + line("value", member.value.map { String($0) })
        + line("summary", member.summary) + pages(definition.pages)
    }
  }

  private func lines(_ type: TypeDefinition) -> [String] {
    var result = ["\(type.name)"] + line("kind", type.kind.rawValue) + line("base", type.base) + line("key", type.key)
    result += line("abstract", type.abstract) + line("open", type.open) + line("inferred", type.inferred)
    result += line("deprecated", type.deprecated) + line("summary", type.summary)
    result += type.properties.map { "  property \($0.name): \($0.type.text)" }
    result += type.relationships.map { "  relationship \($0.name): \($0.type.text)" }
    return result + pages(schema.pages(of: type))
  }

  private func lines(_ definition: EnumDefinition) -> [String] {
    ["\(definition.name)"] + line("kind", definition.flags ? "enumeration of flags" : "enumeration")
      + line("summary", definition.summary)
      + definition.members.map { "  member \($0.name)\($0.value.map { " = \($0)" } ?? "")" } + pages(definition.pages)
  }

  private func lines(_ operation: Operation) -> [String] {
    var result = ["\(operation.id)"] + line("title", operation.title) + line("summary", operation.summary)
    result += line("deprecated", operation.deprecated)
    result += operation.requests.map { "  request \($0.method) \($0.path)" }
    result += operation.parameters.map { "  \($0.location.rawValue) parameter \($0.name): \($0.type.text)" }
    for body in operation.bodies {
      result.append("  body \(body.type?.text ?? body.mediaType)\(body.when.map { ", when \($0)" } ?? "")")
      result += body.properties.map { "    \($0.name): \($0.type.text)\($0.required == true ? ", required" : "")" }
    }
    result += operation.responses.map { "  response \($0.status)\($0.type.map { ": \($0.text)" } ?? "")" }
    result += line("delegated, work account", operation.permissions?.delegatedWork.joined(separator: ", "))
    result += line("delegated, personal account", operation.permissions?.delegatedPersonal.joined(separator: ", "))
    result += line("application", operation.permissions?.application.joined(separator: ", "))
    for item in operation.permissionCases {
      for (kind, scopes) in item.permissions.byKind {
        result += line("permissions (\(item.label)), \(kind)", scopes.joined(separator: ", "))
      }
    }
    return result + pages([operation.page])
  }

  /// Every fact of the row, by its key in the schema.
  private func lines(_ property: Property) -> [String] {
    var result = line("type", property.type.text)
    for (key, value) in property.json.object ?? [:] where key != "name" && key != "type" {
      result += line(key, value.string ?? value.serialized())
    }
    return result
  }

  private func pages(_ pages: [String]) -> [String] { pages.map { "  page \($0)" } }

  private func line(_ key: String, _ value: String?) -> [String] {
    guard let value, !value.isEmpty else { return [] }
    return ["  \(key): \(value)"]
  }

  private func line(_ key: String, _ flag: Bool?) -> [String] { line(key, flag.map { $0 ? "true" : "false" }) }
}

extension TypeReference {
  /// As a page writes it: `String`, `microsoft.graph.recipient collection`.
  var text: String { collection ? name + " collection" : name }
}
