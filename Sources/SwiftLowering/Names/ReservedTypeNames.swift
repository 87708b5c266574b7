/// Names of types that a generated type must not hide from the users of a module, or from the module itself.
enum ReservedTypeNames {
  static let all = swift.union(foundation).union(swiftUI).union(runtime)

  static let swift = ReservedNames.words(
    """
    Actor AdditiveArithmetic AnyActor AnyClass AnyHashable AnyKeyPath AnyObject AnySequence AnyIterator AnyCollection Array ArraySlice
    AsyncSequence AsyncStream AsyncIteratorProtocol BinaryFloatingPoint BidirectionalCollection BinaryInteger BitwiseCopyable Bool CaseIterable Character
    ClosedRange Clock CodingKey Collection Comparable CollectionDifference ContiguousArray Copyable Codable Continuation
    ContinuousClock CustomDebugStringConvertible CustomReflectable CustomStringConvertible Decodable Decoder DecodingError Dictionary
    Double Duration EmptyCollection Encodable Encoder EncodingError Equatable Error Escapable Executor ExpressibleByArrayLiteral
    Float Float16 Float32 Float64 FloatingPoint FixedWidthInteger Hashable Hasher Identifiable InlineArray Instant Int
    Int8 Int16 Int32 Int64 Int128 IteratorProtocol JobPriority KeyPath KeyValuePairs LazySequence LosslessStringConvertible
    MainActor ManagedBuffer MemoryLayout Mirror Mutex MutableCollection MutableSpan Never Numeric ObjectIdentifier
    ObservationRegistrar Observable OpaquePointer OptionSet Optional PartialKeyPath Range RangeExpression RangeSet
    RandomAccessCollection RandomNumberGenerator RawRepresentable RawSpan Regex Repeated Result ReferenceWritableKeyPath
    Sendable Sequence Set SetAlgebra SignedInteger SignedNumeric Slice Span StaticString Stride Strideable String
    StringProtocol Substring SuspendingClock SystemRandomNumberGenerator Task TaskGroup TaskLocal TaskPriority
    TextOutputStream ThrowingTaskGroup Tuple UInt UInt8 UInt16 UInt32 UInt64 UInt128 Unicode Unmanaged UnsafePointer
    UnsafeMutablePointer UnsafeRawPointer UnsignedInteger UTF8 UTF16 Void WritableKeyPath Zip2Sequence Swift
    """)

  static let foundation = ReservedNames.words(
    """
    AffineTransform AttributedString Bundle ByteCountFormatter Cache Calendar CharacterSet Data DataProtocol Date
    DateComponents DateFormatter DateInterval Decimal Dimension DispatchQueue FileHandle FileManager FormatStyle
    Formatter Foundation Host HTTPCookie HTTPURLResponse IndexPath IndexSet InputStream JSONDecoder JSONEncoder
    JSONSerialization Locale LocalizedError Measurement MessagePort NotificationCenter NotificationQueue Notification
    NumberFormatter Operation OperationQueue OutputStream Pipe Port Predicate Process ProcessInfo Progress
    PropertyListDecoder PropertyListEncoder RunLoop Scanner Selector SortDescriptor SortOrder Stream Thread TimeInterval
    TimeZone Timer Unit UndoManager URL URLComponents URLRequest URLError URLQueryItem URLResponse URLSession UserDefaults UUID Logger Subject
    Publisher Subscriber Subscription Cancellable Future
    """)

  static let swiftUI = ReservedNames.words(
    """
    Alert Angle Animation App AppStorage Axis Bindable Binding Button Canvas Capsule Chart Circle Color ColorPicker
    Commands ContentMode DatePicker DisclosureGroup Divider Edge Ellipse Environment FetchRequest FocusState Font
    ForEach Form Gauge Gesture Gradient Grid GridRow Group GroupBox HStack Image Label Layout Link List Material Menu Model
    NavigationLink NavigationStack ObservedObject Path Picker Preview ProgressView Query Rectangle Scene ScrollView
    Section SecureField Settings Shape Slider Spacer State StateObject Stepper SubmitLabel Tab Table TableColumn TabView
    Text TextEditor TextField Toggle ToolbarItem Transaction Transition VStack View ViewBuilder ViewModifier Window
    WindowGroup ZStack
    """)

  static let runtime = ReservedNames.words(
    """
    AcceptLanguageHeader API APIOperation APIRequest Binary CalendarDate Check CodingKeys CollectionPage ConsistencyLevelHeader CountOption DateTimeOffset DocwrightRuntime
    ExactDecimal ExpandOption Field FilterOption FlagsEnumeration Guid HTTPField HTTPFields HTTPMethod HTTPRequest
    HTTPTypes IfMatchHeader IfNoneMatchHeader Indirect ISODuration JSONDocument JSONError JSONLimits JSONListRepresentable JSONNumber JSONObject JSONParser JSONPointer JSONPosition
    JSONObjectView JSONRepresentable JSONValue Limit ModelDescriptor ModelError ModelPage ModelStorage ModelTypes NoContent ODataLiteral OpenEnumeration OrderByOption OrderDirection
    PathNode Permissions PreferHeader Properties PropertyDescriptor PropertyError PropertyFlags PropertyKey PropertyKeyProtocol PropertyKeys PropertyKind QueryItem QueryItems QueryOptions
    RequestBody RequestBodyContent RequestError RequestPath RuntimeInterface RuntimeInterface1 RuntimeInterface2 SearchOption SelectOption SkipOption TimeOfDay
    TopOption Validator Violation WorkbookSessionHeader
    """)
}
