extension JSONReader {
  /// An array or an object of which the end isn't read yet.
  struct Container {
    let isObject: Bool
    /// Where it stands, if places are remembered.
    let pointer: String
    var elements: [JSONValue] = []
    var members = JSONObject()
    /// The name of the member that is being read.
    var key = ""
    /// Where the value that is being read stands.
    var place = ""

    init(isObject: Bool, pointer: String) {
      self.isObject = isObject
      self.pointer = pointer
    }

    var closing: Unicode.Scalar { isObject ? "}" : "]" }
    var partName: String { isObject ? "member" : "element" }
    var value: JSONValue { isObject ? .object(members) : .array(elements) }

    mutating func append(_ value: JSONValue) {
      if isObject { members[key] = value } else { elements.append(value) }
    }
  }
}
