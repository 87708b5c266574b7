import Diagnostics

/// What became of a correction in one version of an API.
package struct CorrectionOutcome: Hashable, Sendable {
  package enum Verdict: Hashable, Sendable {
    case applies
    /// The page says so by itself.
    case agrees(String)
    /// There is nothing that it could correct.
    case unmatched(String)
    /// Its page belongs to another version.
    case elsewhere
  }

  package var correction: Correction
  package var version: String?
  package var verdict: Verdict
  /// What was corrected, itself or a part of it: the name of a type or an enumeration or an operation's id, as it is
  /// after all corrections.
  package var owner: String?

  /// The finding about a correction that does nothing.
  package var diagnostic: Diagnostic? {
    let subject = "the correction of \(correction.fact) on \(correction.page)"
    let place = version.map { " in \($0)" } ?? ""
    switch verdict {
    case .applies, .elsewhere: return nil
    case .agrees(let why):
      return Diagnostic(
        rule: LinkRules.correctionAgrees, location: correction.location,
        message: "\(subject) is not needed\(place): \(why); remove it")
    case .unmatched(let why):
      return Diagnostic(
        rule: LinkRules.correctionUnmatched, location: correction.location,
        message: "\(subject) matches nothing\(place): \(why)")
    }
  }
}
