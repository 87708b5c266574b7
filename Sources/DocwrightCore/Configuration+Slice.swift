import SchemaLinker

extension Configuration {
  /// What `include` and `exclude` choose; `nil` where that is everything.
  var selection: SliceSelection? {
    guard !include.isEmpty || !exclude.isEmpty else { return nil }
    let included = include.map { SliceEntry($0.text) }
    let excluded = exclude.map { SliceEntry($0.text) }
    let expanded = expand.map { Glob($0.text) }
    return SliceSelection(
      operation: { operation in
        (included.isEmpty || included.contains { $0.matches(operation) })
          && !excluded.contains { $0.matches(operation) }
      },
      page: { page in
        (included.isEmpty || included.contains { $0.matches(page: page) })
          && !excluded.contains { $0.matches(page: page) }
      },
      expands: { name in expanded.contains { $0.matches(name: name) } })
  }
}
