/// The path of a request, built segment by segment, each percent-encoded (RFC 3986).
///
/// A value is one reference, so that the many nodes of generated code share the compiler's code for copying references.
public struct RequestPath: Sendable, Hashable {
  private let place: Place

  private final class Place: Sendable {
    let url: String
    let isInColonPath: Bool

    init(url: String, isInColonPath: Bool) {
      self.url = url
      self.isInColonPath = isInColonPath
    }
  }

  /// The absolute URL so far, without a slash at the end.
  public var url: String { place.url }

  /// Whether the last segment addresses by path, so that a colon stands before the next one.
  private var isInColonPath: Bool { place.isInColonPath }

  /// - Parameter baseURL: scheme, host and version, such as `https://graph.microsoft.com/v1.0`.
  public init(baseURL: String) {
    var text = baseURL
    while text.hasSuffix("/") { text.removeLast() }
    self.init(url: text)
  }

  private init(url: String, isInColonPath: Bool = false) {
    place = Place(url: url, isInColonPath: isInColonPath)
  }

  public static func == (left: RequestPath, right: RequestPath) -> Bool {
    left.url == right.url && left.isInColonPath == right.isInColonPath
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(url)
    hasher.combine(isInColonPath)
  }

  /// Appends a documented segment.
  @inline(never)
  public func appending(_ segment: String) -> RequestPath {
    RequestPath(url: joint + PercentEncoding.segment(segment))
  }

  /// Appends the value of a key as a segment of its own, `/` and the like encoded.
  ///
  /// An empty key, `.` and `..` would make another path of the one before, so these stand in parentheses: `users('..')`
  /// (OData URL Conventions 4.01, section 4.3.1).
  @inline(never)
  public func appending(key: String) -> RequestPath {
    if key.isEmpty || key == "." || key == ".." { return appending(alternateKey: [("", .string(key))]) }
    return RequestPath(url: joint + PercentEncoding.key(key))
  }

  /// Appends an alternate key to the last segment: `applications(appId='…')`.
  @inline(never)
  public func appending(alternateKey arguments: [(String, ODataLiteral)]) -> RequestPath {
    RequestPath(url: url + Self.list(arguments))
  }

  /// Appends a call of a function: `reminderView(startDateTime='…')`.
  @inline(never)
  public func appending(function name: String, _ arguments: [(String, ODataLiteral)]) -> RequestPath {
    RequestPath(url: joint + PercentEncoding.segment(name) + Self.list(arguments))
  }

  /// Appends a path below the last segment: `root:/folder/file.txt`, and `:` before what is appended next. Its slashes
  /// stay, everything else is encoded; an empty path is the last segment itself.
  @inline(never)
  public func appending(colonPath path: String) -> RequestPath {
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { PercentEncoding.key(String(Substring($0))) }
    if parts.isEmpty { return self }
    return RequestPath(url: url + ":/" + parts.joined(separator: "/"), isInColonPath: true)
  }

  private var joint: String { isInColonPath ? url + ":/" : url + "/" }

  private static func list(_ arguments: [(String, ODataLiteral)]) -> String {
    let parts = arguments.map { name, literal in
      (name.isEmpty ? "" : PercentEncoding.segment(name) + "=") + PercentEncoding.literal(literal.text)
    }
    return "(" + parts.joined(separator: ",") + ")"
  }
}

/// A place in the tree of documented paths.
public protocol PathNode: Sendable {
  /// The path up to here.
  var path: RequestPath { get }
}
