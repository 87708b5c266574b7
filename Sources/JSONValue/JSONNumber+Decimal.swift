#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension JSONNumber {
  /// What `Decimal` holds without rounding, whatever the digits.
  private static let decimalDigits = 38

  /// The value as a `Decimal`, exact.
  ///
  /// `nil` for a number of more than 38 significant digits, or of which the power of ten behind these is not from -128 to
  /// 127, as `Decimal` requires.
  public var decimal: Decimal? {
    let parts = parts
    guard parts.digits.count <= Self.decimalDigits, (-128...127).contains(parts.exponent),
      let significand = Decimal(string: parts.digitText(zeros: 0))
    else { return nil }
    // Parsing moves zeros at the end into the exponent, but the digits end with none.
    return Decimal(sign: parts.isNegative ? .minus : .plus, exponent: parts.exponent, significand: significand)
  }
}
