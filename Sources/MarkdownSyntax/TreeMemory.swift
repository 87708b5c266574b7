import CCMark

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The memory of libcmark's trees on one thread: blocks are cut from chunks one after the other, and a tree is given back
/// as a whole. Allocating and freeing its nodes one by one took a third of the time of parsing.
///
/// A page's cells are parsed while its own tree lives, so that trees are given back in the reverse order.
final class TreeMemory {
  /// A place in the chunks, up to which they are in use.
  struct Mark {
    fileprivate var chunk: Int
    fileprivate var used: Int
  }

  private static let chunkSize = 1 << 18
  /// Stands before each block, and has its size in it.
  private static let headSize = 16

  private var chunks: [(start: UnsafeMutableRawPointer, size: Int)] = []
  private var place = Mark(chunk: -1, used: 0)

  deinit {
    for chunk in chunks { chunk.start.deallocate() }
  }

  /// Gives `body` the functions by which libcmark gets its memory; nothing that they gave is valid afterwards.
  static func scoped<Result>(_ body: (UnsafeMutablePointer<cmark_mem>) -> Result) -> Result {
    let memory = current
    let mark = memory.place
    defer { memory.release(to: mark) }
    return body(functions)
  }

  // MARK: Threads

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key) { object in
      let object: UnsafeMutableRawPointer? = object
      if let object { Unmanaged<TreeMemory>.fromOpaque(object).release() }
    }
    return key
  }()

  private static var current: TreeMemory {
    if let known = pthread_getspecific(key) { return Unmanaged<TreeMemory>.fromOpaque(known).takeUnretainedValue() }
    let memory = TreeMemory()
    pthread_setspecific(key, Unmanaged.passRetained(memory).toOpaque())
    return memory
  }

  nonisolated(unsafe) private static let functions: UnsafeMutablePointer<cmark_mem> = {
    let functions = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
    functions.initialize(
      to: cmark_mem(
        calloc: { count, size in
          let block = TreeMemory.current.block(count * size)
          block.initializeMemory(as: UInt8.self, repeating: 0, count: count * size)
          return block
        },
        realloc: { old, size in TreeMemory.current.grow(old, to: size) },
        free: { _ in }
      ))
    return functions
  }()

  // MARK: Blocks

  private func block(_ size: Int) -> UnsafeMutableRawPointer {
    let whole = Self.headSize + Self.rounded(size)
    while place.chunk < 0 || place.used + whole > chunks[place.chunk].size {
      place = Mark(chunk: place.chunk + 1, used: 0)
      if place.chunk == chunks.count {
        let size = max(Self.chunkSize, whole)
        chunks.append((.allocate(byteCount: size, alignment: Self.headSize), size))
      }
    }
    let start = chunks[place.chunk].start + place.used
    start.storeBytes(of: size, as: Int.self)
    place.used += whole
    return start + Self.headSize
  }

  private static func rounded(_ size: Int) -> Int { (size + headSize - 1) & ~(headSize - 1) }

  private func grow(_ old: UnsafeMutableRawPointer?, to size: Int) -> UnsafeMutableRawPointer {
    guard let old else { return block(size) }
    let known = (old - Self.headSize).load(as: Int.self)
    let start = old - chunks[place.chunk].start
    // The last block grows where it is.
    if start > 0, start + Self.rounded(known) == place.used, start + Self.rounded(size) <= chunks[place.chunk].size {
      (old - Self.headSize).storeBytes(of: size, as: Int.self)
      place.used = start + Self.rounded(size)
      return old
    }
    let new = block(size)
    new.copyMemory(from: old, byteCount: min(known, size))
    return new
  }

  /// Keeps the first chunk for the next tree, and frees what a large one needed beyond.
  private func release(to mark: Mark) {
    place = mark
    while chunks.count > max(1, mark.chunk + 1) { chunks.removeLast().start.deallocate() }
  }
}
