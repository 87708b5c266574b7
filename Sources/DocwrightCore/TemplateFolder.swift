import Diagnostics
import Foundation
import OutputTree
import TemplateRendering

/// The templates of a run: a built-in set with those of the user's folder in place of the ones of the same name.
struct TemplateFolder {
  static let fileExtension = ".mustache"

  var templates: TemplateSet
  /// What was noticed about the user's templates.
  var diagnostics: [Diagnostic] = []

  /// - Parameter folder: the user's folder, if there is one.
  init(_ folder: String?, set: BuiltInSet) throws {
    guard let folder else {
      templates = try TemplateSet(set)
      return
    }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw UsageError("cannot read the folder of templates \(folder)")
    }
    var overrides: [String: String] = [:]
    for file in names.sorted() where file.hasSuffix(Self.fileExtension) {
      let path = folder.hasSuffix("/") ? folder + file : folder + "/" + file
      guard let data = FileManager.default.contents(atPath: path), let text = String(validating: data, as: UTF8.self)
      else { throw UsageError("\(path):1:1: error: the template is not UTF-8 text") }
      let name = String(file.dropLast(Self.fileExtension.count))
      overrides[name] = text
      diagnostics += Self.outdated(text, name: name, path: path, set: set)
    }
    templates = try TemplateSet(set, overrides: overrides, folder: folder)
  }

  /// The digest of a template's text, for the line that says what another one was made from.
  static func digest(of text: String) -> String { SHA256.hexDigest(of: Array(text.utf8)) }

  private static func outdated(_ text: String, name: String, path: String, set: BuiltInSet) -> [Diagnostic] {
    guard let origin = TemplateOrigin(firstLineOf: text), let builtIn = set.templates[name] else { return [] }
    let digest = digest(of: builtIn)
    if origin.digest == digest { return [] }
    let message = """
      the template was made from sha256:\(origin.digest.prefix(12)), but the built-in '\(name)' of the set \
      '\(set.rawValue)' is sha256:\(digest.prefix(12)) now; take over what 'docwright templates cat \(name)' has that \
      this one lacks, and its first line
      """
    let location = SourceLocation(file: path, line: 1, column: 1)
    return [Diagnostic(rule: TemplateRules.outdated, location: location, message: message)]
  }
}
