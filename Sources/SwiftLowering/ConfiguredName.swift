import Diagnostics

/// A name that the configuration gives to something documented.
package struct ConfiguredName: Hashable, Sendable, ExpressibleByStringLiteral {
  package var text: String
  /// Where the configuration says so; absent where no file does.
  package var location: SourceLocation?

  package init(_ text: String, location: SourceLocation? = nil) {
    self.text = text
    self.location = location
  }

  package init(stringLiteral text: String) {
    self.init(text)
  }
}
