import Diagnostics
import JSONValue

extension ConfigurationReader {
  func suppressions(_ value: JSONValue?) throws(UsageError) -> [Suppression] {
    guard let value else { return [] }
    guard let list = value.array else { throw error("/suppress", "expected a list of suppressions") }
    var result: [Suppression] = []
    for (position, item) in list.enumerated() {
      let place = "/suppress/\(position)"
      let found = try suppression(item, at: place)
      if result.contains(where: { $0.rule == found.rule && $0.page == found.page && $0.fact == found.fact }) {
        throw error(place, "the suppression of \(printable(found.subject)) stands twice")
      }
      result.append(found)
    }
    return result
  }

  private func suppression(_ value: JSONValue, at place: String) throws(UsageError) -> Suppression {
    let object = try object(value, at: place)
    try check(object, at: place, ConfigurationKeys.suppression)
    func required(_ key: String, _ meaning: String) throws(UsageError) -> String {
      try text(key, of: object, at: place, meaning, owner: "a suppression")
    }
    func optional(_ key: String, _ meaning: String) throws(UsageError) -> String? {
      object[key] == nil ? nil : try required(key, meaning)
    }
    let rule = try required("rule", "a rule, as `docwright rules` lists them")
    let known = RuleBook.ofPages.map(\.id)
    guard known.contains(rule) else {
      if RuleBook.all.contains(where: { $0.id == rule }) {
        throw error(place + "/rule", "\"\(rule)\" is no rule about pages, so `lint` finds nothing by it there")
      }
      throw unknown("rule", rule, known, at: place + "/rule")
    }
    let page = try optional("page", "a glob of pages")
    let fact = try optional("fact", "what the findings are about, such as user.displayName")
    if page == nil, fact == nil {
      throw error(place, "a suppression needs \"page\" or \"fact\"; for a whole rule, lower its severity")
    }
    let reason = try required("reason", "why the findings are accepted")
    let start = document.valuePosition(of: place) ?? JSONPosition(line: 1, column: 1)
    return Suppression(
      rule: rule, page: page, fact: fact, reason: reason,
      location: SourceLocation(file: file, line: start.line, column: start.column))
  }
}
