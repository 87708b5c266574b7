import DocwrightRuntime
import Foundation

/// A type of the arguments of generated builders and query options.
public protocol RouteValue: JSONRepresentable {
  /// Values to find in a URL, to learn where the argument goes.
  static func marker(_ index: Int) -> Self
  /// The value that a text of a URL stands for.
  static func read(_ text: String) -> Self?
}

extension RouteValue {
  static func text(of marker: Int) -> String {
    let value = Self.marker(marker)
    return value.json.string ?? value.json.serialized()
  }
}

extension String: RouteValue {
  public static func marker(_ index: Int) -> String { "docwrightmarker\(index)" }
  public static func read(_ text: String) -> String? { text }
}

extension Bool: RouteValue {
  public static func marker(_ index: Int) -> Bool { true }
  public static func read(_ text: String) -> Bool? { Bool(text) }
}

extension Int64: RouteValue {
  public static func marker(_ index: Int) -> Int64 { 7_707_070 + Int64(index) }
  public static func read(_ text: String) -> Int64? { Int64(text) }
}

extension Int: RouteValue {
  public static func marker(_ index: Int) -> Int { 7_707_070 + index }
  public static func read(_ text: String) -> Int? { Int(text) }
}

extension Double: RouteValue {
  public static func marker(_ index: Int) -> Double { 7_707_070.5 + Double(index) }
  public static func read(_ text: String) -> Double? { Double(text) }
}

extension UUID: RouteValue {
  public static func marker(_ index: Int) -> UUID {
    UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, UInt8(truncatingIfNeeded: index)))
  }
  public static func read(_ text: String) -> UUID? { UUID(uuidString: text) }
}

extension CalendarDate: RouteValue {
  public static func marker(_ index: Int) -> CalendarDate {
    guard let date = CalendarDate(year: 1901 + index, month: 2, day: 3) else { preconditionFailure("no such date") }
    return date
  }
  public static func read(_ text: String) -> CalendarDate? { CalendarDate(text) }
}

extension DateTimeOffset: RouteValue {
  public static func marker(_ index: Int) -> DateTimeOffset {
    DateTimeOffset(Date(timeIntervalSince1970: 7_707_070 + Double(index)))
  }
  public static func read(_ text: String) -> DateTimeOffset? { DateTimeOffset(text) }
}
