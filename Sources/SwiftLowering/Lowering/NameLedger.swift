import Diagnostics

/// The names given so far: who comes second with a name is reported and left out, never numbered.
struct NameLedger {
  /// The places of the names and their owners, by what makes two names the same.
  private var places: [String: Int] = [:]
  private var owners: [(name: String, claim: Claim)] = []
  private(set) var diagnostics: [Diagnostic] = []

  struct Claim {
    /// What gets the name, in words, such as `property 'Comment' of microsoft.graph.post`.
    var subject: String
    var page: String
    /// The key of the configuration's `names` that settles a collision.
    var key: String
  }

  /// Whether the name is still free; both claims are reported where it isn't.
  ///
  /// - Parameter foldingCase: whether names that differ in case only are the same, as those of files are.
  mutating func take(
    _ name: String, for claim: Claim, what: String = "Swift name", foldingCase: Bool = false
  ) -> Bool {
    let key = foldingCase ? name.lowercased() : name
    guard let place = places[key] else {
      add(name, claim, key)
      return true
    }
    let owner = owners[place]
    let subject = "\(owner.claim.subject) (\(owner.claim.page))"
    let taken =
      owner.name == name
      ? "which \(subject) has already" : "and \(subject) has '\(owner.name)', which differs in case only"
    report(
      LoweringRules.nameCollision,
      page: claim.page,
      "\(claim.subject) gets the \(what) '\(name)', \(taken); set names[\"\(claim.key)\"] in the configuration"
    )
    return false
  }

  /// Notes a name that is reported elsewhere where two have it.
  mutating func note(_ name: String, for claim: Claim) {
    if places[name] == nil { add(name, claim, name) }
  }

  private mutating func add(_ name: String, _ claim: Claim, _ key: String) {
    places[key] = owners.count
    owners.append((name, claim))
  }

  /// How many characters the name of a type may have: longer ones don't fit on the lines of formatted code.
  static let longestType = 100
  /// The same for what stands behind `static var` and the like.
  static let longestMember = 95

  /// Whether the name is short enough for formatted code.
  static func fits(_ name: Identifier, _ limit: Int = longestMember) -> Bool { name.name.utf8.count <= limit }

  /// Whether the name is short enough for formatted code; it is reported where it isn't.
  mutating func fits(_ name: Identifier, _ limit: Int = longestMember, for claim: Claim) -> Bool {
    if Self.fits(name, limit) { return true }
    report(
      LoweringRules.longName,
      page: claim.page,
      "\(claim.subject) gets a Swift name of \(name.name.utf8.count) characters, and \(limit) is the limit; "
        + "set names[\"\(claim.key)\"] in the configuration"
    )
    return false
  }

  mutating func report(_ rule: Rule, severity: Severity? = nil, page: String, _ message: String) {
    let location = SourceLocation(file: page, line: 1, column: 1)
    diagnostics.append(Diagnostic(rule: rule, severity: severity, location: location, message: message))
  }
}
