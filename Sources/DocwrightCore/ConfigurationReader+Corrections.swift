import Diagnostics
import JSONValue
import SchemaLinker

extension ConfigurationReader {
  func corrections(_ value: JSONValue?) throws(UsageError) -> [Correction] {
    guard let value else { return [] }
    guard let list = value.array else { throw error("/corrections", "expected a list of corrections") }
    var result: [Correction] = []
    for (position, item) in list.enumerated() {
      let place = "/corrections/\(position)"
      let found = try correction(item, at: place)
      if result.contains(where: {
        $0.page == found.page && $0.fact == found.fact && $0.change.kind == found.change.kind
      }) {
        throw error(place, "the change \(found.change.kind) of \(printable(found.fact)) stands twice")
      }
      result.append(found)
    }
    return result
  }

  private func correction(_ value: JSONValue, at place: String) throws(UsageError) -> Correction {
    let object = try object(value, at: place)
    try check(object, at: place, ConfigurationKeys.correction)
    let page = try text("page", of: object, at: place, "the page's path below the pages' folder")
    let fact = try text(
      "fact", of: object, at: place,
      "a type, an enumeration or an operation's id, or a part of one, such as type.property")
    let kind = try text("change", of: object, at: place, "one of \(Correction.Change.kinds.joined(separator: ", "))")
    guard Correction.Change.kinds.contains(kind) else {
      throw unknown("change", kind, Correction.Change.kinds, at: place + "/change")
    }
    let change = try change(kind, object, at: place)
    let reason = try text("reason", of: object, at: place, "why the page is wrong")
    let position = document.valuePosition(of: place) ?? JSONPosition(line: 1, column: 1)
    return Correction(
      page: page, fact: fact, change: change, reason: reason,
      location: SourceLocation(file: file, line: position.line, column: position.column))
  }

  private func change(_ kind: String, _ object: JSONObject, at place: String) throws(UsageError) -> Correction.Change {
    switch kind {
    case "rename": return .rename(try text("value", of: object, at: place, "the new name"))
    case "retype": return .retype(try text("value", of: object, at: place, "a type, such as \"String collection\""))
    case "required", "readOnly":
      guard let value = object["value"] else { throw error(place, "\"\(kind)\" needs \"value\": true or false") }
      let flag = try bool(value, at: place + "/value") ?? false
      return kind == "required" ? .required(flag) : .readOnly(flag)
    case "add":
      if object["value"] == nil { return .add(nil) }
      if let number = object["value"]?.int64 { return .add(String(number)) }
      return .add(
        try text(
          "value", of: object, at: place, "a type, a member's number, a request line, or complex, entity or enumeration"
        ))
    default:
      guard object["value"] == nil else { throw error(place + "/value", "\"drop\" takes no \"value\"") }
      return .drop
    }
  }

  /// A string that has to be there and not to be blank.
  func text(
    _ key: String, of object: JSONObject, at place: String, _ meaning: String, owner: String = "a correction"
  ) throws(UsageError) -> String {
    guard let text = try string(object[key], at: "\(place)/\(key)") else {
      throw error(place, "\(owner) needs \"\(key)\": \(meaning)")
    }
    guard text.contains(where: { !$0.isWhitespace }) else { throw error("\(place)/\(key)", "expected \(meaning)") }
    return text
  }
}
