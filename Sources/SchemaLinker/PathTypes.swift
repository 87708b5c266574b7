import APISchema
import Diagnostics

/// Which types stand at which request paths, by what GET requests return and what the tables say.
struct PathTypes {
  private(set) var types: [String: TypeDefinition]
  /// The places of each type's relationships and then properties, by their lower-cased names; the first counts.
  private var places: [String: [String: Int]]
  /// What GET requests return, by path without the names of parameters.
  private(set) var answers: [String: TypeReference] = [:]
  /// Lower-cased short names with their qualified ones, for the first segment of a path.
  private let roots: [String: String]

  init(_ schema: Schema) {
    types = Dictionary(schema.types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    places = types.mapValues(Self.places)
    roots = Dictionary(
      schema.types.filter { $0.kind == .entity }.map { (TypeIndex.last($0.name).lowercased(), $0.name) },
      uniquingKeysWith: { first, _ in first })
    for index in schema.operations.indices {
      let success = schema.operations[index].responses.filter { (200..<300).contains($0.status) && $0.type != nil }
      guard success.count == 1 else { continue }
      for request in schema.operations[index].requests where request.method == "GET" {
        let path = Self.segments(request.path).joined(separator: "/")
        if answers[path] == nil { answers[path] = success[0].type }
      }
    }
  }

  /// Takes a type as it is now in place of what it was.
  mutating func update(_ type: TypeDefinition) {
    types[type.name] = type
    places[type.name] = Self.places(of: type)
  }

  private static func places(of type: TypeDefinition) -> [String: Int] {
    let names = (type.relationships.lazy.map(\.name) + type.properties.lazy.map(\.name)).map { $0.lowercased() }
    return Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Lower-cased segments with `{}` for each parameter; empty where the path has a form that names no type.
  static func segments(_ path: String) -> [String] {
    let isOther = path.utf8.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "?") }
    if isOther { return [] }
    return path.parts(at: UInt8(ascii: "/")).map { $0.hasPrefix("{") || isIdentifier($0) ? "{}" : $0.lowercased() }
  }

  /// A GUID that stands in the place of a parameter.
  private static func isIdentifier(_ segment: Substring) -> Bool {
    segment.utf8.count == 36 && segment.split(separator: "-").map(\.count) == [8, 4, 4, 4, 12]
  }

  /// The type at a path: what a GET request of it returns, else what the tables say of its last segment.
  func type(of segments: ArraySlice<String>) -> TypeReference? {
    guard let last = segments.last, segments.count <= 16 else { return nil }
    if let answer = answers[segments.joined(separator: "/")], types[answer.name] != nil { return answer }
    if segments.count == 1 {
      // A singleton without a page of its own has the name of its type.
      let name = roots[last] ?? roots[Self.singular(last) + "root"] ?? roots[last + "root"]
      return name.map { TypeReference($0) }
    }
    guard let parent = type(of: segments.dropLast()) else { return nil }
    if last == "{}" { return parent.collection ? TypeReference(parent.name) : nil }
    if parent.collection { return nil }
    return types[parent.name].flatMap { property(last, of: $0)?.type }
  }

  /// The property or relationship of a lower-cased name that a type or one of its bases has.
  func property(_ name: String, of type: TypeDefinition) -> Property? {
    owner(of: name, from: type)?.property
  }

  /// The type itself or the nearest of its bases that has a property or relationship of a lower-cased name.
  func owner(of name: String, from type: TypeDefinition) -> (type: TypeDefinition, property: Property)? {
    var current: TypeDefinition? = type
    while let type = current {
      if let place = places[type.name]?[name] {
        let count = type.relationships.count
        return (type, place < count ? type.relationships[place] : type.properties[place - count])
      }
      current = type.base.flatMap { types[$0] }
    }
    return nil
  }

  /// A name without its plural ending.
  static func singular(_ name: String) -> String {
    if name.hasSuffix("ies") { return name.dropLast(3) + "y" }
    return name.hasSuffix("s") ? String(name.dropLast()) : name
  }
}
