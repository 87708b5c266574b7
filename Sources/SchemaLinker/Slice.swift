import APISchema

/// The part of a schema that some operations need.
package enum Slice {
  /// Keeps the chosen operations, with the types that they reach: through bodies, responses and parameters, bases and
  /// properties. A relationship pulls its type in only where the selection expands it; otherwise it reads as untyped
  /// JSON outside the slice. A type or enumeration whose own page is chosen stays too.
  package static func of(_ schema: Schema, _ selection: SliceSelection) -> Schema {
    let reach = SliceReach(schema, selection)
    var result = schema
    result.operations = schema.operations.filter(selection.operation)
    result.types = schema.types.filter { reach.contains($0.name) }
    result.enums = schema.enums.filter { reach.contains($0.name) }
    return result
  }
}
