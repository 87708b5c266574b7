import APISchema
import Diagnostics
import PageReader

/// Makes one schema of the facts of all pages: a fold over the pages in sorted order.
package struct SchemaLinker {
  private var diagnostics: [Diagnostic] = []
  private var resolver = TypeResolver(index: TypeIndex())
  /// Enumerations made of value lists, for types that no page documents; by name.
  private var inferredEnums: [String: EnumDefinition] = [:]

  /// Enumerations of which a row says that they will get more members.
  private var evolvable: Set<String> = []

  private init() {}

  /// - Parameter pages: in any order.
  package static func link(_ pages: [PageFacts], version: String?) -> (schema: Schema, diagnostics: [Diagnostic]) {
    var linker = SchemaLinker()
    // Sorting copies the facts of each page, so that it is left out where the pages come in order.
    let isSorted = pages.indices.dropFirst().allSatisfy { !pages[$0].page.precedes(pages[$0 - 1].page) }
    let schema = linker.schema(isSorted ? pages : pages.sorted { $0.page.precedes($1.page) }, version: version)
    return (schema, linker.diagnostics + linker.resolver.diagnostics)
  }

  private mutating func schema(_ pages: [PageFacts], version: String?) -> Schema {
    let enums = TypeMerging.enums(pages, &diagnostics)
    var types = TypeMerging.types(pages, &diagnostics)
    var index = TypeIndex()
    for facts in types {
      for page in facts.type.pages { index.add(facts.type.name, page: page, fragment: nil, isEnum: false) }
    }
    for facts in pages.flatMap(\.enums) {
      index.add(facts.definition.name, page: facts.location.file, fragment: facts.fragment, isEnum: true)
    }
    index.sort()
    let inferred = TypeInference.types(pages, index: index, &diagnostics)
    for facts in inferred { index.add(facts.type.name, page: nil, fragment: nil, isEnum: false) }
    index.sort()
    types += inferred
    resolver = TypeResolver(index: index)
    resolver.addBases(of: types)

    var returnTypes: [String: TypeMention] = [:]
    for index in pages.indices { returnTypes.merge(pages[index].returnTypes) { first, _ in first } }
    var schema = Schema(version: version)
    schema.types = types.map { definition($0) }.sorted { $0.name.precedes($1.name) }
    schema.operations = pages.indices.compactMap { page in
      pages[page].operation.map { operation($0, returnType: returnTypes[pages[page].page]) }
    }
    schema.enums = (enums.map(\.definition) + inferredEnums.values)
      .sorted { $0.name.precedes($1.name) }
    for index in schema.enums.indices where evolvable.contains(schema.enums[index].name) {
      schema.enums[index].evolvable = true
    }
    resolveKinds(&schema.types, types)
    InheritedProperties.drop(from: &schema.types)
    var paths = PathTypes(schema)
    diagnostics += PathRelationships.add(to: &schema, &paths)
    diagnostics += CollectionWitnesses.apply(
      to: &schema, paths, types: types, operations: pages.compactMap(\.operation))
    return schema
  }

  // MARK: Types

  private mutating func definition(_ facts: TypeFacts) -> TypeDefinition {
    var type = facts.type
    let namespace = Self.namespace(of: type.name)
    if let base = facts.base {
      // A base that no page documents keeps the name that this page gives it.
      type.base = resolver.name(of: base, in: namespace) ?? Self.label(base, in: namespace)
      if type.base == type.name { type.base = nil }
    }
    type.properties = facts.properties.map { property($0, in: namespace) }
    type.relationships = facts.relationships.map { property($0, in: namespace) }
    type.properties.sort { $0.name.precedes($1.name) }
    type.relationships.sort { $0.name.precedes($1.name) }
    return type
  }

  private mutating func property(_ facts: PropertyFacts, in namespace: String) -> Property {
    var property = facts.property
    property.type = type(facts, in: namespace)
    if let base = facts.inheritedFrom {
      property.inheritedFrom = resolver.name(of: base, in: namespace) ?? Self.label(base, in: namespace)
    }
    if resolver.index.enums.contains(property.type.name) || inferredEnums[property.type.name] != nil {
      if facts.statesEvolvable { evolvable.insert(property.type.name) }
      property.values = nil
      property.valuesOpen = nil
      property.constraints?.phrases["values"] = nil
      if property.constraints?.isEmpty ?? false { property.constraints = nil }
    }
    return property
  }

  private mutating func type(_ facts: PropertyFacts, in namespace: String) -> TypeReference {
    // A row that lists the values of a type without a page documents that type.
    if case .named(let label, _, _) = facts.type.core, let values = facts.property.values,
      resolver.name(of: facts.type, in: namespace) == nil
    {
      let name = label.contains(".") ? label : namespace + "." + label
      addInferredEnum(name, values: values, facts: facts)
      return TypeReference(name, collection: facts.type.collection)
    }
    // The name of an inferred property is only a guess at its type.
    if facts.property.inferred == true, case .named = facts.type.core,
      resolver.name(of: facts.type, in: namespace) == nil
    {
      return TypeReference(TypeReference.untypedName, collection: facts.type.collection)
    }
    return resolver.resolve(facts.type, in: namespace)
  }

  private mutating func addInferredEnum(_ name: String, values: [String], facts: PropertyFacts) {
    var definition = inferredEnums[name] ?? EnumDefinition(name: name)
    if definition.members.isEmpty {
      diagnostics.append(
        Diagnostic(
          rule: LinkRules.inferredEnum, location: facts.type.location,
          message: "no page documents \(name); its members are those that this row lists"))
    }
    definition.flags = definition.flags || facts.statesFlags
    var names = Set(definition.members.map(\.name))
    for value in values where names.insert(value).inserted {
      definition.members.append(EnumMember(name: value))
    }
    if !definition.pages.contains(facts.location.file) { definition.pages.append(facts.location.file) }
    inferredEnums[name] = definition
  }

  /// Types inherit through no more bases than this; real ones through fewer than ten.
  private static let maximumBases = 64

  /// A type is an entity if it or one of its bases has a key; bases that lead in a circle, or too far, are cut and
  /// reported.
  private mutating func resolveKinds(_ types: inout [TypeDefinition], _ facts: [TypeFacts]) {
    var byName: [String: Int] = [:]
    for (position, type) in types.enumerated() { byName[type.name] = position }
    for position in types.indices {
      var seen: Set<String> = [types[position].name]
      var base = types[position].base
      while let name = base {
        let isCircle = !seen.insert(name).inserted
        if isCircle || seen.count > Self.maximumBases + 1 {
          let way = isCircle ? "from itself through" : "through more than \(Self.maximumBases) types, beginning with"
          let location = facts.first { $0.type.name == types[position].name }?.location
          diagnostics.append(
            Diagnostic(
              rule: LinkRules.baseCycle, location: location ?? SourceLocation(file: "", line: 1, column: 1),
              message:
                "\(types[position].name) inherits \(way) \(types[position].base ?? name); the base is dropped"
            ))
          types[position].base = nil
          break
        }
        if name == "microsoft.graph.entity" { types[position].kind = .entity }
        guard let next = byName[name] else { break }
        if types[next].kind == .entity { types[position].kind = .entity }
        base = types[next].base
      }
    }
  }

  // MARK: Operations

  private mutating func operation(_ facts: OperationFacts, returnType: TypeMention?) -> Operation {
    var operation = facts.operation
    let namespace = "microsoft.graph"
    for (position, mention) in facts.parameterTypes.enumerated() where operation.parameters.indices.contains(position) {
      operation.parameters[position].type = parameterType(mention, in: namespace)
    }
    operation.bodies = facts.bodies.map { body in
      var result = body.body
      result.type = body.type.flatMap { mention in
        resolver.name(of: mention, in: namespace).map { TypeReference($0, collection: mention.collection) }
          ?? resolver.resolve(mention, in: namespace)
      }
      result.properties = body.properties.map { property($0, in: namespace) }
      return result
    }
    operation.responses = facts.responses.enumerated().map { position, response in
      var result = response.response
      result.type = response.type.map { resolver.resolve($0, in: namespace) }
      if result.type == nil, position == 0, result.status == 200 || result.status == 201, let returnType,
        let name = resolver.name(of: returnType, in: namespace)
      {
        result.type = TypeReference(name, collection: returnType.collection)
        result.mediaType = result.mediaType ?? "application/json"
      }
      return result
    }
    if let sent = facts.sentType { operation.noteSentType(sent) }
    return operation
  }

  private mutating func parameterType(_ mention: TypeMention, in namespace: String) -> TypeReference {
    guard let name = resolver.name(of: mention, in: namespace), name != TypeReference.untypedName else {
      return TypeReference("String", collection: mention.collection)
    }
    return TypeReference(name, collection: mention.collection)
  }

  // MARK: Names

  private static func namespace(of name: String) -> String {
    guard let dot = name.lastIndex(of: ".") else { return "microsoft.graph" }
    return String(name[..<dot])
  }

  private static func label(_ mention: TypeMention, in namespace: String) -> String? {
    guard case .named(let label, _, _) = mention.core else { return nil }
    return label.contains(".") ? label : "microsoft.graph." + label
  }
}
