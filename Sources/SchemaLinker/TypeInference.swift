import APISchema
import Diagnostics
import JSONValue
import PageReader

/// Types without a resource page: taken from the table and the examples of an operation that returns or takes them.
enum TypeInference {
  /// The types that operations name in a response and that no page documents, sorted by name.
  static func types(_ pages: [PageFacts], index: TypeIndex, _ diagnostics: inout [Diagnostic]) -> [TypeFacts] {
    var inferred: [String: TypeFacts] = [:]
    for page in pages.indices {
      guard let operation = pages[page].operation else { continue }
      let mentions = operation.responses.compactMap(\.type) + operation.bodies.compactMap(\.type)
      for mention in mentions {
        guard case .named(let label, let target, let fragment) = mention.core,
          index.named(label, in: "microsoft.graph") == nil,
          target.flatMap({ index.target(page: $0, fragment: fragment) }) == nil
        else { continue }
        guard let facts = type(label, operation, at: mention.location) else { continue }
        let key = facts.type.name.lowercased()
        if var known = inferred[key] {
          let names = Set(known.properties.map(\.property.name))
          known.properties += facts.properties.filter { !names.contains($0.property.name) }
          inferred[key] = known
        } else {
          inferred[key] = facts
          diagnostics.append(
            Diagnostic(
              rule: LinkRules.inferredType, location: mention.location,
              message: "no page documents \(facts.type.name); it is inferred from this page's table and examples"))
        }
      }
    }
    return inferred.values.sorted { $0.type.name.precedes($1.type.name) }
  }

  private static func type(_ label: String, _ operation: OperationFacts, at location: SourceLocation) -> TypeFacts? {
    let short = TypeIndex.last(label)
    var name = label.contains(".") ? label : "microsoft.graph." + label
    var properties: [PropertyFacts] = []
    // The rows of an update or a create describe the object itself; those of an action are its parameters.
    let verb = operation.operation.title.split(separator: " ").first?.lowercased() ?? ""
    if ["update", "create", "add", "replace"].contains(verb) {
      for row in operation.bodies.flatMap(\.properties) where !row.property.name.contains("@") {
        var row = row
        row.property = Property(name: row.property.name, type: row.property.type, summary: row.property.summary)
        row.property.inferred = true
        properties.append(row)
      }
    }
    for example in operation.operation.examples {
      for object in objects(in: example.response) {
        if let typeName = object["@odata.type"]?.string {
          let bare = typeName.hasPrefix("#") ? String(typeName.dropFirst()) : typeName
          guard TypeIndex.last(bare).lowercased() == short.lowercased() else { continue }
          name = bare.contains(".") ? bare : name
        }
        add(object, to: &properties, page: operation.operation.page, location: location)
      }
    }
    if properties.isEmpty { return nil }
    var type = TypeDefinition(
      name: name, kind: properties.contains { $0.property.name == "id" } ? .entity : .complex)
    type.inferred = true
    return TypeFacts(type: type, properties: properties, location: location)
  }

  private static func add(
    _ object: JSONObject, to properties: inout [PropertyFacts], page: String, location: SourceLocation
  ) {
    var names = Set(properties.map(\.property.name))
    for (key, value) in object.members where isPropertyName(key) && names.insert(key).inserted {
      var property = Property(name: key, type: .untyped)
      property.inferred = true
      properties.append(
        PropertyFacts(
          property: property, type: ExampleType.mention(of: value, page: page, location: location), location: location))
    }
  }

  private static func isPropertyName(_ key: String) -> Bool {
    key.unicodeScalars.allSatisfy {
      $0 == "_" || $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
    }
      && key.unicodeScalars.first?.properties.isAlphabetic ?? false
  }

  /// The objects of an example body: itself, or the elements under `value`.
  private static func objects(in message: String?) -> [JSONObject] {
    guard let message, let start = message.firstIndex(of: "{"),
      let value = try? JSONParser.parse(String(message[start...]), options: [.allowComments, .allowTrailingCommas]),
      let object = value.object
    else { return [] }
    if let list = object["value"]?.array { return list.compactMap(\.object) }
    if let single = object["value"]?.object { return [single] }
    return [object]
  }
}
