import Foundation

/// Compares generated models with `Codable` structs on a list response, each side in processes of its own.
///
///     ModelBenchmark [messages] [bytes of a body] [runs]
///     ModelBenchmark make FILE MESSAGES BYTES
///     ModelBenchmark side models|codable FILE RUNS
@main
struct ModelBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments
    if arguments.count == 5, arguments[1] == "side" {
      let data = try Data(contentsOf: URL(fileURLWithPath: arguments[3]))
      let runs = Int(arguments[4]) ?? 1
      let measures =
        arguments[2] == ModelSide.name
        ? try Measures.run(ModelSide.self, on: data, runs: runs)
        : try Measures.run(CodableSide.self, on: data, runs: runs)
      print(String(decoding: try JSONEncoder().encode(measures), as: UTF8.self))
      return
    }
    if arguments.count == 5, arguments[1] == "make" {
      let data = ListResponse.json(messages: Int(arguments[3]) ?? 0, bodyBytes: Int(arguments[4]) ?? 0)
      return try data.write(to: URL(fileURLWithPath: arguments[2]))
    }
    let numbers = arguments.dropFirst().compactMap { Int($0) }
    let messages = numbers.first ?? 3_700
    try compare(
      messages: messages, bodyBytes: numbers.count > 1 ? numbers[1] : 600, runs: numbers.count > 2 ? numbers[2] : 7)
  }

  private static func compare(messages: Int, bodyBytes: Int, runs: Int) throws {
    let data = ListResponse.json(messages: messages, bodyBytes: bodyBytes)
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("docwright-bench-\(UUID().uuidString)")
    try data.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    print("\(messages) messages, \(data.count / 1000) kB; least of \(runs) runs, ms")
    let models = try side(ModelSide.name, file, runs: runs)
    let codable = try side(CodableSide.name, file, runs: runs)
    if models.checksum != codable.checksum { print("the two sides did not read the same") }
    for step in Measures.steps { row(step, models.times[step] ?? 0, codable.times[step] ?? 0) }
    func both(_ measures: Measures) -> Double { (measures.times["decode"] ?? 0) + (measures.times["read"] ?? 0) }
    row("decode + read", both(models), both(codable))
    let one = (models: try side(ModelSide.name, file, runs: 1), codable: try side(CodableSide.name, file, runs: 1))
    row("peak, MB", Double(one.models.peak) / 1024, Double(one.codable.peak) / 1024)
  }

  private static func row(_ name: String, _ models: Double, _ codable: Double) {
    func text(_ number: Double) -> String {
      let text = String(format: "%.2f", number)
      return String(repeating: " ", count: max(0, 10 - text.count)) + text
    }
    let label = name + String(repeating: " ", count: max(0, 20 - name.count))
    print(label + "models" + text(models) + "   Codable" + text(codable) + "   ratio" + text(codable / models))
  }

  private static func side(_ name: String, _ file: URL, runs: Int) throws -> Measures {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).standardizedFileURL
    process.arguments = ["side", name, file.path, String(runs)]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode(Measures.self, from: output)
  }
}
