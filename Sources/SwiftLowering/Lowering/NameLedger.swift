import Diagnostics

/// The names given so far: who comes second with a name is reported and left out, never numbered.
struct NameLedger {
  private var owners: [String: Claim] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  struct Claim {
    /// What gets the name, in words, such as `property 'Comment' of microsoft.graph.post`.
    var subject: String
    var page: String
    /// The key of the configuration's `names` that settles a collision.
    var key: String
  }

  /// Whether the name is still free; both claims are reported where it isn't.
  mutating func take(_ name: String, for claim: Claim, what: String = "Swift name") -> Bool {
    guard let owner = owners[name] else {
      owners[name] = claim
      return true
    }
    report(
      LoweringRules.nameCollision,
      page: claim.page,
      "\(claim.subject) gets the \(what) '\(name)', which \(owner.subject) (\(owner.page)) has already; "
        + "set names[\"\(claim.key)\"] in the configuration"
    )
    return false
  }

  mutating func report(_ rule: Rule, severity: Severity? = nil, page: String, _ message: String) {
    let location = SourceLocation(file: page, line: 1, column: 1)
    diagnostics.append(Diagnostic(rule: rule, severity: severity, location: location, message: message))
  }
}
