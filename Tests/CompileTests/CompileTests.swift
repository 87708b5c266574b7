import Beta
import DocwrightRuntime
import Foundation
import TestSupport
import Testing
import V1

/// What the compiler accepts and refuses.
@Suite struct CompileTests {
  static let counters = [
    "errorDeviceCount", "errorUserCount", "failedDeviceCount", "failedUserCount", "notApplicableDeviceCount",
    "notApplicableUserCount", "pendingDeviceCount", "pendingUserCount", "successfulDeviceCount", "successfulUserCount",
    "unknownDeviceCount", "unknownUserCount",
  ]

  static func update(_ arguments: [String]) -> String {
    let list = arguments.map { "\($0): 1" }.joined(separator: ", ")
    return """
      import Beta

      func update() -> IntuneDeviceConfigHardwareConfigurationRunSummaryUpdate.Body {
        .init(\(list))
      }
      """
  }

  @Test func aBodyWithAllThatIsRequiredCompiles() throws {
    let result = try TypeChecker.check(Self.update(Self.counters))
    #expect(result.succeeded, "\(result.messages)")
  }

  @Test func aBodyWithoutARequiredCounterDoesNotCompile() throws {
    let result = try TypeChecker.check(Self.update(Self.counters.filter { $0 != "pendingUserCount" }))
    #expect(!result.succeeded)
    #expect(result.messages.contains("missing argument for parameter 'pendingUserCount'"), "\(result.messages)")
  }

  @Test func nullForARequiredCounterDoesNotCompile() throws {
    let source = Self.update(Self.counters).replacing("errorUserCount: 1", with: "errorUserCount: .null")
    #expect(try !TypeChecker.check(source).succeeded)
  }

  @Test func anEmptyBodyDoesNotCompileWhereSomethingIsRequired() throws {
    let result = try TypeChecker.check(Self.update([]))
    #expect(!result.succeeded)
    #expect(result.messages.contains("missing argument"), "\(result.messages)")
  }

  @Test func aBodyOfAnotherTypeDoesNotCompile() throws {
    let source = "import V1\n\nlet body = MessagePostAttachments.Body(FileAttachment())\n"
    #expect(try TypeChecker.check(source).succeeded)
    let result = try TypeChecker.check(source.replacing("FileAttachment()", with: "Message()"))
    #expect(!result.succeeded)
    #expect(result.messages.contains("AttachmentProtocol"), "\(result.messages)")
  }

  @Test func anUndocumentedQueryOptionDoesNotCompile() throws {
    let source = "import V1\n\nlet request = API().me.messages.list().select(\\.id)\n"
    #expect(try TypeChecker.check(source).succeeded)
    let result = try TypeChecker.check(
      "import V1\n\nlet request = API().users(\"1\").mailFolders.list().search(\"x\")\n")
    #expect(!result.succeeded)
    #expect(result.messages.contains("SearchOption"), "\(result.messages)")
  }

  @Test func anUnknownPropertyDoesNotCompile() throws {
    let result = try TypeChecker.check("import V1\n\nfunc f(_ message: Message) -> String? { message.subjekt }\n")
    #expect(!result.succeeded)
    #expect(result.messages.contains("has no dynamic member 'subjekt'"), "\(result.messages)")
  }

  @Test func anUndocumentedPathDoesNotCompile() throws {
    let result = try TypeChecker.check("import V1\n\nlet request = API().me.messages.frobnicate()\n")
    #expect(!result.succeeded)
    #expect(result.messages.contains("has no member 'frobnicate'"))
  }

  /// Recorded Swift of golden cases, texts that try to break out of it among them.
  @Test(arguments: cases)
  func recordedSwiftCompiles(_ name: String) throws {
    let folder = Self.root.appendingPathComponent(name).appendingPathComponent("expected/swift")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    #expect(!paths.isEmpty)
    let result = try TypeChecker.check(paths.sorted().map { folder.appendingPathComponent($0) })
    #expect(result.succeeded, "\(result.messages)")
  }

  static let root = packageRoot.appendingPathComponent("Tests/GoldenTests/Cases/swift")
  static let cases = ((try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []).sorted()
}
