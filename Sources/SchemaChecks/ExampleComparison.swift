import APISchema
import Diagnostics
import JSONValue
import PageReader

/// One example held against the tables.
struct ExampleComparison {
  /// Objects nested deeper are not looked into.
  private static let maximumDepth = 32

  let example: PageDetails.ExampleJSON
  let types: TypeTable
  var findings: [Diagnostic] = []
  private var document: JSONDocument?

  init(example: PageDetails.ExampleJSON, types: TypeTable) {
    self.example = example
    self.types = types
  }

  // MARK: Objects

  struct Known {
    var property: Property
    var owner: String
  }

  func typeName(of object: JSONObject) -> String? {
    guard let name = object["@odata.type"]?.string else { return nil }
    return name.hasPrefix("#") ? String(name.dropFirst()) : name
  }

  func add(_ name: String, to known: inout [String: Known]) {
    for type in types.chain(name) {
      for property in type.properties + type.relationships where known[property.name] == nil {
        known[property.name] = Known(property: property, owner: type.name)
      }
    }
  }

  mutating func compare(_ object: JSONObject, with name: String, at pointer: String, depth: Int) {
    var name = name
    if let own = typeName(of: object) {
      // A type that no page documents has properties that no page lists.
      guard types.types[own] != nil else { return }
      name = own
    }
    let chain = types.chain(name)
    var known: [String: Known] = [:]
    add(name, to: &known)
    if known.isEmpty { return }
    // Without a type in the example it may be of one that inherits.
    for type in types.descendants(name) { add(type.name, to: &known) }
    let isComplete = types.isComplete(name) && !chain.contains { $0.open == true || $0.inferred == true }
    compare(
      object, with: known, isComplete: isComplete, owner: name, table: "the page of \(name)", at: pointer, depth: depth)
  }

  mutating func compare(
    _ object: JSONObject, with known: [String: Known], isComplete: Bool, owner: String, table: String,
    at pointer: String, depth: Int
  ) {
    for (key, value) in object.members {
      if key.contains("@") || key.contains(".") || key.contains(" ") { continue }
      let place = JSONDocument.pointer(pointer, key)
      guard let entry = known[key] else {
        if isComplete { reportUnknown(key, known, owner: owner, table: table, at: place) }
        continue
      }
      compare(value, with: entry, at: place, depth: depth)
    }
  }

  private mutating func reportUnknown(
    _ key: String, _ known: [String: Known], owner: String, table: String, at pointer: String
  ) {
    let near = nearest(to: key, among: known.keys.sorted())
    report(
      CheckRules.exampleUnknownKey, at: pointer,
      "\(table) lists no property \(key), which the example shows\(near.map(Diagnostic.question) ?? "")",
      fact: owner, suggestion: near)
  }

  // MARK: Values

  mutating func compare(_ value: JSONValue, with known: Known, at pointer: String, depth: Int) {
    let type = known.property.type
    if type.collection || value.isNull, let limit = breach(value, known) {
      exceeds(value, limit, known, at: pointer)
      return
    }
    if type.collection {
      guard let list = value.array else {
        if !value.isNull, !ExampleValue.isPlaceholder(value) { mismatch(value, known, at: pointer) }
        return
      }
      for (position, item) in list.enumerated() {
        compareOne(item, with: known, at: "\(pointer)/\(position)", depth: depth + 1)
      }
    } else {
      compareOne(value, with: known, at: pointer, depth: depth)
    }
  }

  private mutating func compareOne(_ value: JSONValue, with known: Known, at pointer: String, depth: Int) {
    let name = known.property.type.name
    if types.types[name] != nil {
      // A type without properties, such as one that stands for any JSON, says nothing of its values.
      if types.chain(name).allSatisfy({ $0.properties.isEmpty && $0.relationships.isEmpty }) { return }
      if let object = value.object {
        if depth < Self.maximumDepth { compare(object, with: name, at: pointer, depth: depth + 1) }
      } else if !value.isNull, !ExampleValue.isPlaceholder(value) {
        mismatch(value, known, at: pointer)
      }
      return
    }
    let isAllowed =
      types.enums[name] != nil
      ? ExampleValue.isMember(value) : PrimitiveType(rawValue: name).map { ExampleValue.isValue(value, of: $0) } ?? true
    if !isAllowed {
      mismatch(value, known, at: pointer)
    } else if let limit = breach(value, known) {
      exceeds(value, limit, known, at: pointer)
    }
  }

  private func breach(_ value: JSONValue, _ known: Known) -> String? {
    ExampleValue.isPlaceholder(value)
      ? nil : ExampleLimit.breach(value, of: known.property, enums: types.enums)
  }

  private mutating func exceeds(_ value: JSONValue, _ limit: String, _ known: Known, at pointer: String) {
    report(
      CheckRules.exampleLimit, at: pointer,
      "\(known.property.name) \(limit), but the example shows \(ExampleValue.description(of: value))",
      fact: "\(known.owner).\(known.property.name)")
  }

  private mutating func mismatch(_ value: JSONValue, _ known: Known, at pointer: String) {
    let type = known.property.type
    report(
      CheckRules.exampleType, at: pointer,
      "\(known.property.name) is \(type.name)\(type.collection ? " collection" : ""), but the example shows "
        + ExampleValue.description(of: value), fact: "\(known.owner).\(known.property.name)")
  }

  // MARK: Findings

  /// The text is read for places only where something is found.
  mutating func report(
    _ rule: Rule, at pointer: String, _ message: String, fact: String, suggestion: String? = nil
  ) {
    if document == nil {
      document = try? JSONParser.parseWithPositions(
        Array(example.text.utf8), options: [.allowComments, .allowTrailingCommas])
    }
    var location = example.location
    if let position = document?.position(of: pointer) {
      location.column = position.line == 1 ? location.column + position.column - 1 : position.column
      location.line += position.line - 1
    }
    findings.append(
      Diagnostic(rule: rule, location: location, message: message, fact: fact, suggestion: suggestion))
  }
}
