import Foundation
import TemplateRendering

/// The templates of a user's folder on disk.
enum TemplateFolder {
  static let fileExtension = ".mustache"

  /// The built-in templates, with those of a folder in place of the ones of the same name.
  static func templates(_ folder: String?) throws -> TemplateSet {
    guard let folder else { return try TemplateSet() }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw UsageError("cannot read the folder of templates \(folder)")
    }
    var overrides: [String: String] = [:]
    for name in names.sorted() where name.hasSuffix(fileExtension) {
      guard let data = FileManager.default.contents(atPath: folder + "/" + name),
        let text = String(validating: data, as: UTF8.self)
      else { throw UsageError("\(folder)/\(name):1:1: error: the template is not UTF-8 text") }
      overrides[String(name.dropLast(fileExtension.count))] = text
    }
    return try TemplateSet(overrides: overrides)
  }
}
