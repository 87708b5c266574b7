/// Reads JSON texts (RFC 8259).
///
/// Of a member name that stands twice in an object, the last value counts.
public struct JSONParser {
  /// Leniencies for texts that people write.
  public struct Options: OptionSet, Sendable {
    public let rawValue: Int

    public init(rawValue: Int) {
      self.rawValue = rawValue
    }

    /// `//` and `/* */` comments.
    public static let allowComments = Options(rawValue: 1)
    /// A comma before the closing bracket.
    public static let allowTrailingCommas = Options(rawValue: 2)
  }

  /// - Throws: ``JSONError`` at the first byte that is not JSON, or that exceeds a limit.
  public static func parse(
    _ bytes: [UInt8], limits: JSONLimits = .standard, options: Options = []
  ) throws(JSONError) -> JSONValue {
    var reader = JSONReader(bytes: bytes, limits: limits, options: options, tracking: .nothing)
    return try reader.document()
  }

  /// - Throws: ``JSONError`` at the first byte that is not JSON, or that exceeds a limit.
  public static func parse(
    _ text: String, limits: JSONLimits = .standard, options: Options = []
  ) throws(JSONError) -> JSONValue {
    try parse(Array(text.utf8), limits: limits, options: options)
  }

  /// Reads a text with its duplicate member names.
  ///
  /// - Throws: ``JSONError`` at the first byte that is not JSON, or that exceeds a limit.
  public static func parseReporting(
    _ bytes: [UInt8], limits: JSONLimits = .standard, options: Options = []
  ) throws(JSONError) -> (value: JSONValue, duplicates: [JSONDocument.Duplicate]) {
    var reader = JSONReader(bytes: bytes, limits: limits, options: options, tracking: .duplicates)
    let value = try reader.document()
    return (value, reader.duplicates)
  }

  /// Reads a text with the places of its parts and its duplicate member names.
  ///
  /// - Throws: ``JSONError`` at the first byte that is not JSON, or that exceeds a limit.
  public static func parseWithPositions(
    _ bytes: [UInt8], limits: JSONLimits = .standard, options: Options = []
  ) throws(JSONError) -> JSONDocument {
    var reader = JSONReader(bytes: bytes, limits: limits, options: options, tracking: .positions)
    let value = try reader.document()
    return JSONDocument(
      value: value, positions: reader.positions, valuePositions: reader.valuePositions, duplicates: reader.duplicates)
  }
}
