import APISchema

/// What an operation is called on the path tree, from its page's title and the last segment of a path.
struct MethodName: Hashable {
  var identifier: Identifier
  /// Whether the last segment is the method itself, which then belongs to the segment before it.
  var takesLastSegment: Bool
}

enum MethodNames {
  static func name(title: TitleWords, method: String, segments: [PathSegment]) -> MethodName {
    if let text = segments.last?.callText, segments.count > 1 || title.action != nil {
      let last = PathSegment.name(ofLiteral: text)
      let isCall = !PathSegment.isSystemResource(text) && title.calls.contains(Words.folded(last))
      // What is read is a node, as there may be more below it; what is done is a method of the node before.
      if isCall && method.uppercased() != "GET" || Words.folded(last) == "delta" {
        return MethodName(identifier: identifier(last), takesLastSegment: true)
      }
      if isCall { return MethodName(identifier: identifier("get"), takesLastSegment: false) }
    }
    if case .function? = segments.last { return MethodName(identifier: identifier("get"), takesLastSegment: false) }
    if let action = title.action { return MethodName(identifier: identifier(action), takesLastSegment: false) }
    guard let verbName = title.verbName, let wholeName = title.wholeName else {
      return MethodName(identifier: identifier(verb(for: method)), takesLastSegment: false)
    }
    let known = title.noun.isEmpty || isNamed(title, by: segments)
    return MethodName(identifier: known ? verbName : wholeName, takesLastSegment: false)
  }

  /// A method's name where the title says nothing, or the same for two methods of HTTP.
  static func verb(for method: String) -> String {
    switch method.uppercased() {
    case "GET": "get"
    case "POST": "create"
    case "PATCH": "update"
    case "PUT": "replace"
    default: method.lowercased()
    }
  }

  /// A title may be a whole sentence: what goes beyond a line's breadth is left out of the name.
  static func identifier(_ text: String) -> Identifier {
    MemberNames.property(String(text.prefix(80)), reserved: ReservedNames.nodeMembers)
  }

  /// Whether the noun of a title is what the path ends in: `messages`, or a message by its key.
  ///
  /// On a collection the noun's last word has to be the collection's own, or what stands before it a segment of the
  /// path: "Get driveItem" on `/drives/{id}/items/{id}` is `get`, but "Create iosGeneralDeviceConfiguration" on
  /// `/deviceConfigurations` says which of several kinds is created. Elsewhere the noun may say more than the segment
  /// does: "Update hardwareConfigurationRunSummary" on `/runSummary` is `update`.
  private static func isNamed(_ title: TitleWords, by segments: [PathSegment]) -> Bool {
    var above = segments[...]
    var last: String?
    while last == nil, let segment = above.popLast() { last = literalName(segment) }
    guard let name = last else { return false }
    let folded = title.foldedNoun
    if name == "me" { return folded == "user" || folded == "me" }
    if Plural.matches(folded, name) || Plural.matches(title.foldedNounEnd, name) { return true }
    guard Plural.isPlural(name, ofEndOf: folded) else { return Plural.ends(folded, in: name) }
    guard let rest = Plural.rest(of: folded, before: name) else { return false }
    return above.contains { literalName($0).map { Plural.matches($0, rest) } ?? false }
  }

  private static func literalName(_ segment: PathSegment) -> String? {
    switch segment {
    case .literal(let text) where PathSegment.isSystemResource(text): nil
    case .parameter, .alternateKey, .colonPath: nil
    case .literal(let text), .function(let text, _), .cast(let text):
      Words.folded(PathSegment.name(ofLiteral: text))
    }
  }
}
