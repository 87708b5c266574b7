import APISchema
import Diagnostics
import MarkdownSyntax

/// Ranges of numbers, lengths of texts and sizes of collections.
enum LimitPhrase {
  /// What may state a limit without a digit.
  static let cues = Cues(["at least one"])

  static func hasDigit(_ text: String) -> Bool {
    text.withBytes { $0.contains { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") } }
  }

  static func read(_ sentence: Sentence, into property: inout Property) {
    let lower = sentence.lower
    let isCollection = property.type.collection
    guard hasDigit(lower) || isCollection && cues.stand(in: lower, sentence.pairs) else { return }
    var constraints = property.constraints ?? Constraints()
    let before = constraints
    if isCollection {
      ItemCountPhrase.read(lower, into: &constraints)
    } else if property.type.isNumber {
      RangePhrase.read(lower, into: &constraints)
    } else if property.type.name == "String" {
      LengthPhrase.read(lower, into: &constraints)
    }
    guard constraints != before else { return }
    for key in constraints.keys where !before.keys.contains(key) { constraints.phrases[key] = sentence.plain.trimmed() }
    property.constraints = constraints
  }
}

extension TypeReference {
  var isNumber: Bool { isInteger || ["Single", "Double", "Decimal"].contains(name) }
}

extension Constraints {
  /// The limits that are set.
  var keys: [String] {
    var result: [String] = []
    if minimum != nil { result.append("minimum") }
    if maximum != nil { result.append("maximum") }
    if minLength != nil { result.append("minLength") }
    if maxLength != nil { result.append("maxLength") }
    if minItems != nil { result.append("minItems") }
    if maxItems != nil { result.append("maxItems") }
    return result
  }
}
