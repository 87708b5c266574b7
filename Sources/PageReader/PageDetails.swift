import Diagnostics
import JSONValue

/// What the checks of `docwright lint` need of a page beside its facts.
package struct PageDetails: Sendable {
  /// A link that stays inside the reference.
  package struct Link: Hashable, Sendable {
    /// As the page writes it.
    package var destination: String
    /// The target's path below the pages' root.
    package var page: String
    package var fragment: String?
    package var location: SourceLocation
  }

  /// The JSON body of an example.
  package struct ExampleJSON: Sendable {
    package var isRequest: Bool
    package var status: Int?
    package var value: JSONValue
    /// The text that ``value`` was read from, and where it stands.
    package var text: String
    package var location: SourceLocation
  }

  /// The first line of a request example.
  package struct ExampleTarget: Sendable {
    package var method: String
    /// Behind the method, a full URL or a path.
    package var target: String
    package var location: SourceLocation
  }

  /// A permission that a table names.
  package struct Scope: Hashable, Sendable {
    package var name: String
    package var location: SourceLocation
  }

  /// What links can name behind `#`, in the form of ``anchor(_:)``.
  package var anchors: Set<String> = []
  package var links: [Link] = []
  package var examples: [ExampleJSON] = []
  package var targets: [ExampleTarget] = []
  package var scopes: [Scope] = []

  /// A fragment without what sites disagree on: case, dashes and marks.
  package static func anchor(_ fragment: String) -> String {
    String(
      String.UnicodeScalarView(
        fragment.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }))
  }
}
