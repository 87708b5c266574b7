import APISchema
import Diagnostics

/// Relationships that no table lists and that stand only in the path of a documented GET request.
///
/// `GET /applications/{id}/tokenIssuancePolicies` that returns a collection of `tokenIssuancePolicy` says that an
/// application has them. A function can look the same, so the segment needs a witness: its name is that of the type, or
/// another request goes on from it, or a table of another type lists a relationship of that name to the same type.
struct PathRelationships {
  private let paths: PathTypes
  /// The paths of all requests, and the beginnings of those that go on with a parameter, a `$ref` or a `$count`.
  private var others: [String: Set<String>] = [:]
  /// Lower-cased `name type` of the relationships that tables list.
  private let listed: Set<String>

  /// Gives the properties of bodies that only an example tells of what the type at the request's path says of them.
  private func complete(_ operation: inout Operation) {
    guard operation.bodies.contains(where: { $0.properties.contains { $0.inferred == true } }),
      let request = operation.requests.first
    else { return }
    let segments = PathTypes.segments(request.path)
    let definition = paths.type(of: segments[...]).flatMap { paths.types[$0.name] }
    // An action on a collection takes its elements as `value`.
    let elements = paths.type(of: segments.dropLast()).flatMap { $0.collection ? $0 : nil }
    for body in operation.bodies.indices {
      for index in operation.bodies[body].properties.indices {
        let row = operation.bodies[body].properties[index]
        guard row.inferred == true else { continue }
        if row.name == "value", row.type.collection, row.type.name == TypeReference.untypedName, let elements {
          operation.bodies[body].properties[index].type = elements
        }
        guard let definition, var known = paths.property(row.name.lowercased(), of: definition), known.name == row.name
        else {
          continue
        }
        known.inferred = true
        known.required = nil
        operation.bodies[body].properties[index] = known
      }
    }
  }

  /// Adds them to the types of a schema, and to those at its paths; gives a note for each.
  static func add(to schema: inout Schema, _ paths: inout PathTypes) -> [Diagnostic] {
    let finder = PathRelationships(schema, paths)
    for index in schema.operations.indices { finder.complete(&schema.operations[index]) }
    var found: [String: [(property: Property, page: String)]] = [:]
    var seen: [String: Set<String>] = [:]
    for index in schema.operations.indices where !schema.operations[index].title.contains(": ") {
      let page = schema.operations[index].page
      for request in schema.operations[index].requests where request.method == "GET" {
        guard let (owner, property) = finder.relationship(request.path, on: page) else { continue }
        guard seen[owner, default: []].insert(property.name.lowercased()).inserted else { continue }
        found[owner, default: []].append((property, page))
      }
    }
    var diagnostics: [Diagnostic] = []
    for index in schema.types.indices {
      let additions = found[schema.types[index].name] ?? []
      for (property, page) in additions {
        schema.types[index].relationships.append(property)
        diagnostics.append(
          Diagnostic(
            rule: LinkRules.pathRelationship, location: SourceLocation(file: page, line: 1, column: 1),
            message: "no table lists the relationship \(property.name) of \(schema.types[index].name); "
              + "it is taken from the path of this page's request"))
      }
      schema.types[index].relationships.sort { $0.name.precedes($1.name) }
      if !additions.isEmpty { paths.update(schema.types[index]) }
    }
    return diagnostics
  }

  private init(_ schema: Schema, _ paths: PathTypes) {
    self.paths = paths
    listed = Set(
      schema.types.flatMap { type in type.relationships.map { "\($0.name) \($0.type.name)".lowercased() } })
    for index in schema.operations.indices {
      let page = schema.operations[index].page
      for request in schema.operations[index].requests {
        let segments = PathTypes.segments(request.path)
        let path = segments.joined(separator: "/")
        others[path, default: []].insert(page + " " + request.method)
        if let last = segments.last, last == "{}" || last.hasPrefix("$") {
          others[segments.dropLast().joined(separator: "/"), default: []].insert(page + " " + last)
        }
      }
    }
  }

  private func relationship(_ path: String, on page: String) -> (owner: String, property: Property)? {
    let segments = PathTypes.segments(path)
    // Most paths are told by what they return.
    guard segments.count >= 2, let target = paths.answers[segments.joined(separator: "/")],
      paths.types[target.name] != nil,
      let last = path.parts(at: UInt8(ascii: "/")).last, Self.isName(last),
      let owner = paths.type(of: segments.dropLast()), !owner.collection, let definition = paths.types[owner.name],
      paths.property(last.lowercased(), of: definition) == nil,
      isWitnessed(last, segments, target, page)
    else { return nil }
    var property = Property(name: String(last), type: target)
    property.inferred = true
    return (definition.name, property)
  }

  private static func isName(_ segment: Substring) -> Bool {
    guard let first = segment.first, first.isASCII, first.isLowercase, segment != "delta" else { return false }
    // "getPolicies" names a function.
    if segment.hasPrefix("get"), segment.dropFirst(3).first?.isUppercase ?? false { return false }
    return segment.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }

  private func isWitnessed(
    _ segment: Substring, _ segments: [String], _ target: TypeReference, _ page: String
  ) -> Bool {
    let name = segment.lowercased()
    let short = TypeIndex.last(target.name).lowercased()
    let singular = PathTypes.singular(name)
    // A name in the plural for one object: the page's answer and its path don't fit.
    if singular == short, name != short, !target.collection { return false }
    if short.hasSuffix(singular) || short.hasSuffix(name) || name.hasSuffix(short) || singular.hasSuffix(short) {
      return true
    }
    if paths.types[target.name]?.kind != .entity { return false }
    if Self.lastWord(segment) == Self.lastWord(Substring(target.name)) { return true }
    if listed.contains("\(name) \(target.name.lowercased())") { return true }
    let pages = others[segments.joined(separator: "/")] ?? []
    return pages.contains { !$0.hasPrefix(page + " ") }
  }

  /// The last word of a name in camel case, in the singular.
  private static func lastWord(_ name: Substring) -> String {
    guard let start = name.lastIndex(where: \.isUppercase) else { return PathTypes.singular(name.lowercased()) }
    return PathTypes.singular(name[start...].lowercased())
  }
}
