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
    let tape = try tape(bytes, limits, options).tape
    return tape.ownValue(tape.root)
  }

  /// - Throws: ``JSONError`` at the first byte that is not JSON, or that exceeds a limit.
  public static func parse(
    _ text: String, limits: JSONLimits = .standard, options: Options = []
  ) throws(JSONError) -> JSONValue {
    try parse(Array(text.utf8), limits: limits, options: options)
  }

  /// Checks a text, but makes the values of its objects when they are asked for. What was not changed is written as it
  /// came. Each value keeps the whole text.
  ///
  /// - Throws: ``JSONError`` at the first byte that is not JSON, or that exceeds a limit.
  package static func parseLazily(
    _ bytes: some Collection<UInt8>, limits: JSONLimits = .standard
  ) throws(JSONError) -> JSONValue {
    // Before a copy of them is made.
    try limits.check(size: bytes.count)
    let tape = try tape(Array(bytes), limits, []).tape
    return tape.value(tape.root)
  }

  /// Reads a text with its duplicate member names.
  ///
  /// - Throws: ``JSONError`` at the first byte that is not JSON, or that exceeds a limit.
  public static func parseReporting(
    _ bytes: [UInt8], limits: JSONLimits = .standard, options: Options = []
  ) throws(JSONError) -> (value: JSONValue, duplicates: [JSONDocument.Duplicate]) {
    let (tape, duplicates) = try tape(bytes, limits, options)
    return (tape.ownValue(tape.root), duplicates)
  }

  /// Reads a text with the places of its parts and its duplicate member names.
  ///
  /// - Throws: ``JSONError`` at the first byte that is not JSON, or that exceeds a limit.
  public static func parseWithPositions(
    _ bytes: [UInt8], limits: JSONLimits = .standard, options: Options = []
  ) throws(JSONError) -> JSONDocument {
    let (tape, duplicates) = try tape(bytes, limits, options, keepsPlaces: true)
    return tape.document(duplicates: duplicates)
  }

  private static func tape(
    _ bytes: [UInt8], _ limits: JSONLimits, _ options: Options, keepsPlaces: Bool = false
  ) throws(JSONError) -> (tape: JSONTape, duplicates: [JSONDocument.Duplicate]) {
    try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) in
      var reader = JSONReader(bytes: buffer, limits: limits, options: options, keepsPlaces: keepsPlaces)
      let root = try reader.document()
      var cursor = LineCursor()
      let duplicates = reader.duplicates.sorted { $0.place < $1.place }.map { name, place in
        JSONDocument.Duplicate(key: reader.names.texts[name], position: cursor.position(of: place, in: buffer))
      }
      return (JSONTape(reader, bytes: bytes, root: root), duplicates)
    }
  }
}
