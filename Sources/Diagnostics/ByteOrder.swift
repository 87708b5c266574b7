extension String {
  /// Whether the text comes before another in the order of UTF-8 bytes, which is that of Unicode scalars.
  ///
  /// The order of output that has to be the same everywhere. `lexicographicallyPrecedes` over `utf8` gives the same, byte
  /// by byte through two iterators: a tenth of the time of a page of 100,000 request lines.
  package func precedes(_ other: String) -> Bool {
    withBytes { left in other.withBytes { left.lexicographicallyPrecedes($0) } }
  }
}
