import Diagnostics

/// The configuration's `names` while they are used: what was asked for, and which of them are no names.
struct NameOverrides {
  private let names: [String: ConfiguredName]
  /// The keys that could have a name: those of everything that is generated.
  private(set) var keys: Set<String> = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ names: [String: ConfiguredName]) {
    self.names = names
  }

  /// The configured name of a type, its components joined by dots.
  mutating func type(_ key: String, page: String) -> TypeName? {
    guard let name = find(key) else { return nil }
    guard let type = TypeNames.parse(name.text) else {
      report(key, name, page, "expected a Swift identifier, or several joined by dots")
      return nil
    }
    guard type.components.allSatisfy({ !TypeNames.isReserved($0.name) }) else {
      report(key, name, page, "Swift, Foundation, the runtime or generated code use that name")
      return nil
    }
    return type
  }

  /// The configured name of anything but a type.
  mutating func identifier(_ key: String, page: String, reserved: Set<String>) -> Identifier? {
    guard let name = find(key) else { return nil }
    guard let identifier = Identifier(name.text) else {
      report(key, name, page, "expected a Swift identifier of ASCII letters, digits and underscores")
      return nil
    }
    guard NameOverrides.identifier(name.text, reserved: reserved) != nil else {
      report(key, name, page, "Swift, the runtime or generated code use that name")
      return nil
    }
    return identifier
  }

  /// The text as a name, if it is one that can be used.
  static func identifier(_ text: String, reserved: Set<String>) -> Identifier? {
    Identifier(text).flatMap { reserved.contains($0.name) ? nil : $0 }
  }

  private mutating func find(_ key: String) -> ConfiguredName? {
    if names.isEmpty { return nil }
    keys.insert(key)
    return names[key]
  }

  private mutating func report(_ key: String, _ name: ConfiguredName, _ page: String, _ reason: String) {
    diagnostics.append(
      Diagnostic(
        rule: LoweringRules.invalidName,
        location: name.location ?? SourceLocation(file: page, line: 1, column: 1),
        message: "names[\"\(key)\"] is '\(name.text)': \(reason)"
      ))
  }
}
