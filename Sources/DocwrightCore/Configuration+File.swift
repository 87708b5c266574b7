import Foundation

extension Configuration {
  /// Reads a configuration file. Paths in it are relative to the file's folder.
  ///
  /// - Throws: ``UsageError`` where there is none that can be read, or its text is no configuration.
  package static func read(path: String) throws(UsageError) -> Configuration {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw UsageError("cannot read the configuration \(path); expected a JSON file")
    }
    var configuration = try ConfigurationReader.read([UInt8](data), file: path)
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    if !folder.isEmpty {
      func below(_ path: String) -> String { path.hasPrefix("/") ? path : folder + "/" + path }
      for index in configuration.sources.indices {
        configuration.sources[index].pages = below(configuration.sources[index].pages)
        configuration.sources[index].output = below(configuration.sources[index].output)
      }
      configuration.templates = configuration.templates.map(below)
      configuration.baseline = configuration.baseline.map(below)
    }
    return configuration
  }
}
