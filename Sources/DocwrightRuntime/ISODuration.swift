import JSONValue

/// A duration (`Edm.Duration`, ISO 8601), such as `PT1H30M` or `-P3DT2.5S`. The text is kept as written.
///
/// Two durations are equal if their texts are: how long a month is depends on where it begins.
public struct ISODuration: Sendable, Hashable, CustomStringConvertible {
  /// As written.
  public let text: String
  /// Whether a minus stands before the whole.
  public let isNegative: Bool
  /// Years and months; 0 where the text has none.
  public let months: Int
  /// Weeks, days, hours, minutes and seconds, in seconds.
  public let seconds: Double

  /// - Returns: `nil` for text that is no ISO 8601 duration, or one of more than 999,999,999 years or months.
  public init?(_ text: String) {
    var rest = text[...].utf8
    isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    guard rest.first == UInt8(ascii: "P") else { return nil }
    rest = rest.dropFirst()
    var sum = Sum()
    while let first = rest.first {
      if first == UInt8(ascii: "T") {
        guard sum.beginTime(), rest.count > 1 else { return nil }
        rest = rest.dropFirst()
        continue
      }
      let number = rest.prefix { $0 >= 0x30 && $0 <= 0x39 || $0 == UInt8(ascii: ".") }
      rest = rest.dropFirst(number.count)
      guard let unit = rest.first, sum.add(Substring(number), Character(Unicode.Scalar(unit))) else { return nil }
      rest = rest.dropFirst()
    }
    if sum.isEmpty { return nil }
    self.text = text
    months = sum.months
    seconds = sum.seconds
  }

  /// What the fields read so far come to, and which may follow.
  private struct Sum {
    var months = 0
    var seconds = 0.0
    var isEmpty = true
    private var isTime = false
    private var units = "YMWD"[...]

    mutating func beginTime() -> Bool {
      defer { isTime = true }
      units = "HMS"
      return !isTime
    }

    /// - Returns: whether the field may stand here. Only seconds have a fraction.
    mutating func add(_ number: Substring, _ unit: Character) -> Bool {
      guard let position = units.firstIndex(of: unit), let value = Double(number), value.isFinite,
        number.first != ".", number.last != ".", unit == "S" || !number.contains(".")
      else { return false }
      units = units[units.index(after: position)...]
      isEmpty = false
      switch (isTime, unit) {
      case (false, "Y"), (false, "M"):
        guard number.count < 10, let whole = Int(number) else { return false }
        months += unit == "Y" ? whole * 12 : whole
      case (false, "W"): seconds += value * 604_800
      case (false, _): seconds += value * 86_400
      case (true, "H"): seconds += value * 3_600
      case (true, "M"): seconds += value * 60
      case (true, _): seconds += value
      }
      return true
    }
  }

  public var description: String { text }

  public static func == (left: ISODuration, right: ISODuration) -> Bool { left.text == right.text }
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension ISODuration: JSONRepresentable {
  public init?(json: JSONValue) {
    guard let text = json.string, let value = ISODuration(text) else { return nil }
    self = value
  }

  public var json: JSONValue { .string(text) }
}
