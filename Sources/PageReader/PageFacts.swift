import APISchema
import Diagnostics

/// What one page states, before anything is resolved against other pages.
package struct PageFacts: Sendable {
  package enum Kind: String, Sendable {
    case operation, resource, enumeration, conceptual
  }

  /// The page's path below the pages' root.
  package var page: String
  package var kind: Kind
  package var operation: OperationFacts?
  package var types: [TypeFacts] = []
  package var enums: [EnumFacts] = []
  /// The return types that the page's Methods table gives for operation pages, by their path.
  package var returnTypes: [String: TypeMention] = [:]
  /// The included files that the page was read with.
  package var includes: [String] = []
  package var diagnostics: [Diagnostic] = []
  /// What the checks need beside the facts, where it was asked for.
  package var details: PageDetails?
  /// What became of each block, where it was asked for.
  package var account: PageAccount?

  package init(page: String, kind: Kind, diagnostics: [Diagnostic] = []) {
    self.page = page
    self.kind = kind
    self.diagnostics = diagnostics
  }
}

/// A type as a page mentions it.
package struct TypeMention: Hashable, Sendable {
  package enum Core: Hashable, Sendable {
    case primitive(PrimitiveType)
    /// A name, and the page (with fragment) that it links to, if it does.
    case named(String, page: String?, fragment: String?)
    case untyped
    /// One of several types, `a or b`: what they have in common is their nearest shared base.
    case either([TypeMention])
    /// Text that the grammar of types doesn't read.
    case unknown(String)
  }

  package var core: Core
  package var collection: Bool
  package var location: SourceLocation

  package init(_ core: Core, collection: Bool = false, location: SourceLocation) {
    self.core = core
    self.collection = collection
    self.location = location
  }
}

/// A row of a property table.
package struct PropertyFacts: Hashable, Sendable {
  /// The facts of the row; its `type` is set when the mention is resolved.
  package var property: Property
  package var type: TypeMention
  package var inheritedFrom: TypeMention?
  /// Whether the row says that values of its enumeration combine.
  package var statesFlags = false
  /// Whether the row says that its enumeration will get more members.
  package var statesEvolvable = false
  package var location: SourceLocation

  package init(
    property: Property, type: TypeMention, inheritedFrom: TypeMention? = nil, location: SourceLocation
  ) {
    self.property = property
    self.type = type
    self.inheritedFrom = inheritedFrom
    self.location = location
  }
}

/// What an operation page states.
package struct OperationFacts: Sendable {
  /// The operation with everything that needs no other page.
  package var operation: Operation
  package var bodies: [BodyFacts] = []
  /// The `@odata.type` that the bodies of all examples of the request have.
  package var sentType: String?
  package var responses: [ResponseFacts] = []
  package var parameterTypes: [TypeMention] = []
  package var location: SourceLocation
}

/// A request body as a page describes it.
package struct BodyFacts: Sendable {
  package var body: Body
  package var type: TypeMention?
  package var properties: [PropertyFacts] = []
  package var location: SourceLocation
}

/// A response as a page describes it.
package struct ResponseFacts: Sendable {
  package var response: Response
  package var type: TypeMention?
  package var location: SourceLocation
}

/// What a page states of an entity or complex type.
package struct TypeFacts: Sendable {
  /// The type with everything that needs no other page, properties excepted.
  package var type: TypeDefinition
  package var base: TypeMention?
  package var properties: [PropertyFacts] = []
  package var relationships: [PropertyFacts] = []
  package var location: SourceLocation

  package init(type: TypeDefinition, properties: [PropertyFacts] = [], location: SourceLocation) {
    self.type = type
    self.properties = properties
    self.location = location
  }
}

/// What a page states of an enumeration.
package struct EnumFacts: Sendable {
  package var definition: EnumDefinition
  /// The fragment under which links reach it on a page with others.
  package var fragment: String?
  package var location: SourceLocation
}
