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
/// A page's cells are parsed while its own tree lives, so that trees are given back in the reverse order. Its state is
/// reached by a pointer, which counts no references and checks no access: that is done for each node otherwise.
struct TreeMemory {
  private static let chunkSize = 1 << 18
  /// Stands before each block, and has its size in it.
  private static let headSize = 16

  private var chunks: [(start: UnsafeMutableRawPointer, size: Int)] = []
  /// The place of the chunk that blocks are cut from.
  private var chunk = -1
  /// Where that chunk begins, how much of it is in use, and its size.
  private var start: UnsafeMutableRawPointer?
  private var used = 0
  private var size = 0

  /// Gives `body` the functions by which libcmark gets its memory; nothing that they gave is valid afterwards.
  static func scoped<Result>(_ body: (UnsafeMutablePointer<cmark_mem>) -> Result) -> Result {
    let memory = current
    let (chunk, used) = (memory.pointee.chunk, memory.pointee.used)
    defer { memory.pointee.release(to: chunk, used) }
    return body(functions)
  }

  // MARK: Threads

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key) { memory in
      let memory: UnsafeMutableRawPointer? = memory
      guard let memory = memory?.assumingMemoryBound(to: TreeMemory.self) else { return }
      for chunk in memory.pointee.chunks { chunk.start.deallocate() }
      memory.deinitialize(count: 1).deallocate()
    }
    return key
  }()

  private static var current: UnsafeMutablePointer<TreeMemory> {
    if let known = pthread_getspecific(key) { return known.assumingMemoryBound(to: TreeMemory.self) }
    let memory = UnsafeMutablePointer<TreeMemory>.allocate(capacity: 1)
    memory.initialize(to: TreeMemory())
    pthread_setspecific(key, memory)
    return memory
  }

  nonisolated(unsafe) private static let functions: UnsafeMutablePointer<cmark_mem> = {
    let functions = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
    functions.initialize(
      to: cmark_mem(
        calloc: { count, size in
          let block = TreeMemory.current.pointee.block(count * size)
          block.initializeMemory(as: UInt8.self, repeating: 0, count: count * size)
          return block
        },
        realloc: { old, size in TreeMemory.current.pointee.grow(old, to: size) },
        free: { _ in }
      ))
    return functions
  }()

  // MARK: Blocks

  private mutating func block(_ size: Int) -> UnsafeMutableRawPointer {
    let whole = Self.headSize + Self.rounded(size)
    while true {
      if let start, used + whole <= self.size {
        let block = start + used
        block.storeBytes(of: size, as: Int.self)
        used += whole
        return block + Self.headSize
      }
      if chunk + 1 == chunks.count {
        let size = max(Self.chunkSize, whole)
        chunks.append((.allocate(byteCount: size, alignment: Self.headSize), size))
      }
      open(chunk + 1, used: 0)
    }
  }

  private static func rounded(_ size: Int) -> Int { (size + headSize - 1) & ~(headSize - 1) }

  private mutating func grow(_ old: UnsafeMutableRawPointer?, to size: Int) -> UnsafeMutableRawPointer {
    guard let old, let start else { return block(size) }
    let known = (old - Self.headSize).load(as: Int.self)
    let place = old - start
    // The last block grows where it is.
    if place > 0, place + Self.rounded(known) == used, place + Self.rounded(size) <= self.size {
      (old - Self.headSize).storeBytes(of: size, as: Int.self)
      used = place + Self.rounded(size)
      return old
    }
    let new = block(size)
    new.copyMemory(from: old, byteCount: min(known, size))
    return new
  }

  /// Keeps the first chunk for the next tree, and frees what a large one needed beyond.
  private mutating func release(to chunk: Int, _ used: Int) {
    while chunks.count > max(1, chunk + 1) { chunks.removeLast().start.deallocate() }
    open(chunk, used: used)
  }

  private mutating func open(_ chunk: Int, used: Int) {
    self.chunk = chunk
    self.used = used
    start = chunk < 0 ? nil : chunks[chunk].start
    size = chunk < 0 ? 0 : chunks[chunk].size
  }
}
