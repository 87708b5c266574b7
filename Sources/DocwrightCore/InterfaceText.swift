import OutputTree
import SwiftLowering
import TemplateRendering

/// The declarations of a module, one a line: `API.txt`. A line that goes or changes can break callers.
enum InterfaceText {
  static let fileName = "API.txt"

  static func text(_ files: [RenderedFile], access: AccessLevel) -> String {
    var scanner = DeclarationScanner(modifier: access.text)
    for file in files { scanner.add(file.text) }
    return "\(FileHeader.prefix) from the declarations of all files. Do not edit.\n" + scanner.text
  }
}
