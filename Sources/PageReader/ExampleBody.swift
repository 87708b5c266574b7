import APISchema
import Diagnostics
import JSONValue
import MarkdownSyntax

/// What the JSON of a request example tells of the body.
struct ExampleBody {
  let page: String
  let object: JSONObject
  let location: SourceLocation

  /// A body with the members of the example as properties.
  var facts: BodyFacts {
    let rows = object.members.filter { Self.isProperty($0.key) }
    return BodyFacts(
      body: Body(),
      properties: rows.map { row($0.key, ExampleType.mention(of: $0.value, page: page, location: location)) },
      location: location)
  }

  /// The one member of the example whose own members the rows are; `nil` where the rows are those of the body.
  func outer(of rows: [PropertyFacts]) -> PropertyFacts? {
    let members = object.members.filter { !$0.key.contains("@") }
    guard members.count == 1, let (name, value) = members.first, PropertyName(RichText([.text(name)])) != nil else {
      return nil
    }
    let names = rows.map { $0.property.name.lowercased() }
    guard !names.contains(name.lowercased()), let inner = value.object ?? value.array?.first?.object else { return nil }
    let keys = Set(inner.keys.map { $0.lowercased() })
    // At least one row stands inside, and no row stands beside.
    guard !inner.isEmpty, keys.isSubset(of: names) else { return nil }
    var mention = ExampleType.mention(of: value, page: page, location: location)
    if mention.core == .untyped, value.object != nil { mention.core = .named(name, page: nil, fragment: nil) }
    return row(name, mention)
  }

  /// Whether a member is a property of a body: a name, or a reference to an object (OData JSON Format 4.01, section 8).
  private static func isProperty(_ key: String) -> Bool {
    key == "@odata.id" || key.hasSuffix("@odata.bind")
      || (!key.contains("@") && PropertyName(RichText([.text(key)])) != nil)
  }

  private func row(_ name: String, _ mention: TypeMention) -> PropertyFacts {
    var property = Property(name: name, type: TypeReference(TypeReference.untypedName))
    property.inferred = true
    return PropertyFacts(property: property, type: mention, location: location)
  }
}
