import DocwrightCore
import Foundation
import TestSupport
import Testing

/// What a page is called in Swift depends on that page alone.
@Suite struct NeighbourTests {
  static let specs = packageRoot.appendingPathComponent("specs")

  /// Every sixteenth page of v1.0.
  static let pages: [String] = {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: specs.path)) ?? []
    let pages = paths.filter { path in
      path.hasSuffix(".md") && (path.hasPrefix("v1.0/api/") || path.hasPrefix("v1.0/resources/"))
    }
    return pages.sorted().enumerated().filter { $0.offset.isMultiple(of: 16) }.map(\.element)
  }()

  func declarations(without page: String?) async throws -> Set<String> {
    let scratch = try ScratchFolder()
    let copy = scratch.url.appendingPathComponent("specs")
    try FileManager.default.copyItem(at: Self.specs, to: copy)
    if let page { try FileManager.default.removeItem(at: copy.appendingPathComponent(page)) }
    var request = Request(configuration: Configuration())
    try request.use(input: copy.path, output: scratch.url.appendingPathComponent("out").path)
    try request.select(version: "v1.0")
    _ = try await request.generate()
    let text = try String(
      contentsOf: scratch.url.appendingPathComponent("out/V1/API.txt"), encoding: .utf8)
    return Set(text.split(separator: "\n").map(String.init))
  }

  /// What a caller writes: the last part of a declaration's name, without its types. A property of a base that is gone
  /// becomes the derived type's own, and is written as before.
  func name(_ declaration: String) -> Substring {
    let name = declaration.prefix { $0 != ":" && $0 != "(" && $0 != " " }
    return name.split(separator: ".").last ?? name
  }

  @Test func aPageThatGoesRenamesNothing() async throws {
    #expect(Self.pages.count >= 6)
    let all = try await declarations(without: nil)
    let names = Set(all.map(name))
    for page in Self.pages {
      let rest = try await declarations(without: page)
      // Types that the page documented read as untyped JSON now; no name is new.
      let new = Set(rest.subtracting(all).map(name)).subtracting(names)
      #expect(new.isEmpty, "without \(page): \(new.sorted())")
    }
  }
}
