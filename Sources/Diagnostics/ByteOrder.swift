extension String {
  /// Whether the text comes before another in the order of UTF-8 bytes, which is that of Unicode scalars.
  ///
  /// The order of output that has to be the same everywhere. `lexicographicallyPrecedes` over `utf8` gives the same, byte
  /// by byte through two iterators: a tenth of the time of a page of 100,000 request lines.
  package func precedes(_ other: String) -> Bool {
    withBytes { left in other.withBytes { left.precedes($0) } }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes come before others: the first ones that differ tell, eight at a time, or else the length.
  package func precedes(_ other: Self) -> Bool {
    let shared = Swift.min(count, other.count)
    var start = 0
    while start + 8 <= shared {
      let (left, right) = (word(start), other.word(start))
      if left != right { return left < right }
      start += 8
    }
    while start < shared {
      if self[start] != other[start] { return self[start] < other[start] }
      start += 1
    }
    return count < other.count
  }

  /// Eight bytes as a number, the first one highest.
  private func word(_ start: Int) -> UInt64 {
    UInt64(bigEndian: UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: start, as: UInt64.self))
  }
}
