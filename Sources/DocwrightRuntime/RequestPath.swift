/// The path of a request, built segment by segment, each percent-encoded (RFC 3986).
///
/// A value is one reference, so that the many nodes of generated code share the compiler's code for copying references.
public struct RequestPath: Sendable, Hashable {
  private let place: Place

  private final class Place: Sendable {
    let url: String
    let isInColonPath: Bool
    let refusedPath: String?

    init(url: String, isInColonPath: Bool, refusedPath: String?) {
      self.url = url
      self.isInColonPath = isInColonPath
      self.refusedPath = refusedPath
    }
  }

  /// The absolute URL so far, without a slash at the end.
  public var url: String { place.url }

  /// Whether the last segment addresses by path, so that a colon stands before the next one.
  private var isInColonPath: Bool { place.isInColonPath }

  /// A path with `.` or `..` in it, for which there is no request.
  var refusedPath: String? { place.refusedPath }

  /// - Parameter baseURL: scheme, host and version, such as `https://graph.microsoft.com/v1.0`.
  public init(baseURL: String) {
    var text = baseURL
    while text.hasSuffix("/") { text.removeLast() }
    self.init(url: text)
  }

  private init(url: String, isInColonPath: Bool = false, refusedPath: String? = nil) {
    place = Place(url: url, isInColonPath: isInColonPath, refusedPath: refusedPath)
  }

  /// The path with more text behind it.
  private func followed(by text: String) -> RequestPath { RequestPath(url: text, refusedPath: refusedPath) }

  public static func == (left: RequestPath, right: RequestPath) -> Bool {
    left.url == right.url && left.isInColonPath == right.isInColonPath && left.refusedPath == right.refusedPath
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(url)
    hasher.combine(isInColonPath)
  }

  /// Appends a documented segment.
  @inline(never)
  public func appending(_ segment: String) -> RequestPath {
    followed(by: joint + PercentEncoding.segment(segment))
  }

  /// Appends the value of a key as a segment of its own, `/` and the like encoded.
  ///
  /// An empty key, `.` and `..` would make another path of the one before, so these stand in parentheses: `users('..')`
  /// (OData URL Conventions 4.01, section 4.3.1).
  @inline(never)
  public func appending(key: String) -> RequestPath {
    if key.isEmpty || key == "." || key == ".." { return appending(alternateKey: [("", .string(key))]) }
    return followed(by: joint + PercentEncoding.key(key))
  }

  /// Appends an alternate key to the last segment: `applications(appId='…')`.
  @inline(never)
  public func appending(alternateKey arguments: [(String, ODataLiteral)]) -> RequestPath {
    followed(by: url + Self.list(arguments))
  }

  /// Appends a call of a function: `reminderView(startDateTime='…')`.
  @inline(never)
  public func appending(function name: String, _ arguments: [(String, ODataLiteral)]) -> RequestPath {
    followed(by: joint + PercentEncoding.segment(name) + Self.list(arguments))
  }

  /// Appends a path below the last segment: `root:/folder/file.txt`, and `:` before what is appended next. Its slashes
  /// stay, everything else is encoded; an empty path is the last segment itself.
  ///
  /// A path with `.` or `..` as a segment would address another resource, however it is encoded: a request for it throws
  /// ``RequestError`` where it is converted, and in the URL the dots are encoded twice, so that they lead nowhere.
  @inline(never)
  public func appending(colonPath path: String) -> RequestPath {
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    if parts.isEmpty { return self }
    let hasDots = parts.contains { $0 == "." || $0 == ".." }
    let texts = parts.map { part in
      part == "." || part == ".." ? part.replacing(".", with: "%252E") : PercentEncoding.key(part)
    }
    return RequestPath(
      url: url + ":/" + texts.joined(separator: "/"), isInColonPath: true,
      refusedPath: refusedPath ?? (hasDots ? path : nil))
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
