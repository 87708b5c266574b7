import APISchema
import Foundation
import SchemaLinker
import TemplateRendering

/// What one run of the tool is asked to do: the configuration with the flags laid over it.
package struct Request: Sendable {
  package var configuration: Configuration
  /// The arguments after the command's name, for the command that `verify` suggests.
  package var arguments: [String]
  /// The versions that are known, but not read.
  private(set) var deselected: [String] = []

  /// Whether the run leaves out something that the configuration is for.
  var isPartial: Bool { !deselected.isEmpty || configuration.selection != nil }

  /// - Parameter configuration: as read from the file, or empty where ``use(input:output:)`` says what to read.
  package init(configuration: Configuration, arguments: [String] = []) {
    self.configuration = configuration
    self.arguments = arguments
  }

  /// Makes sources for the pages at a path.
  ///
  /// A version is generated into a folder of its own below `output`, named as its module; pages without versions go into
  /// `output` itself.
  package mutating func use(input: String, output: String?) throws(UsageError) {
    let folders = try PageFolder.find(input)
    let output = output ?? "Generated"
    configuration.sources = folders.map { folder in
      let module = folder.version.map(ModuleName.of) ?? "API"
      let path = folder.version == nil ? output : output + "/" + module
      return Configuration.Source(version: folder.version, pages: input, module: module, output: path)
    }
  }

  /// Generates with a built-in set of templates.
  package mutating func use(templateSet name: String) throws(UsageError) {
    configuration.templateSet = try BuiltInSet.named(name)
  }

  /// Keeps the source of one version.
  package mutating func select(version: String) throws(UsageError) {
    let found = configuration.sources.filter { $0.version == version }
    guard !found.isEmpty else {
      let known = configuration.sources.compactMap(\.version).joined(separator: ", ")
      throw UsageError("no version \(version); the pages have \(known.isEmpty ? "no versions" : known)")
    }
    deselected = configuration.sources.compactMap(\.version).filter { $0 != version }
    configuration.sources = found
  }

  /// Reads the pages of a source; what was noticed has its configured severity.
  func read(_ source: Configuration.Source, accounts: Bool = false) async throws(UsageError) -> Reading {
    var reading = try await readAll(source, accounts: accounts)
    // What matches nothing here may match in a version that is not read.
    if deselected.isEmpty { reading.unmatched = configuration.unmatchedPatterns(in: reading.schema) }
    if let selection = configuration.selection { reading.schema = Slice.of(reading.schema, selection) }
    return reading
  }

  /// Reads the pages of a source and corrects what they say, without regard to what is included.
  ///
  /// - Parameter accounts: whether to give the account of each page too.
  func readAll(_ source: Configuration.Source, accounts: Bool = false) async throws(UsageError) -> Reading {
    let folders = try PageFolder.find(source.pages)
    guard let folder = folders.first(where: { $0.version == source.version }) else {
      let known = folders.compactMap(\.version).joined(separator: ", ")
      throw UsageError(
        "no version \(source.version ?? "(none)") in \(source.pages); it has \(known.isEmpty ? "no versions" : known)")
    }
    var reading = await ReferenceReader.read(
      folder, accounts: accounts, namesFacts: accounts || !configuration.suppress.isEmpty)
    let versions = folders.compactMap(\.version) + configuration.sources.compactMap(\.version) + deselected
    let (schema, outcomes) = CorrectionPass.apply(
      configuration.corrections, to: reading.schema, otherVersions: versions)
    reading.schema = schema
    reading.corrections = outcomes
    reading.diagnostics = configuration.applySeverities(reading.diagnostics + outcomes.compactMap(\.diagnostic))
    configuration.suppress(in: &reading)
    return reading
  }
}

/// The name of the module for a version's folder: `v1.0` → `V1`, `beta` → `Beta`, `v1.2` → `V1_2`.
enum ModuleName {
  static func of(_ version: String) -> String {
    var name = version
    if name.hasSuffix(".0") { name = String(name.dropLast(2)) }
    let scalars = name.unicodeScalars.map { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        ? Character(scalar) : "_"
    }
    let text = String(scalars)
    guard let first = text.first, first.isLetter else { return "V" + text }
    return first.uppercased() + text.dropFirst()
  }
}
