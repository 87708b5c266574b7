import OutputTree
import Testing

@Suite struct OutputLockTests {
  private let digest = String(repeating: "0a", count: 32)

  private func lock(_ text: String) -> OutputLock? { OutputLock(Array(text.utf8)) }

  @Test func isOneSortedLinePerFile() {
    let written = OutputLock(digests: ["b.swift": digest, "a.swift": digest])
    #expect(written.text == "\(digest)  a.swift\n\(digest)  b.swift\n")
    #expect(lock(written.text) == written)
    #expect(lock("") == OutputLock())
  }

  @Test func countsAsAbsentWhenItIsNotAsWritten() {
    let line = "\(digest)  a.swift\n"
    let cases = [
      "<<<<<<< HEAD\n\(line)=======\n\(line)>>>>>>> topic\n", line + line, "\(digest)  b.swift\n\(line)",
      "\(digest) a.swift\n", "\(digest)  ../a.swift\n", "\(digest.dropLast())  a.swift\n",
      "\(digest.uppercased())  a.swift\n",
      String(line.dropLast()), line + "\n", "\n",
    ]
    for text in cases { #expect(lock(text) == nil, "\(text)") }
    #expect(OutputLock([0xFF, 0x0A]) == nil)
  }
}
