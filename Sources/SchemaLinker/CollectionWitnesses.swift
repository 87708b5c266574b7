import APISchema
import Diagnostics
import PageReader

/// Rows that name one value where other pages show that it is a collection.
///
/// A relationship is one if the page that lists it, under its own path, returns a collection of the row's type. A row of
/// a body is one if the property of that name at the request's path is a collection of the row's type.
struct CollectionWitnesses {
  private let paths: PathTypes
  private var diagnostics: [Diagnostic] = []

  /// Corrects the schema, and gives a warning for each row.
  static func apply(
    to schema: inout Schema, _ paths: PathTypes, types: [TypeFacts], operations: [OperationFacts]
  ) -> [Diagnostic] {
    var witnesses = CollectionWitnesses(paths: paths)
    witnesses.correctRelationships(of: &schema, types)
    witnesses.correctBodies(of: &schema, operations)
    return witnesses.diagnostics
  }

  private mutating func correctRelationships(of schema: inout Schema, _ facts: [TypeFacts]) {
    let positions = Dictionary(
      schema.types.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    for index in schema.operations.indices {
      for request in schema.operations[index].requests where request.method == "GET" {
        let segments = PathTypes.segments(request.path)
        guard let last = segments.last, segments.count > 1, let answer = paths.answers[segments.joined(separator: "/")],
          answer.collection, let owner = paths.type(of: segments.dropLast()), !owner.collection,
          let definition = paths.types[owner.name].flatMap({ paths.owner(of: last, from: $0) })?.type,
          let position = positions[definition.name],
          let place = schema.types[position].relationships.firstIndex(where: { $0.name.lowercased() == last })
        else { continue }
        let row = schema.types[position].relationships[place]
        let operation = schema.operations[index]
        guard !row.type.collection, row.type.name == answer.name, Self.isList(operation, of: row) else { continue }
        schema.types[position].relationships[place].type.collection = true
        let type = facts.first { $0.type.name == definition.name }
        report(
          row, at: type?.relationships.first { $0.property.name == row.name }?.location,
          "GET \(request.path) on \(operation.page) returns a collection")
      }
    }
  }

  /// Whether the page says that it lists the relationship, and its name isn't the type's own in the singular.
  private static func isList(_ operation: Operation, of row: Property) -> Bool {
    operation.title.lowercased().hasPrefix("list ")
      && !TypeIndex.last(row.type.name).lowercased().hasSuffix(row.name.lowercased())
  }

  private mutating func correctBodies(of schema: inout Schema, _ facts: [OperationFacts]) {
    for index in schema.operations.indices {
      guard let request = schema.operations[index].requests.first, request.method != "GET" else { continue }
      let bodies = schema.operations[index].bodies
      let target = paths.type(of: PathTypes.segments(request.path)[...])
      for body in bodies.indices {
        guard let name = (bodies[body].type ?? target)?.name, let definition = paths.types[name] else {
          continue
        }
        for (position, row) in bodies[body].properties.enumerated() where !row.type.collection {
          guard let known = paths.property(row.name.lowercased(), of: definition), known.type.collection,
            known.name == row.name, known.type.name == row.type.name
          else { continue }
          schema.operations[index].bodies[body].properties[position].type.collection = true
          let rows = facts.indices.contains(index) ? facts[index].bodies[body].properties : []
          report(
            row, at: rows.first { $0.property.name == row.name }?.location,
            "\(definition.name) lists a collection")
        }
      }
    }
  }

  private mutating func report(_ row: Property, at location: SourceLocation?, _ witness: String) {
    guard let location else { return }
    diagnostics.append(
      Diagnostic(
        rule: LinkRules.collectionElsewhere, location: location,
        message: "the row of \(row.name) names one \(row.type.name), but \(witness); read as a collection"))
  }
}
