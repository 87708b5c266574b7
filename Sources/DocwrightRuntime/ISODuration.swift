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
  /// Weeks, days, hours, minutes and seconds, without the sign.
  private let time: Duration

  /// Weeks, days, hours, minutes and seconds, in seconds, without the sign.
  public var seconds: Double { Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18 }

  /// Weeks, days, hours, minutes and seconds, with the sign; digits behind the 18th of a second are left out.
  public var withoutMonths: Duration { isNegative ? .zero - time : time }

  /// - Returns: `nil` for text that is no ISO 8601 duration, or one of more than 999,999,999 years or months, or of more
  ///   than 2^62 seconds.
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
    time = Duration(secondsComponent: sum.seconds, attosecondsComponent: sum.attoseconds)
  }

  /// What the fields read so far come to, and which may follow.
  private struct Sum {
    var months = 0
    var seconds: Int64 = 0
    var attoseconds: Int64 = 0
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
      let parts = number.split(separator: ".", omittingEmptySubsequences: false)
      guard let position = units.firstIndex(of: unit), let whole = Int64(parts[0]),
        parts.count == 1 || unit == "S" && parts.count == 2 && !parts[1].isEmpty
      else { return false }
      units = units[units.index(after: position)...]
      isEmpty = false
      if parts.count == 2 {
        let digits = parts[1].prefix(18)
        attoseconds = Int64(digits + String(repeating: "0", count: 18 - digits.count)) ?? 0
      }
      switch (isTime, unit) {
      case (false, "Y"), (false, "M"):
        guard whole < 1_000_000_000 else { return false }
        months += Int(unit == "Y" ? whole * 12 : whole)
        return true
      case (false, "W"): return add(whole, 604_800)
      case (false, _): return add(whole, 86_400)
      case (true, "H"): return add(whole, 3_600)
      case (true, "M"): return add(whole, 60)
      case (true, _): return add(whole, 1)
      }
    }

    private mutating func add(_ count: Int64, _ length: Int64) -> Bool {
      let (product, overflow) = count.multipliedReportingOverflow(by: length)
      guard !overflow, product < 1 << 62, seconds + product < 1 << 62 else { return false }
      seconds += product
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
