import JSONValue

/// A duration (`Edm.Duration`, ISO 8601), such as `PT1H30M` or `-P3DT2.5S`. The text is kept as written.
///
/// Two durations are equal if their texts are: how long a month is depends on where it begins.
public struct ISODuration: Sendable, Hashable, CustomStringConvertible {
  public let text: String
  public let isNegative: Bool
  /// Years and months; 0 where the text has none.
  public let months: Int
  /// Weeks, days, hours, minutes and seconds, in seconds.
  public let seconds: Double

  /// - Returns: `nil` for text that is no ISO 8601 duration.
  public init?(_ text: String) {
    var rest = text[...]
    isNegative = rest.first == "-"
    if isNegative || rest.first == "+" { rest = rest.dropFirst() }
    guard rest.first == "P" else { return nil }
    rest = rest.dropFirst()
    var months = 0
    var seconds = 0.0
    var inTime = false
    var units = "YMWD"[...]
    var isEmpty = true
    while let first = rest.first {
      if first == "T" {
        guard !inTime, rest.count > 1 else { return nil }
        inTime = true
        units = "HMS"
        rest = rest.dropFirst()
        continue
      }
      let number = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
      rest = rest.dropFirst(number.count)
      guard let value = Double(number), let unit = rest.first, let position = units.firstIndex(of: unit) else { return nil }
      if number.contains("."), unit != "S" { return nil }
      units = units[units.index(after: position)...]
      rest = rest.dropFirst()
      isEmpty = false
      switch (inTime, unit) {
      case (false, "Y"): months += Int(exactly: (value * 12).rounded()) ?? 0
      case (false, "M"): months += Int(exactly: value.rounded()) ?? 0
      case (false, "W"): seconds += value * 604_800
      case (false, _): seconds += value * 86_400
      case (true, "H"): seconds += value * 3_600
      case (true, "M"): seconds += value * 60
      case (true, _): seconds += value
      }
    }
    if isEmpty { return nil }
    self.text = text
    self.months = months
    self.seconds = seconds
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
