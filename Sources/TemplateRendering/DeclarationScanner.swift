import Diagnostics

/// Lists the declarations of generated sources, one a line, as they can be named from outside.
///
/// It reads the formatted text that templates give, so it holds for templates of users too: a declaration begins a line
/// with the access modifier, and blocks are closed on lines of their own.
package struct DeclarationScanner {
  private struct Scope {
    var name: String
    var indent: Int
  }

  /// The modifier in front of a declaration, with the blank behind it; empty for the level that needs none.
  private let modifier: String
  private var declarations = LineSet()

  /// - Parameter modifier: `public `, `package `, or empty.
  package init(modifier: String) {
    self.modifier = modifier
  }

  /// The declarations, one a line, sorted by their bytes.
  package var text: String { declarations.text }

  /// Adds the declarations of a file.
  package mutating func add(_ text: String) {
    text.withBytes { add(LineReader($0)) }
  }

  private mutating func add(_ reader: LineReader) {
    var lines = reader
    var scopes: [Scope] = []
    while let (indent, content) = lines.next() {
      // Most lines are comments, or stand within a declaration.
      if content.starts(with: "//".utf8) || content.starts(with: "import ".utf8) || content.first == UInt8(ascii: "@") {
        continue
      }
      // The brace behind a head that was broken over lines.
      if content.first == UInt8(ascii: "{") { continue }
      while let scope = scopes.last?.indent, scope >= indent { scopes.removeLast() }
      if content.first == UInt8(ascii: "}") { continue }
      // Only what stands directly in a type or at the top is a declaration that can be named.
      guard indent == (scopes.last.map { $0.indent + 2 } ?? 0) else { continue }
      var statement = String(decoding: content, as: UTF8.self)
      var brackets = BracketScanner()
      brackets.read(content)
      while brackets.isOpen, let (_, next) = lines.next() {
        statement += brackets.joint
        statement += String(decoding: next, as: UTF8.self)
        brackets.read(next)
      }
      if statement.hasPrefix("extension ") {
        // A long head is broken before a dot, and its brace stands on a line of its own.
        while !statement.hasByte(UInt8(ascii: "{")), let (_, next) = lines.next() {
          statement += (next.first == UInt8(ascii: ".") ? "" : " ") + String(decoding: next, as: UTF8.self)
        }
      }
      if let scope = declare(statement, in: scopes.last?.name ?? "", indent: indent) { scopes.append(scope) }
    }
  }

  private mutating func declare(_ statement: String, in owner: String, indent: Int) -> Scope? {
    var rest = statement[...]
    if rest.hasPrefix("extension ") {
      let name = Substring(
        rest.utf8.dropFirst("extension ".utf8.count).prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ":") })
      return Scope(name: String(name), indent: indent)
    }
    if rest.hasPrefix("private ") || rest.hasPrefix("fileprivate ") { return nil }
    guard rest.hasPrefix(modifier) else { return nil }
    rest = Substring(rest.utf8.dropFirst(modifier.utf8.count))
    var isStatic = false
    while let word = ["static ", "mutating ", "nonisolated "].first(where: rest.hasPrefix) {
      isStatic = isStatic || word == "static "
      rest = Substring(rest.utf8.dropFirst(word.utf8.count))
    }
    let prefix = owner.isEmpty ? "" : owner + "."
    let head = head(rest)
    if ["init(", "init?(", "init<"].contains(where: head.hasPrefix) {
      declarations.insert(prefix, head[...], " (init)")
      return nil
    }
    guard let blank = head.utf8.firstIndex(of: UInt8(ascii: " ")) else { return nil }
    let declared = head[blank...].dropFirst()
    let keyword = String(head[..<blank])
    switch keyword {
    case "struct", "enum", "protocol", "class", "actor":
      declarations.insert(prefix, declared, " (\(keyword))")
      let name = declared.prefix { $0 != ":" && $0 != " " && $0 != "<" }
      return Scope(name: prefix + name, indent: indent)
    case "var", "let", "func", "typealias", "case":
      declarations.insert(prefix, declared, isStatic ? " (static \(keyword))" : " (\(keyword))")
      return nil
    default: return nil
    }
  }

  /// A declaration without its block and without the value of a constant or variable.
  private func head(_ declaration: Substring) -> String {
    var text = declaration
    if let brace = text.firstRange(of: " {") { text = text[..<brace.lowerBound] }
    if text.hasPrefix("let ") || text.hasPrefix("var "), let value = text.firstRange(of: " = ") {
      text = text[..<value.lowerBound]
    }
    var result = String(text)
    // A list that was broken over lines reads like one that was not.
    if let end = result.firstRange(of: ", )") { result.replaceSubrange(end, with: ")") }
    for bracket in [")", ">"] where result.contains(" " + bracket) {
      result = result.split(separator: " " + bracket, omittingEmptySubsequences: false).joined(separator: bracket)
    }
    // The arrow of a function is no bracket.
    if !result.contains(")->") { return result }
    return result.split(separator: ")->", omittingEmptySubsequences: false).joined(separator: ") ->")
  }
}

/// The lines of a text that are not empty, one after the other, each apart from the blanks that it begins with.
private struct LineReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func next() -> (indent: Int, content: UnsafeBufferPointer<UInt8>)? {
    while place < bytes.count, bytes[place] == UInt8(ascii: "\n") { place += 1 }
    guard place < bytes.count else { return nil }
    let start = place
    while place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
    let content = place
    place = bytes.place(of: UInt8(ascii: "\n"), from: place) ?? bytes.count
    return (content - start, UnsafeBufferPointer(rebasing: bytes[content..<place]))
  }
}
