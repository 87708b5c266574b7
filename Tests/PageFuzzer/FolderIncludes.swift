import Foundation
import MarkdownSyntax

/// The files of a folder, each read when a page includes it.
struct FolderIncludes: IncludeLibrary {
  let folder: String

  func contents(at path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: folder + "/" + path).map { Array($0) }
  }
}
