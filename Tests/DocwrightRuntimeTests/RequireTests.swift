import DocwrightRuntime
import Testing

@Suite struct RequireTests {
  private func error<Value>(_ value: Garden, _ property: KeyPath<Garden, Value?>) -> PropertyError? {
    do throws(PropertyError) {
      _ = try value.require(property)
      return nil
    } catch {
      return error
    }
  }

  @Test func whatIsThereIsGiven() throws {
    #expect(try garden(#"{"name":"N"}"#).require(\.name) == "N")
  }

  @Test func absentNullAndWrongTypeAreToldApart() throws {
    let value = try garden(#"{"name":null,"count":"Integer","tags":["a",1]}"#)
    #expect(error(value, \.id)?.description == "microsoft.graph.garden.id is absent")
    #expect(error(value, \.name)?.description == "microsoft.graph.garden.name is null")
    #expect(error(value, \.count)?.description == #"microsoft.graph.garden.count is no Int32: "Integer""#)
    #expect(error(value, \.count)?.reason == .wrongType(expected: "Int32", actual: "Integer"))
    #expect(error(value, \.tags)?.reason == .wrongType(expected: "String collection", actual: ["a", 1]))
    #expect(error(value, \.address)?.reason == .absent)
  }

  @Test func nestedPropertiesAreNamedByTheirPath() throws {
    let value = try garden(#"{"address":{"address":5,"next":{"address":null}}}"#)
    #expect(error(value, \.address?.address)?.property == "address.address")
    #expect(error(value, \.address?.address)?.reason == .wrongType(expected: "String", actual: 5))
    #expect(
      error(value, \.address?.next?.address)?.description == "microsoft.graph.garden.address.next.address is null")
    #expect(error(value, \.address?.next?.next)?.reason == .absent)
  }
}
