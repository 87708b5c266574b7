import DocwrightRuntime
import Foundation
import Testing

@Suite struct EnumerationTests {
  @Test func unknownMembersSurvive() throws {
    let value = try #require(Color(json: "mauve"))
    #expect(!value.isKnown && Color.red.isKnown)
    #expect(value.json == "mauve")
    #expect(value != .red)
    #expect(Color(json: 1) == nil)
    #expect(try JSONDecoder().decode([Color].self, from: JSONEncoder().encode([value])) == [value])
  }

  @Test func flagsAreAListOfNames() throws {
    var days = try #require(Days(json: "monday, someday,,friday"))
    #expect(days.json == "monday, someday,,friday")
    #expect(days.members == [.monday, Days(rawValue: "someday"), .friday])
    #expect(days.contains(.friday) && days.contains(Days(rawValue: "friday,monday")))
    #expect(!days.isKnown && Days(rawValue: "friday,monday").isKnown)
    days.insert(Days(rawValue: "sunday,monday"))
    #expect(days.rawValue == "monday,someday,friday,sunday")
    #expect(days.subtracting(.monday).rawValue == "someday,friday,sunday")
    #expect(Days.monday.union(.friday).rawValue == "monday,friday")
    #expect(Days(rawValue: "").members.isEmpty)
  }
}
