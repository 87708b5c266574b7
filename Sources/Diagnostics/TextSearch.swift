/// Plain searches over UTF-8: the general ones of the standard library cost ten times as much, and pages are searched
/// for hundreds of phrases.
extension StringProtocol {
  /// The first place of a text; both are compared byte by byte.
  package func firstRange(of other: String) -> Range<Index>? {
    guard let offset = offset(of: other) else { return nil }
    let start = utf8.index(utf8.startIndex, offsetBy: offset)
    return start..<utf8.index(start, offsetBy: other.utf8.count)
  }

  /// Whether a text stands somewhere in this one; both are compared byte by byte.
  package func contains(_ other: String) -> Bool {
    offset(of: other) != nil
  }

  private func offset(of other: String) -> Int? {
    var other = other
    return other.withUTF8 { needle in
      let found = utf8.withContiguousStorageIfAvailable { Self.search($0, needle) }
      if let found { return found }
      return Array(utf8).withUnsafeBufferPointer { Self.search($0, needle) }
    }
  }

  private static func search(_ text: UnsafeBufferPointer<UInt8>, _ needle: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = needle.first else { return 0 }
    let last = text.count - needle.count
    var start = 0
    while start <= last {
      if text[start] == first {
        var length = 1
        while length < needle.count, text[start + length] == needle[length] { length += 1 }
        if length == needle.count { return start }
      }
      start += 1
    }
    return nil
  }
}

extension StringProtocol {
  /// The text with another in place of each occurrence of a text; compared byte by byte.
  package func replacing(_ other: String, with replacement: String) -> String {
    guard !other.isEmpty, var place = firstRange(of: other) else { return String(self) }
    var result = ""
    var rest = self[...]
    while true {
      result += rest[..<place.lowerBound]
      result += replacement
      rest = rest[place.upperBound...]
      guard let next = rest.firstRange(of: other) else { break }
      place = next
    }
    return result + rest
  }
}
