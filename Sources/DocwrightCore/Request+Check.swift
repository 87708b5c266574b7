import Diagnostics
import Foundation
import SwiftLowering

/// What the check of a build is about.
package struct BuildCheck: Sendable {
  /// The folder of the module that is built, as the configuration would name it. Sources that generate into it, or
  /// below it, are checked; all of them where none does.
  package var target: String
  /// The Swift file to write: a comment where the output is current, else a `#warning`.
  package var file: String
  /// The folder that the configuration's paths are relative to, for messages that lead to a file.
  package var root: String
  /// Whether drift stops the build, beside what the configuration says.
  package var isStrict: Bool
  /// The command that a person types to mend drift.
  package var fix: String

  package init(target: String, file: String, root: String, isStrict: Bool, fix: String) {
    self.target = target
    self.file = file
    self.root = root
    self.isStrict = isStrict
    self.fix = fix
  }
}

extension Request {
  /// `docwright check-build`: holds the output against the pages for the build of a module.
  package func check(_ check: BuildCheck) async throws -> Report {
    var request = self
    let below = configuration.sources.filter { $0.output == check.target || $0.output.hasPrefix(check.target + "/") }
    if !below.isEmpty { request.configuration.sources = below }
    let found = try await request.differences()
    var report = Report()
    if found.isEmpty {
      try Self.write("// The generated sources are what the pages give.\n", to: check.file)
    } else if check.isStrict || configuration.strict {
      report.exitCode = .findings
      report.messages = found.prefix(20).map { item in
        let path = item.path.hasPrefix("/") ? item.path : check.root + "/" + item.path
        return "\(printable(path)):1:1: error: generated file: \(printable(item.fault)); run: \(check.fix)"
      }
      if found.count > 20 { report.messages.append("and \(found.count - 20) more files") }
    } else {
      let shown = found.prefix(3).map { "\($0.fault): \($0.path)" }.joined(separator: ", ")
      let more = found.count > 3 ? " and \(found.count - 3) more" : ""
      let message = "generated sources differ from the pages (\(shown)\(more)); run: \(check.fix)"
      try Self.write("#warning(\(StringLiteral(printable(message)).text))\n", to: check.file)
    }
    return report
  }

  /// Writes a file, but not equal bytes again: the compiler would run for nothing.
  private static func write(_ source: String, to file: String) throws {
    let data = Data(source.utf8)
    if FileManager.default.contents(atPath: file) != data {
      try data.write(to: URL(fileURLWithPath: file), options: .atomic)
    }
  }

  /// What differs, and what stands in the way of generating, in the order of the sources.
  private func differences() async throws -> [Difference] {
    try await generated(prune: false).flatMap { generated in
      let problems = generated.comparison.problems.map { problem in
        Difference(path: problem.location.file, fault: problem.message)
      }
      let drifts = generated.comparison.drifts.map { drift in
        Difference(path: generated.source.output + "/" + drift.path, fault: drift.kind.rawValue)
      }
      return problems + drifts
    }
  }
}

/// One file that is not as it would be generated.
private struct Difference {
  /// Relative to the configuration's folder, as the output is.
  var path: String
  var fault: String
}
