import JSONValue

/// Remembers the last member that read as `nil`. Lives within one call on one thread.
final class PropertyProbe: @unchecked Sendable {
  /// From the model that was asked, such as `body.content`.
  private(set) var path: String?
  /// What stands there.
  private(set) var value: JSONValue?
  private let parent: PropertyProbe?
  private let name: String

  init(parent: PropertyProbe? = nil, name: String = "") {
    self.parent = parent
    self.name = name
  }

  /// The probe for a nested model.
  func below(_ name: String) -> PropertyProbe { PropertyProbe(parent: self, name: name) }

  func note(_ path: String, _ value: JSONValue?) {
    if let parent { return parent.note(name + "." + path, value) }
    self.path = path
    self.value = value
  }
}
