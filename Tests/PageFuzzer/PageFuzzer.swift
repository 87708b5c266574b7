import Foundation

/// Pages with random edits: `PageFuzzer FOLDER [COUNT [SEED [SECONDS]]]`, or `PageFuzzer FOLDER --show CASE [SEED]`.
@main struct PageFuzzer {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 1 else {
      FileHandle.standardError.write(
        Data("usage: PageFuzzer FOLDER [COUNT [SEED [SECONDS]]] | FOLDER --show CASE [SEED]\n".utf8))
      exit(2)
    }
    func number(_ index: Int, _ other: Int) -> Int { arguments.count > index ? Int(arguments[index]) ?? other : other }
    if arguments.count > 3, arguments[2] == "--show" {
      let shown = number(3, 0)
      let run = try FuzzRun(folder: arguments[1], seed: UInt64(number(4, 1)), cases: shown..<shown + 1)
      if let (_, lines, _) = run.edited(shown) { print(lines.joined(separator: "\n"), terminator: "") }
      for fault in run.faults(shown) { FileHandle.standardError.write(Data((fault + "\n").utf8)) }
      return
    }
    let count = number(2, 20_000)
    let seed = number(3, 1)
    let monitor = CaseMonitor(seconds: number(4, 1200))
    let run = try FuzzRun(folder: arguments[1], seed: UInt64(seed), cases: 0..<count)
    let faults = await faults(of: run, count: count, monitor)
    for fault in faults { print(fault) }
    print("fuzz: \(count) edited pages made of \(run.pageCount), seed \(seed): \(faults.count) faults")
    exit(faults.isEmpty ? 0 : 1)
  }

  private static func faults(of run: FuzzRun, count: Int, _ monitor: CaseMonitor) async -> [String] {
    let workers = ProcessInfo.processInfo.activeProcessorCount
    return await withTaskGroup(of: [(Int, [String])].self) { group in
      for worker in 0..<workers {
        group.addTask {
          stride(from: worker, to: count, by: workers).map { number in
            monitor.begin(number, worker: worker)
            return (number, run.faults(number))
          }
        }
      }
      var result: [(Int, [String])] = []
      for await part in group { result += part }
      return result.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
  }
}
