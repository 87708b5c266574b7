import APISchema

/// Which types and enumerations a selection reaches, each by its shortest way from an operation.
package struct SliceReach {
  /// The last step of a way.
  package struct Step: Hashable, Sendable {
    /// The page of an operation, the page of the type itself, or the type that the step leads from.
    package var source: String
    package var how: String
    package var target: String
    /// Whether `source` is a type, to which a step leads too.
    var isFromType: Bool
  }

  private var steps: [String: Step] = [:]
  private var pending: [String] = []

  package init(_ schema: Schema, _ selection: SliceSelection) {
    let types = Dictionary(schema.types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for operation in schema.operations where selection.operation(operation) { start(operation) }
    follow(types, selection)
    for type in schema.types { start(type.name, type.pages, selection) }
    for definition in schema.enums { start(definition.name, definition.pages, selection) }
    follow(types, selection)
  }

  package func contains(_ name: String) -> Bool { steps[name] != nil }

  /// The steps from a page to a type; empty where none leads there.
  package func way(to name: String) -> [Step] {
    var result: [Step] = []
    var next: String? = name
    while let name = next, let step = steps[name] {
      result.append(step)
      next = step.isFromType ? step.source : nil
    }
    return result.reversed()
  }

  private mutating func start(_ operation: Operation) {
    for body in operation.bodies {
      reach(body.type?.name, from: operation.page, "body")
      for property in body.properties { reach(property.type.name, from: operation.page, "body \(property.name)") }
    }
    for response in operation.responses { reach(response.type?.name, from: operation.page, "response") }
    for parameter in operation.parameters {
      reach(parameter.type.name, from: operation.page, "parameter \(parameter.name)")
    }
  }

  private mutating func start(_ name: String, _ pages: [String], _ selection: SliceSelection) {
    if let page = pages.first(where: selection.page) { reach(name, from: page, "page") }
  }

  private mutating func follow(_ types: [String: TypeDefinition], _ selection: SliceSelection) {
    var position = 0
    while position < pending.count {
      let name = pending[position]
      position += 1
      guard let type = types[name] else { continue }
      reach(type.base, from: name, "base", isFromType: true)
      for property in type.properties {
        reach(property.type.name, from: name, "property \(property.name)", isFromType: true)
      }
      for property in type.relationships where selection.expands(name + "." + property.name) {
        reach(property.type.name, from: name, "relationship \(property.name)", isFromType: true)
      }
    }
    pending = []
  }

  private mutating func reach(_ name: String?, from source: String, _ how: String, isFromType: Bool = false) {
    guard let name, steps[name] == nil else { return }
    steps[name] = Step(source: source, how: how, target: name, isFromType: isFromType)
    pending.append(name)
  }
}
