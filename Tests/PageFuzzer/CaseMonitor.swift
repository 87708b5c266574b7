import Foundation

/// Which case each worker is at, so that a crash or a hang can be traced to it.
struct CaseMonitor: @unchecked Sendable {
  private static let workers = 64
  /// The handler of a signal can take nothing with it.
  nonisolated(unsafe) private static let current = UnsafeMutablePointer<Int>.allocate(capacity: workers)

  private let seconds: Int

  /// - Parameter seconds: the process ends with exit code 1 after this long.
  init(seconds: Int) {
    self.seconds = seconds
    Self.current.initialize(repeating: -1, count: Self.workers)
    for number in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGALRM] {
      signal(number) { number in
        CaseMonitor.report(number == SIGALRM ? "fuzz: out of time at case " : "fuzz: crash at case ")
        _exit(1)
      }
    }
    alarm(UInt32(seconds))
  }

  func begin(_ number: Int, worker: Int) {
    Self.current[worker % Self.workers] = number
  }

  /// Writes with nothing but `write`, as a handler of a signal may.
  private static func report(_ text: StaticString) {
    for worker in 0..<workers where current[worker] >= 0 {
      _ = write(2, text.utf8Start, text.utf8CodeUnitCount)
      var digits: (UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8) = (48, 48, 48, 48, 48, 48, 48, 10)
      withUnsafeMutableBytes(of: &digits) { bytes in
        var rest = current[worker]
        for place in (0..<7).reversed() {
          bytes[place] = UInt8(48 + rest % 10)
          rest /= 10
        }
        _ = write(2, bytes.baseAddress, 8)
      }
    }
  }
}
