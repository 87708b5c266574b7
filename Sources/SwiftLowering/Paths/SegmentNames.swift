/// The Swift names of nodes, each from its own segment.
enum SegmentNames {
  /// The name of the variable or method that leads to a node.
  static func accessor(_ segment: PathSegment) -> Identifier {
    switch segment {
    case .parameter, .alternateKey, .colonPath: Identifier(sanitizing: "callAsFunction")
    case .cast(let name): Identifier(sanitizing: "as" + Words.upperCamel(PathSegment.name(ofLiteral: name)))
    case .literal(let text):
      MemberNames.property(
        PathSegment.name(ofLiteral: text, keepingMarks: true), reserved: ReservedNames.nodeMembers)
    case .function(let name, _):
      MemberNames.property(PathSegment.name(ofLiteral: name), reserved: ReservedNames.nodeMembers)
    }
  }

  /// The name of a node's type, nested in that of its parent.
  static func type(_ segment: PathSegment) -> Identifier {
    let name =
      switch segment {
      case .parameter: "Item"
      case .colonPath: "ByPath"
      case .alternateKey(let arguments): "By" + arguments.map(suffix).joined(separator: "And")
      case .cast(let name): "As" + Words.upperCamel(PathSegment.name(ofLiteral: name))
      case .literal(let text): Words.upperCamel(text)
      case .function(let name, let arguments):
        Words.upperCamel(PathSegment.name(ofLiteral: name)) + "By" + arguments.map(suffix).joined(separator: "And")
      }
    return self.type(named: name)
  }

  /// The name of a node's type that begins as given.
  static func type(named name: String) -> Identifier {
    let type = name + "Path"
    return Identifier(sanitizing: ReservedNames.nodeTypes.contains(type) ? name + "SegmentPath" : type)
  }

  /// The name of a parameter's or a colon path's variable.
  static func variable(_ names: [String]) -> Identifier {
    let joined = names.map { Words.upperCamel($0) }.joined(separator: "Or")
    return MemberNames.property(Words.lowerFirst(joined), reserved: ReservedNames.parameters)
  }

  /// The label of an argument.
  static func label(_ argument: PathArgument) -> Identifier {
    MemberNames.property(argument.name, reserved: ReservedNames.parameters)
  }

  private static func suffix(_ argument: PathArgument) -> String {
    Words.upperCamel(argument.name)
  }
}
