/// Reads request paths as the pages write them (`graph-docs-facts.md`, section 2.3).
struct PathParser {
  struct Failure: Error, Equatable {
    /// What was found and what was expected.
    var message: String
  }

  func parse(_ text: String) throws(Failure) -> [PathSegment] {
    var segments: [PathSegment] = []
    var parts = try PathText.parts(of: text)[...]
    while let part = parts.popFirst() {
      guard part.hasSuffix(":") else {
        segments += try self.segments(of: part)
        continue
      }
      let owner = String(part.dropLast())
      if owner.isEmpty {
        guard !segments.isEmpty else { throw Failure(message: "a path cannot begin with a colon") }
      } else {
        segments += try self.segments(of: owner)
      }
      // Everything up to the next colon is a path of its own; a colon at the end opens none.
      var inner: [String] = []
      while let next = parts.popFirst() {
        inner.append(next.hasSuffix(":") ? String(next.dropLast()) : next)
        if next.hasSuffix(":") { break }
      }
      if !inner.isEmpty { segments.append(.colonPath(Self.name(ofColonPath: inner))) }
    }
    if segments.isEmpty { throw Failure(message: "the path has no segment") }
    return segments
  }

  private static func name(ofColonPath parts: [String]) -> String {
    if parts.count == 1, let part = parts.first, part.hasPrefix("{"), part.hasSuffix("}") {
      return String(part.dropFirst().dropLast())
    }
    return "path"
  }

  private func segments(of part: String) throws(Failure) -> [PathSegment] {
    if let names = PathText.placeholders(in: part) { return [.parameter(names)] }
    if PathText.isGuid(part) { return [.parameter(["id"])] }
    if let open = part.utf8.firstIndex(of: UInt8(ascii: "(")), !part.hasPrefix("(") {
      return try call(part, open: open)
    }
    if let equals = part.utf8.firstIndex(of: UInt8(ascii: "=")),
      let names = PathText.placeholders(in: String(part[part.index(after: equals)...]))
    {
      let name = String(part[..<equals])
      guard PathText.isName(name) else { throw Failure(message: "'\(part)' is no segment that can be built") }
      return [.alternateKey([PathArgument(name: name, placeholder: names.first ?? name, quoted: true)])]
    }
    guard PathText.isName(part) else {
      throw Failure(message: "'\(part)' is neither a name, a {placeholder} nor a call with arguments in parentheses")
    }
    return [PathText.isQualified(part) ? .cast(part) : .literal(part)]
  }

  private func call(_ part: String, open: String.Index) throws(Failure) -> [PathSegment] {
    let name = String(part[..<open])
    guard PathText.isName(name) else { throw Failure(message: "'\(name)' is no name of a function") }
    guard part.hasSuffix(")") else { throw Failure(message: "'\(part)' lacks its closing parenthesis") }
    let inside = String(part[part.index(after: open)...].dropLast()).trimmed
    if inside.isEmpty { return [.literal(name + "()")] }
    if !inside.contains("=") {
      let names = PathText.placeholders(in: inside) ?? (PathText.isName(inside) ? [inside] : nil)
      guard let names else { throw Failure(message: "'\(inside)' in '\(part)' is no argument") }
      return [.literal(name), .parameter(names)]
    }
    var arguments: [PathArgument] = []
    for text in PathText.arguments(in: inside) {
      arguments.append(try argument(text, of: part))
    }
    return PathText.isCollection(name, arguments: arguments)
      ? [.literal(name), .alternateKey(arguments)] : [.function(name, arguments)]
  }

  private func argument(_ text: String, of part: String) throws(Failure) -> PathArgument {
    guard let equals = text.firstIndex(of: "=") else { throw Failure(message: "'\(text)' in '\(part)' has no '='") }
    let name = String(text[..<equals]).trimmed
    var value = String(text[text.index(after: equals)...]).trimmed
    guard PathText.isName(name) else { throw Failure(message: "'\(name)' in '\(part)' is no name of an argument") }
    // `type'{value}'` of an enumeration reads like a quoted value: its type is left to the server.
    if let quote = value.firstIndex(of: "'"), quote > value.startIndex, PathText.isQualified(String(value[..<quote])) {
      value = String(value[quote...])
    }
    let quoted = value.count >= 2 && value.hasPrefix("'") && value.hasSuffix("'")
    if quoted { value = String(value.dropFirst().dropLast()) }
    if let placeholder = PathText.placeholders(in: value)?.first {
      return PathArgument(name: name, placeholder: placeholder, quoted: quoted)
    }
    guard PathText.isValue(value) else { throw Failure(message: "'\(value)' in '\(part)' is no value of an argument") }
    return PathArgument(
      name: name, placeholder: name, quoted: quoted, example: quoted ? nil : PathText.type(of: value))
  }
}
