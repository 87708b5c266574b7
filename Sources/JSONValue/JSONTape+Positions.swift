extension JSONTape {
  /// The whole with the places of its parts, each of which is named by its JSON Pointer.
  func document(duplicates: [JSONDocument.Duplicate]) -> JSONDocument {
    var document = JSONDocument(value: ownValue(root), positions: [:], valuePositions: [:], duplicates: duplicates)
    bytes.withUnsafeBufferPointer { bytes in
      var cursor = LineCursor()
      // Values stand in the list from back to front, so that places are looked for from front to back.
      var rest = [(pointer: "", word: root, namePlace: place(of: root))]
      while let (pointer, word, namePlace) = rest.popLast() {
        document.positions[pointer] = cursor.position(of: namePlace, in: bytes)
        document.valuePositions[pointer] = cursor.position(of: place(of: word), in: bytes)
        switch word.kind {
        case .object:
          for position in (0..<word.count).reversed() {
            let child = self.word(position, of: word)
            let name = names.texts[name(position, of: word)]
            rest.append((JSONDocument.pointer(pointer, name), child, self.namePlace(position, of: word)))
          }
        case .array:
          for position in (0..<word.count).reversed() {
            let child = self.word(position, of: word)
            rest.append((JSONDocument.pointer(pointer, String(position)), child, place(of: child)))
          }
        default: break
        }
      }
    }
    return document
  }
}
