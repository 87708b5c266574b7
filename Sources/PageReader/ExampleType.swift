import APISchema
import Diagnostics
import JSONValue

/// What an example value or a placeholder in its place tells of a property's type.
package enum ExampleType {
  package static func mention(of value: JSONValue, page: String, location: SourceLocation) -> TypeMention {
    switch value {
    case .bool: return TypeMention(.primitive(.boolean), location: location)
    case .number(let number):
      let core: TypeMention.Core =
        number.text.contains(where: { ".eE".contains($0) }) ? .primitive(.double) : .primitive(.int32)
      return TypeMention(core, location: location)
    case .string(let text): return TypeMention(placeholder(text) ?? .primitive(.string), location: location)
    case .array(let values):
      var mention =
        values.first.map { self.mention(of: $0, page: page, location: location) }
        ?? TypeMention(.untyped, location: location)
      mention.collection = true
      return mention
    case .object(let object):
      if let name = object["@odata.type"]?.string,
        let mention = TypeGrammar(page: page).read(name: name, location: location)
      {
        return mention
      }
      return TypeMention(.untyped, location: location)
    case .null: return TypeMention(.untyped, location: location)
    }
  }

  /// The type that a placeholder names, such as `Integer` or `String (timestamp)`; `nil` for a real value.
  package static func placeholder(_ text: String) -> TypeMention.Core? {
    // The longest of them has 26 bytes; the values of examples are mostly others.
    if text.utf8.count > 26 { return nil }
    return switch text.asciiLowercased() {
    case "string", "string (identifier)", "string-value": .primitive(.string)
    case "string (timestamp)", "datetimeoffset", "timestamp": .primitive(.dateTimeOffset)
    case "string (iso 8601 duration)", "string (duration)", "duration": .primitive(.duration)
    case "string (time of day)": .primitive(.timeOfDay)
    case "integer", "int32", "number": .primitive(.int32)
    case "int64": .primitive(.int64)
    case "boolean": .primitive(.boolean)
    case "double": .primitive(.double)
    case "guid": .primitive(.guid)
    case "date": .primitive(.date)
    case "binary": .primitive(.binary)
    default: nil
    }
  }

  /// The first text in a value that names a type other than String in place of a value.
  static func firstPlaceholder(in value: JSONValue, depth: Int) -> String? {
    if depth > 32 { return nil }
    switch value {
    case .string(let text):
      guard let core = placeholder(text), core != .primitive(.string) else { return nil }
      return text
    case .array(let values): return values.lazy.compactMap { firstPlaceholder(in: $0, depth: depth + 1) }.first
    case .object(let object):
      return object.members.lazy.compactMap { firstPlaceholder(in: $0.value, depth: depth + 1) }.first
    default: return nil
    }
  }
}
