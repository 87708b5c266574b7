import APISchema
import Diagnostics
import MarkdownSyntax

/// Reads type cells:
///
///     type := core "collection"? | "Collection(" core ")" | "collection of" core
///     core := primitive | "Edm." primitive | qualified name | link | core "or" core
///
/// Letter case of primitives and of the word collection doesn't matter; marks around a type are dropped.
struct TypeGrammar {
  let page: String

  func read(_ cell: RichText, location: SourceLocation) -> TypeMention? {
    var text = cell.plain
    if text.isEmpty { return nil }
    if text.utf8.count > 1000 { return TypeMention(.unknown(text), location: location) }
    // One word, as most cells hold: nothing can qualify the type.
    if !text.withBytes({ $0.contains { [0x20, UInt8(ascii: "("), UInt8(ascii: "[")].contains($0) } }) {
      return TypeMention(core(text, links: cell.links, location), location: location)
    }
    var collection = false
    if let inner = Self.call("collection", text) {
      text = inner
      collection = true
    } else if text.lowercased().hasPrefix("collection of ") {
      text = String(text.dropFirst(14))
      collection = true
    }
    if Self.primitive(text) == nil { text = Self.withoutQualifier(text) }
    let words = text.parts(at: 0x20)
    if let last = words.last, words.count > 1, ["collection", "collections"].contains(last.lowercased()) {
      text = words.dropLast().joined(separator: " ")
      collection = true
    }
    if let inner = Self.call("collection", text) {
      text = inner
      collection = true
    }
    text = Self.withoutBrackets(text)
    return TypeMention(core(text, links: cell.links, location), collection: collection, location: location)
  }

  /// A name alone, as annotations give it, such as `Collection(microsoft.graph.user)`, `#microsoft.graph.user`, `Edm.String`.
  func read(name: String, location: SourceLocation) -> TypeMention? {
    let text = name.trimmed()
    return read(RichText([.text(text.hasPrefix("#") ? String(text.dropFirst()) : text)]), location: location)
  }

  private func core(_ text: String, links: [Link], _ location: SourceLocation) -> TypeMention.Core {
    if let primitive = Self.primitive(text) {
      // `[DateTimeOffset](timestamp.md)` and the like: the label says it.
      return primitive
    }
    if let link = links.first(where: { $0.text == text || links.count == 1 }), Self.isTypeName(text) {
      let target = LinkTarget(link.destination, on: page)
      return .named(text, page: target.page, fragment: target.fragment)
    }
    if Self.isTypeName(text) { return .named(text, page: nil, fragment: nil) }
    return alternatives(text, links: links, location).map { .either($0) } ?? .unknown(text)
  }

  /// The types of `a or b` and `a, b, or c`, where each is a link to a page.
  private func alternatives(_ text: String, links: [Link], _ location: SourceLocation) -> [TypeMention]? {
    guard links.count > 1, links.count <= 8 else { return nil }
    var rest = Substring(text)
    for link in links {
      guard Self.isTypeName(link.text), rest.hasPrefix(link.text) else { return nil }
      rest = rest.dropFirst(link.text.count)
      guard let separator = [", or ", ", ", " or ", "/"].first(where: { rest.hasPrefix($0) }) else { break }
      rest = rest.dropFirst(separator.count)
    }
    guard rest.isEmpty else { return nil }
    return links.map { link in
      let target = LinkTarget(link.destination, on: page)
      return TypeMention(.named(link.text, page: target.page, fragment: target.fragment), location: location)
    }
  }

  /// The canonical primitive for a spelling; `nil` for any other text.
  static func primitive(_ text: String) -> TypeMention.Core? {
    var name = text.lowercased()
    if name.hasPrefix("edm.") { name = String(name.dropFirst(4)) }
    if let known = primitives[name] { return .primitive(known) }
    return untyped.contains(name) ? .untyped : nil
  }

  private static let untyped: Set<String> = ["untyped", "object", "any", "untyped json object", "json object"]

  private static let primitives: [String: PrimitiveType] = {
    var table: [String: PrimitiveType] = [:]
    for primitive in PrimitiveType.allCases { table[primitive.rawValue.lowercased()] = primitive }
    table["bool"] = .boolean
    table["int"] = .int32
    table["integer"] = .int32
    table["number"] = .int32
    table["numeric"] = .int32
    table["float"] = .single
    table["long"] = .int64
    table["datetime"] = .dateTimeOffset
    table["timestamp"] = .dateTimeOffset
    table["url"] = .string
    table["uri"] = .string
    table["uuid"] = .guid
    table["text"] = .string
    return table
  }()

  /// Letters, digits, `_` and dots between them.
  static func isTypeName(_ text: String) -> Bool {
    text.withBytes { bytes in
      guard let first = bytes.first, first.isASCIILetter || first == UInt8(ascii: "_"), bytes.count <= 200,
        bytes.last != UInt8(ascii: ".")
      else { return false }
      return bytes.allSatisfy {
        $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".")
      }
    }
  }

  /// Drops what qualifies a type in brackets or words: `(optional) String`, `string (url)`, `alertStatus enum`.
  private static func withoutQualifier(_ text: String) -> String {
    var result = text
    while let open = result.lastIndex(of: "("), result.last == ")", open != result.startIndex {
      result = result[..<open].trimmed()
    }
    if result.first == "(", let close = result.firstIndex(of: ")") {
      let rest = result[result.index(after: close)...].trimmed()
      if !rest.isEmpty { result = rest }
    }
    for word in [" enum", " enumeration", " object", " resource"] where result.lowercased().hasSuffix(word) {
      result = String(result.dropLast(word.count))
    }
    return result
  }

  private static func withoutBrackets(_ text: String) -> String {
    var result = text
    if result.hasSuffix("[]") { result = String(result.dropLast(2)) }
    if result.first == "[", result.last == "]" { result = result.dropFirst().dropLast().trimmed() }
    return result
  }

  private static func call(_ name: String, _ text: String) -> String? {
    guard text.lowercased().hasPrefix(name + "("), text.last == ")" else { return nil }
    return text.dropFirst(name.count + 1).dropLast().trimmed()
  }
}
