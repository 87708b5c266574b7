import Diagnostics
import JSONValue
import SwiftLowering

extension ConfigurationReader {
  /// The names with their places; whether they are names of Swift is told where they are used.
  func names(_ value: JSONValue?) throws(UsageError) -> [String: ConfiguredName] {
    var names: [String: ConfiguredName] = [:]
    for (key, text) in try texts(value, at: "/names") {
      let position =
        document.valuePosition(of: JSONDocument.pointer("/names", key)) ?? JSONPosition(line: 1, column: 1)
      names[key] = ConfiguredName(
        text, location: SourceLocation(file: file, line: position.line, column: position.column))
    }
    return names
  }
}
