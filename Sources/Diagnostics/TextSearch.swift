/// Plain searches over UTF-8: the general ones of the standard library cost ten times as much, and pages are searched
/// for hundreds of phrases.
extension StringProtocol {
  /// The first place of a text; both are compared byte by byte.
  @inlinable
  package func firstRange(of other: String) -> Range<Index>? {
    guard let offset = offset(of: other) else { return nil }
    let start = utf8.index(utf8.startIndex, offsetBy: offset)
    return start..<utf8.index(start, offsetBy: other.utf8.count)
  }

  /// Whether a text stands somewhere in this one; both are compared byte by byte.
  @inlinable
  package func contains(_ other: String) -> Bool {
    offset(of: other) != nil
  }

  /// Whether an ASCII character stands somewhere in the text.
  @inlinable
  package func hasByte(_ byte: UInt8) -> Bool {
    withBytes { $0.contains(byte) }
  }

  /// Gives the bytes of the text to `body`, in place where they lie together.
  @inlinable
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
  }

  @inlinable
  func offset(of other: String) -> Int? {
    withBytes { text in other.withBytes { ByteSearch.offset(of: $0, in: text) } }
  }
}

@usableFromInline
enum ByteSearch {
  @usableFromInline
  static func offset(of needle: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>) -> Int? {
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
  @inlinable
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

extension StringProtocol where UTF8View.SubSequence == Substring.UTF8View {
  /// The parts between the occurrences of an ASCII character.
  @inlinable
  package func parts(at byte: UInt8, omittingEmpty: Bool = true) -> [Substring] {
    utf8.split(separator: byte, omittingEmptySubsequences: omittingEmpty).map(Substring.init)
  }
}

/// The ones of the standard library compare the characters of a substring one by one.
extension Substring {
  /// Whether the text begins with another; both are compared byte by byte.
  package func hasPrefix(_ other: String) -> Bool {
    utf8.starts(with: other.utf8)
  }

  /// Whether the text ends with another; both are compared byte by byte.
  package func hasSuffix(_ other: String) -> Bool {
    utf8.suffix(other.utf8.count).elementsEqual(other.utf8)
  }
}
