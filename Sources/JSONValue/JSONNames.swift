/// The member names of a text, each once, by numbers that count from 0.
struct JSONNames: Sendable {
  private(set) var texts: [String] = []
  private var bytes: [UInt8] = []
  /// Where each name ends in `bytes`.
  private var ends: [Int] = []
  /// Numbers of names, at the place that their hash gives or the next free ones; a power of two of them.
  private var slots: [UInt32] = Array(repeating: JSONWord.noName, count: 64)

  // They differ from one run to the next, so that nobody can choose names that share a place.
  private static let randomSeed = UInt64.random(in: .min ... .max)
  private static let randomFactor = UInt64.random(in: .min ... .max) | 1
  private let seed = Self.randomSeed
  private let factor = Self.randomFactor

  @inline(__always)
  private func range(_ number: Int) -> Range<Int> { (number == 0 ? 0 : ends[number - 1])..<ends[number] }

  /// The number of a name; `nil` where the text doesn't have it.
  func number(of name: String) -> Int? {
    var name = name
    return name.withUTF8 { name in
      let slot = slot(of: name)
      return slots[slot] == JSONWord.noName ? nil : Int(slots[slot])
    }
  }

  /// The number of a name, a new one if need be. The name is valid UTF-8.
  mutating func insert(_ name: UnsafeBufferPointer<UInt8>) -> Int {
    let slot = slot(of: name)
    if slots[slot] != JSONWord.noName { return Int(slots[slot]) }
    let number = texts.count
    texts.append(String(decoding: name, as: UTF8.self))
    bytes.append(contentsOf: name)
    ends.append(bytes.count)
    slots[slot] = UInt32(number)
    if texts.count * 2 > slots.count { grow() }
    return number
  }

  /// Whether a name stands at the beginning of some bytes; gives its length.
  @inline(__always)
  func length(of number: Int, ifAt text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
    let range = range(number)
    if text.count - index < range.count { return nil }
    var place = index
    for position in range {
      if text[place] != bytes[position] { return nil }
      place += 1
    }
    return range.count
  }

  /// Where a name stands, or would.
  private func slot(of name: UnsafeBufferPointer<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = hash(name) & mask
    while slots[slot] != JSONWord.noName {
      let range = range(Int(slots[slot]))
      if range.count == name.count, equal(name, range) { break }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func equal(_ name: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      for index in 0..<name.count where name[index] != bytes[range.lowerBound + index] { return false }
      return true
    }
  }

  private mutating func grow() {
    slots = Array(repeating: JSONWord.noName, count: slots.count * 4)
    for number in texts.indices {
      let free = bytes.withUnsafeBufferPointer { slot(of: UnsafeBufferPointer(rebasing: $0[range(number)])) }
      slots[free] = UInt32(number)
    }
  }

  /// Eight bytes at a time, multiplied to both halves of 128 bits.
  private func hash(_ name: UnsafeBufferPointer<UInt8>) -> Int {
    var hash = seed ^ UInt64(truncatingIfNeeded: name.count)
    var index = 0
    while index + 8 <= name.count {
      let word = UnsafeRawPointer(name.baseAddress.unsafelyUnwrapped).loadUnaligned(
        fromByteOffset: index, as: UInt64.self)
      hash = mixed(hash ^ word)
      index += 8
    }
    var rest: UInt64 = 0
    while index < name.count {
      rest = rest << 8 | UInt64(name[index])
      index += 1
    }
    return Int(truncatingIfNeeded: mixed(hash ^ rest))
  }

  @inline(__always)
  private func mixed(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: factor)
    return product.high ^ product.low
  }
}
