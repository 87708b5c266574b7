/// What writing changed, by paths below the output folder, each list sorted.
package struct OutputSummary: Hashable, Sendable {
  package var written: [String] = []
  package var deleted: [String] = []
  /// Files that stay because their page could not be read.
  package var kept: [String] = []
  /// How many files were as they would have been written.
  package var unchanged = 0
}
