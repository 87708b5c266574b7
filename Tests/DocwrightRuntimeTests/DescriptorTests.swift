import DocwrightRuntime
import Testing

@Suite struct DescriptorTests {
  @Test func propertiesOfBasesAreFound() {
    #expect(Garden.descriptor.allProperties.first?.name == "id")
    #expect(RoseGarden.descriptor.property(named: "id")?.flags == [.readOnly])
    #expect(RoseGarden.descriptor.property(named: "count")?.limits.count == 2)
    #expect(RoseGarden.descriptor.property(named: "none") == nil)
    #expect(Garden.descriptor.property(named: "toRecipients")?.kind.name == "microsoft.graph.address collection")
  }

  @Test func aPropertyDocumentedAnewStandsForThatOfTheBase() {
    let derived = ModelDescriptor(
      "derived", base: Entity.descriptor,
      properties: [PropertyDescriptor("id", .guid), PropertyDescriptor("x", .string)])
    #expect(derived.allProperties.map(\.name) == ["id", "x"])
    #expect(derived.property(named: "id")?.kind.name == "Guid")
  }
}
