import Foundation

/// The files of a package that decide whether a check has to run again.
///
/// Folders are among them: a folder changes when a file in it is added, removed or renamed.
struct PackageFiles {
  let package: URL

  private static let configurationName = "docwright.json"

  /// What `docwright.json` says about places; the tool reads the rest, and reports what is wrong with it.
  private struct Places: Decodable {
    struct Source: Decodable {
      var version: String?
      var pages: String?
      var module: String?
      var output: String?
    }

    var sources: [Source]?
    var templates: String?
  }

  /// All that the check of a target reads, sorted.
  ///
  /// - Parameter target: the target's folder below the package's.
  func inputs(of target: String) -> [URL] {
    let configuration = package.appending(path: Self.configurationName)
    var result: Set<URL> = [configuration]
    if let places = places(configuration) {
      if let templates = places.templates { insert(url(templates), into: &result) }
      let sources = places.sources ?? []
      let own = sources.filter { source in
        guard let output = source.output else { return true }
        return output == target || output.hasPrefix(target + "/")
      }
      for source in own.isEmpty ? sources : own {
        if let output = source.output { insert(url(output), into: &result) }
        if let pages = source.pages { insertPages(url(pages), version: source.version, into: &result) }
      }
    }
    insert(url(target), into: &result)
    return result.sorted { $0.path < $1.path }
  }

  /// A path as the configuration would name it: below the package's folder where it is in it.
  static func path(of folder: URL, below package: URL) -> String {
    let parts = folder.standardizedFileURL.pathComponents
    let root = package.standardizedFileURL.pathComponents
    return parts.starts(with: root) && parts.count > root.count
      ? parts.dropFirst(root.count).joined(separator: "/") : folder.standardizedFileURL.path
  }

  private func places(_ file: URL) -> Places? {
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    guard let data = FileManager.default.contents(atPath: file.path) else { return nil }
    return try? decoder.decode(Places.self, from: data)
  }

  private func url(_ path: String) -> URL {
    path.hasPrefix("/") ? URL(fileURLWithPath: path) : package.appending(path: path)
  }

  /// The pages of one version, and what it may include. Other versions have checks of their own.
  private func insertPages(_ folder: URL, version: String?, into result: inout Set<URL>) {
    guard let version else { return insert(folder, into: &result) }
    result.insert(folder)
    for item in items(in: folder) {
      let isOther = item.lastPathComponent != version && isFolder(item) && isVersion(item)
      if !isOther { insert(item, into: &result) }
    }
  }

  private func isVersion(_ folder: URL) -> Bool {
    ["api", "resources"].contains { isFolder(folder.appending(path: $0)) }
  }

  /// Adds a file, or a folder with all in it. A symbolic link to a folder is not followed: what it leads to is listed
  /// where it stands.
  private func insert(_ url: URL, into result: inout Set<URL>) {
    guard FileManager.default.fileExists(atPath: url.path) else { return }
    let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: url.path)) != nil
    if isLink && isFolder(url) { return }
    result.insert(URL(fileURLWithPath: url.path))
    if isFolder(url) {
      for item in items(in: url) { insert(item, into: &result) }
    }
  }

  private func items(in folder: URL) -> [URL] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.map { folder.appending(path: $0) }
  }

  private func isFolder(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
