import Diagnostics
import Foundation
import MarkdownSyntax

/// A file of pages, or why it could not be read.
struct PageFile: Sendable {
  /// Below the pages' root, with `/` as separator.
  var path: String
}

/// The pages of one version of an API on disk.
struct PageFolder: Sendable {
  /// The version's folder name; `nil` for pages without version folders.
  var version: String?
  var root: URL
  /// Sorted by path.
  var files: [PageFile]
  /// Whether these are all pages that there are, not one of them.
  var isWhole = true

  /// The folders of which all pages are here; none where the input is a single page.
  var folders: Set<String> { isWhole ? Set(files.map { PagePath.folder(of: $0.path) }) : [] }

  var includes: DiskIncludes { DiskIncludes(root: root) }

  /// The APIs at a path: a single page, a folder of pages, or a folder of versions.
  static func find(_ input: String) throws(UsageError) -> [PageFolder] {
    let url = URL(fileURLWithPath: input)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
      throw UsageError("no such file or folder: \(input); give --input a page or a folder of pages")
    }
    if !isFolder.boolValue {
      let page = PageFile(path: url.lastPathComponent)
      return [PageFolder(version: nil, root: url.deletingLastPathComponent(), files: [page], isWhole: false)]
    }
    if hasPages(url) { return [PageFolder(version: nil, root: url, files: pages(url, below: ""))] }
    let versions = subfolders(url).filter { hasPages(url.appendingPathComponent($0)) }
    if !versions.isEmpty {
      return versions.map { PageFolder(version: $0, root: url, files: pages(url, below: $0)) }
    }
    let files = markdown(url, below: "").filter { !$0.path.hasPrefix("includes/") }
    guard !files.isEmpty else { throw UsageError("no pages in \(input): it holds no .md file") }
    return [PageFolder(version: nil, root: url, files: files)]
  }

  /// Whether a folder holds an API: it has `api` or `resources` in it.
  private static func hasPages(_ url: URL) -> Bool {
    subfolders(url).contains { $0 == "api" || $0 == "resources" }
  }

  private static func pages(_ root: URL, below version: String) -> [PageFile] {
    ["api", "resources"].flatMap { markdown(root, below: version.isEmpty ? $0 : version + "/" + $0) }
  }

  private static func subfolders(_ url: URL) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    return names.filter { name in
      var isFolder: ObjCBool = false
      let path = url.appendingPathComponent(name).path
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }.sorted { $0.precedes($1) }
  }

  /// The `.md` files of a folder and of those below it, sorted by path. Links to folders are not followed.
  private static func markdown(_ root: URL, below folder: String) -> [PageFile] {
    let base = folder.isEmpty ? root.path : root.path + "/" + folder
    let names = (try? FileManager.default.contentsOfDirectory(atPath: base)) ?? []
    var result: [PageFile] = []
    for name in names where !name.hasPrefix(".") {
      // Text, not URLs: making one asks the disk what it is, and there are thousands.
      let place = base + "/" + name
      let path = folder.isEmpty ? name : folder + "/" + name
      if name.lowercased().hasSuffix(".md") {
        result.append(PageFile(path: path))
      } else if (try? FileManager.default.attributesOfItem(atPath: place))?[.type] as? FileAttributeType
        == .typeDirectory
      {
        result += markdown(root, below: path)
      }
    }
    return result.sorted { $0.path.precedes($1.path) }
  }
}

/// Included files on disk, never from outside the root: links that lead out of it count as missing.
final class DiskIncludes: IncludeLibrary {
  private let root: String
  private let resolvedRoot: String
  private let lock = NSLock()
  /// Whether the folders of the files stand below the root, links resolved.
  nonisolated(unsafe) private var folders: [String: Bool] = [:]

  init(root: URL) {
    self.root = root.path
    resolvedRoot = root.resolvingSymlinksInPath().path
  }

  func contents(at path: String) -> [UInt8]? { file(at: path)?.bytes }

  /// A file below the root; `nil` where there is none that can be read, or a link leads out of the root.
  func file(at path: String) -> FileBytes? {
    // What is no link stands where its folder stands, and few files are.
    if isFolderInside(path), let file = FileBytes(root + "/" + path, followsLink: false) { return file }
    return isInside(path) ? FileBytes(root + "/" + path) : nil
  }

  /// Whether a file below the root stands there with all links resolved.
  func isInside(_ path: String) -> Bool {
    let place = root + "/" + path
    var status = stat()
    guard lstat(place, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFLNK ? isBelowRoot(place) : isFolderInside(path)
  }

  private func isFolderInside(_ path: String) -> Bool {
    let folder = PagePath.folder(of: root + "/" + path)
    return lock.withLock {
      if let known = folders[folder] { return known }
      let isInside = folder == root || isBelowRoot(folder)
      folders[folder] = isInside
      return isInside
    }
  }

  private func isBelowRoot(_ path: String) -> Bool {
    let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    return resolved.hasPrefix(resolvedRoot == "/" ? "/" : resolvedRoot + "/")
  }
}
