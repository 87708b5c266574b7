/// A documented entity or complex type.
package struct TypeDefinition: Hashable, Sendable {
  package enum Kind: String, Sendable {
    case entity, complex
  }

  /// The qualified name, such as `microsoft.graph.message`.
  package var name: String
  /// The pages that document the type, sorted; empty where it is inferred.
  package var pages: [String] = []
  package var base: String?
  package var kind: Kind
  /// The name of the key property.
  package var key: String?
  package var abstract: Bool?
  package var open: Bool?
  /// `true` where no resource page documents the type.
  package var inferred: Bool?
  package var summary: String?
  package var deprecated: String?
  package var properties: [Property] = []
  package var relationships: [Property] = []

  package init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }

  /// Whether the type stands for any JSON: it is called Json, and no page lists anything of it.
  package var isAnyJSON: Bool {
    base == nil && properties.isEmpty && relationships.isEmpty
      && name.split(separator: ".").last?.lowercased() == "json"
  }
}

/// A documented enumeration.
package struct EnumDefinition: Hashable, Sendable {
  package var name: String
  package var pages: [String] = []
  /// Whether members combine in one value.
  package var flags: Bool = false
  /// True where a page says that members will be added: it calls the enumeration evolvable, or lists the member that
  /// stands for those to come.
  package var evolvable: Bool?
  package var summary: String?
  package var members: [EnumMember] = []

  package init(name: String) {
    self.name = name
  }
}

/// A member of an enumeration.
package struct EnumMember: Hashable, Sendable {
  package var name: String
  package var value: Int64?
  package var summary: String?

  package init(name: String, value: Int64? = nil, summary: String? = nil) {
    self.name = name
    self.value = value
    self.summary = summary
  }
}
