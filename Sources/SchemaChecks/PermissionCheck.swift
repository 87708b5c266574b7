import Diagnostics
import PageReader

/// Permissions that are misspelt, as far as their form and the other pages tell; there is no list of all of them.
enum PermissionCheck {
  static func findings(_ pages: [PageFacts]) -> [Diagnostic] {
    var counts: [String: Int] = [:]
    for page in pages {
      for name in Set(page.details?.scopes.map(\.name) ?? []) { counts[name, default: 0] += 1 }
    }
    // On so many pages a name is no slip.
    let common = counts.filter { $0.value >= 3 }.keys.sorted()
    var result: [Diagnostic] = []
    for page in pages {
      var seen = Set<String>()
      for scope in page.details?.scopes ?? [] where seen.insert(scope.name).inserted {
        let isFormed = isFormed(scope.name)
        let near = counts[scope.name] == 1 || !isFormed ? neighbour(of: scope.name, among: common) : nil
        if isFormed, near == nil { continue }
        result.append(
          Diagnostic(
            rule: CheckRules.unknownPermission, location: scope.location,
            message: isFormed
              ? "no other page names the permission \(scope.name)\(near.map(Diagnostic.question) ?? "")"
              : "\(scope.name) has not the form of a permission\(near.map(Diagnostic.question) ?? ""); expected "
                + "capitalised words between dots, such as Mail.Read or Files.ReadWrite.All",
            suggestion: near))
      }
    }
    return result
  }

  /// `Resource.Action` and what narrows it, each beginning with a capital.
  private static func isFormed(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return (2...5).contains(parts.count) && parts.allSatisfy { $0.first?.isUppercase ?? false }
  }

  /// A common name of as many parts, of which one differs by a letter or two, or by case.
  private static func neighbour(of name: String, among common: [String]) -> String? {
    let parts = name.split(separator: ".")
    let lower = name.lowercased()
    let candidates = common.filter { candidate in
      if candidate == name { return false }
      if candidate.lowercased() == lower { return true }
      let others = candidate.split(separator: ".")
      guard others.count == parts.count else { return false }
      let different = zip(parts, others).filter { $0 != $1 }
      guard different.count == 1, let (own, other) = different.first, min(own.count, other.count) >= 5 else {
        return false
      }
      return isSlip(Array(own.lowercased().utf8), Array(other.lowercased().utf8))
    }
    return nearest(to: name, among: candidates)
  }

  /// Whether one word is the other with a letter too much, too few, another, or two that changed places.
  private static func isSlip(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard abs(left.count - right.count) <= 1 else { return false }
    let head = zip(left, right).prefix { $0 == $1 }.count
    let tail = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
    let rest = max(left.count, right.count) - head - tail
    if rest <= 1 { return true }
    return left.count == right.count && rest == 2 && left[head] == right[head + 1] && left[head + 1] == right[head]
  }
}
