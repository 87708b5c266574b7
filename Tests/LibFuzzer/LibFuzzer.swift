import MarkdownSyntax
import PageFuzz

private let pipeline = try? PagePipeline(includes: IncludeFiles())

/// What libFuzzer calls with each text that it makes; the first byte chooses the folder that the page is in.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPage(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard let pipeline, count > 0 else { return 0 }
  let path = bytes[0] & 1 == 0 ? "v1.0/api/fuzz-get.md" : "v1.0/resources/fuzz.md"
  let page = Array(UnsafeBufferPointer(start: bytes + 1, count: count - 1))
  _ = pipeline.render(pipeline.facts(path: path, bytes: page))
  return 0
}
