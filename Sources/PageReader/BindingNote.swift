import APISchema
import Diagnostics

extension [PropertyFacts] {
  /// The rows, and `x@odata.bind` behind each row `x` whose description says that it is set so.
  var withBindings: [PropertyFacts] {
    let names = Set(map(\.property.name))
    return flatMap { row -> [PropertyFacts] in
      guard let summary = row.property.summary, summary.hasByte(UInt8(ascii: "@")) else { return [row] }
      let name = row.property.name + "@odata.bind"
      guard summary.contains(name), !names.contains(name) else { return [row] }
      let type = TypeReference(PrimitiveType.string.rawValue, collection: row.type.collection)
      var property = Property(name: name, type: type, summary: summary)
      property.inferred = true
      let mention = TypeMention(.primitive(.string), collection: row.type.collection, location: row.type.location)
      return [row, PropertyFacts(property: property, type: mention, location: row.location)]
    }
  }
}
