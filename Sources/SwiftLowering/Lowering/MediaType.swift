/// Media types (RFC 9110, section 8.3.1).
enum MediaType {
  static func isJSON(_ text: String) -> Bool {
    let essence = text.split(separator: ";").first.map { $0.trimmed.lowercased() } ?? ""
    return essence == "application/json" || essence.hasSuffix("+json")
  }
}
