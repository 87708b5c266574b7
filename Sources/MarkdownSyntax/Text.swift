/// Blanks as they occur around cells and headings: ASCII white space, no-break space, zero-width space and BOM.
package func isBlank(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20, 0xA0, 0x200B, 0xFEFF: true
  default: false
  }
}

extension StringProtocol {
  /// The text without blanks at its ends.
  package func trimmed() -> String {
    let scalars = unicodeScalars
    guard let start = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(self[start..<scalars.index(after: last)])
  }

  /// The text with each run of blanks made one space, and none at its ends.
  package func collapsed() -> String {
    var result = ""
    var pending = false
    for scalar in unicodeScalars {
      if isBlank(scalar) {
        pending = !result.isEmpty
      } else {
        if pending { result.append(" ") }
        pending = false
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
