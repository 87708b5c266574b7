import TemplateRendering
import Testing

/// The declarations that a reviewer reads in API.txt.
@Suite struct DeclarationScannerTests {
  func lines(_ text: String) -> [String] {
    var scanner = DeclarationScanner(modifier: "public ")
    scanner.add(text)
    return scanner.text.split(separator: "\n").map(String.init)
  }

  @Test func whatALongExtensionHoldsBelongsToTheWholeName() {
    #expect(
      lines(
        """
        extension API.GardensPath.ItemPath
          .BedsPath
        {
          /// Lists them.
          public func longName() -> APIRequest<
            BedLongName
          > {
          }
          public func list() -> APIRequest<BedList> {
            APIRequest(.get, path)
          }
        }

        extension API.GardensPath {
          public let path: RequestPath
        }
        """) == [
          "API.GardensPath.ItemPath.BedsPath.list() -> APIRequest<BedList> (func)",
          "API.GardensPath.ItemPath.BedsPath.longName() -> APIRequest<BedLongName> (func)",
          "API.GardensPath.path: RequestPath (let)",
        ])
  }

  @Test func typesOnLinesOfTheirOwnAreRead() {
    #expect(
      lines(
        """
        public enum GardenWithALongName:
          APIOperation, SelectOption,
          ExpandOption
        {
          public var beds:
            BedsPath
          { BedsPath(path: path) }
          public static var id: String {
            "garden"
          }
          public init<Value: Model>(_ value: Value) where Value.Properties: BedProtocol {
          }
        }
        """) == [
          "GardenWithALongName.beds: BedsPath (var)",
          "GardenWithALongName.id: String (static var)",
          "GardenWithALongName.init<Value: Model>(_ value: Value) where Value.Properties: BedProtocol (init)",
          "GardenWithALongName: APIOperation, SelectOption, ExpandOption (enum)",
        ])
  }

  @Test func aBrokenListReadsLikeOneThatIsNot() {
    #expect(
      lines(
        """
        public struct Bed: Hashable {
          public init(
            depth: Double,
            soil: String
          ) {
            self.depth = depth
          }
          private let hidden = 1
        }
        """) == ["Bed.init(depth: Double, soil: String) (init)", "Bed: Hashable (struct)"])
  }
}
