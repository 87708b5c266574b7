import APISchema
import Diagnostics

/// "Key of the entity.", and "Key" glued to the sentence before it.
enum KeyPhrase {
  static func read(_ sentence: Sentence, into property: inout Property) {
    let lower = sentence.lower
    guard lower.contains("key") else { return }
    if lower.contains("key of the entity"), !lower.contains("change key") { property.key = true }
    // "Product Key" is a thing; the identifier's last word is a mark.
    guard property.name.asciiLowercased() == "id" else { return }
    if sentence.plain.hasSuffix(" Key") || lower.hasPrefix("key of the ") || lower.hasPrefix("the key of the ") {
      property.key = true
    }
  }
}
