extension JSONTape {
  /// Writes a value as it stands in the text, without blanks.
  func write(_ word: JSONWord, to result: inout [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      if isCompact, word.kind == .object || word.kind == .array {
        return result.append(contentsOf: bytes[range(of: word)])
      }
      if begin(word, bytes, &result) { return }
      // The containers that are being written; a list, so that deep values need no stack.
      var open = [(word: word, position: 0)]
      while let (container, position) = open.popLast() {
        guard position < container.count else {
          result.append(container.kind == .object ? UInt8(ascii: "}") : UInt8(ascii: "]"))
          continue
        }
        if position > 0 { result.append(UInt8(ascii: ",")) }
        if container.kind == .object {
          JSONWriter.write(names.texts[name(position, of: container)], to: &result)
          result.append(UInt8(ascii: ":"))
        }
        open.append((container, position + 1))
        let part = self.word(position, of: container)
        if !begin(part, bytes, &result) { open.append((part, 0)) }
      }
    }
  }

  /// Writes a value that is no container, or the opening bracket.
  ///
  /// - Returns: whether that is all.
  private func begin(_ word: JSONWord, _ bytes: UnsafeBufferPointer<UInt8>, _ result: inout [UInt8]) -> Bool {
    switch word.kind {
    case .object: result.append(UInt8(ascii: "{"))
    case .array: result.append(UInt8(ascii: "["))
    case .string, .escapedString:
      // With the quotes.
      result.append(contentsOf: bytes[word.first - 1..<word.first + word.count + 1])
    case .null, .true, .false, .number:
      result.append(contentsOf: bytes[word.first..<word.first + word.count])
    }
    return word.kind != .object && word.kind != .array
  }
}
