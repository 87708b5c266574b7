/// A decimal number as significant digits without zeros at either end, times a power of ten: equal numbers have equal
/// parts, however they are written.
struct DecimalParts: Hashable {
  /// Exponents beyond this are held at it, so that sums can't overflow.
  private static let exponentBound = 1 << 40

  var isNegative: Bool
  /// ASCII digits; empty for zero.
  var digits: ArraySlice<UInt8>
  var exponent: Int

  /// - Parameter text: a number in the form of RFC 8259, section 6.
  init(_ text: String) {
    var digits: [UInt8] = []
    var exponent = 0
    var isNegative = false
    var isFraction = false
    let bytes = text.utf8
    var index = bytes.startIndex
    while index != bytes.endIndex {
      let byte = bytes[index]
      index = bytes.index(after: index)
      switch byte {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "."): isFraction = true
      case 0x30...0x39:
        if byte != 0x30 || !digits.isEmpty { digits.append(byte) }
        if isFraction { exponent -= 1 }
      default:
        exponent += Self.power(bytes[index...])
        index = bytes.endIndex
      }
    }
    let significant = (digits.lastIndex { $0 != 0x30 } ?? -1) + 1
    self.isNegative = isNegative && significant > 0
    self.digits = digits[..<significant]
    self.exponent = significant > 0 ? exponent + digits.count - significant : 0
  }

  /// The exponent behind `e`, with or without a sign.
  private static func power(_ text: Substring.UTF8View) -> Int {
    if let value = Int(Substring(text)) { return min(max(value, -exponentBound), exponentBound) }
    return text.first == UInt8(ascii: "-") ? -exponentBound : exponentBound
  }

  /// Whether the number without its sign is less than another without its sign.
  func magnitudeIsLess(than other: DecimalParts) -> Bool {
    if digits.isEmpty || other.digits.isEmpty { return digits.isEmpty && !other.digits.isEmpty }
    let (size, otherSize) = (digits.count + exponent, other.digits.count + other.exponent)
    if size != otherSize { return size < otherSize }
    return digits.lexicographicallyPrecedes(other.digits)
  }

  /// The digits with so many zeros behind them.
  func digitText(zeros: Int) -> String {
    digits.isEmpty ? "0" : String(decoding: digits, as: UTF8.self) + String(repeating: "0", count: zeros)
  }
}
