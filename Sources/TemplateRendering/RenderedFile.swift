/// A generated file: its path below the module's folder and its text.
package struct RenderedFile: Hashable, Sendable {
  package let path: String
  package let text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}
