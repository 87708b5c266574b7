import Diagnostics
import Mustache
import SwiftLowering

/// The templates of a run: the built-in ones, some of them perhaps replaced; compiled once and checked.
package struct TemplateSet: Sendable {
  private let library: MustacheLibrary
  /// The names of the templates: a file whose template is not among them is not part of the set.
  private let names: Set<String>

  /// Compiles the templates of a set with others in their place, by name without extension.
  ///
  /// - Parameter folder: where the others are, for messages.
  /// - Throws: ``TemplateErrors`` where a tag would render as nothing.
  package init(
    _ set: BuiltInSet = .swift, overrides: [String: String] = [:], folder: String? = nil
  ) throws(TemplateErrors) {
    var texts = set.templates
    let files = TemplateFiles(folder: folder, overrides: Set(overrides.keys))
    var errors: [TemplateError] = []
    for (name, text) in overrides {
      if texts[name] == nil {
        let known = texts.keys.sorted()
        let near = nearest(to: name, among: known).map { "; did you mean '\($0)'?" }
        let message =
          "the set '\(set.rawValue)' has no template '\(name)' to replace"
          + (near ?? "; there are: " + known.joined(separator: ", "))
        errors.append(TemplateError(file: files.path(name), line: 1, column: 1, message: message))
      } else {
        texts[name] = text
      }
    }
    errors += Self.check(texts, files)
    var compiled: [String: MustacheTemplate] = [:]
    if errors.isEmpty {
      for (name, text) in texts {
        do {
          compiled[name] = try MustacheTemplate(string: Self.asText(text))
        } catch {
          errors.append(Self.error(error, in: files.path(name)))
        }
      }
    }
    guard errors.isEmpty else { throw TemplateErrors(errors: errors.sorted(by: Self.precedes)) }
    library = MustacheLibrary(templates: compiled)
    names = Set(compiled.keys)
  }

  /// Renders one file; safe to call from several threads at once.
  package func render(_ file: PlannedFile) -> RenderedFile {
    RenderedFile(path: file.path, text: library.render(file.view.root, withTemplate: file.view.template) ?? "")
  }

  /// Renders all files in the plan's order.
  package func render(_ plan: SwiftPlan) -> [RenderedFile] {
    files(of: plan).map(render)
  }

  /// Renders all files in the plan's order, on as many cores as there are for `workers` tasks.
  package func render(_ plan: SwiftPlan, workers: Int) async -> [RenderedFile] {
    let files = files(of: plan)
    let size = max(1, (files.count + max(workers, 1) * 4 - 1) / (max(workers, 1) * 4))
    let starts = Array(stride(from: 0, to: files.count, by: size))
    return await withTaskGroup(of: (Int, [RenderedFile]).self) { group in
      for start in starts {
        group.addTask { (start, files[start..<min(start + size, files.count)].map(render)) }
      }
      var parts: [Int: [RenderedFile]] = [:]
      for await (start, files) in group { parts[start] = files }
      return starts.flatMap { parts[$0] ?? [] }
    }
  }

  private func files(of plan: SwiftPlan) -> [PlannedFile] {
    plan.files.filter { names.contains($0.view.template) }
  }

  /// Without this line a template, a partial too, would be escaped as HTML.
  private static func asText(_ text: String) -> String {
    let pragma = "{{% CONTENT_TYPE:TEXT}}"
    let text = TemplateOrigin.withoutLine(text)
    return text.hasPrefix(pragma) ? text : pragma + "\n" + text
  }

  private static func check(_ texts: [String: String], _ files: TemplateFiles) -> [TemplateError] {
    var errors: [TemplateError] = []
    var tags: [String: [TemplateTag]] = [:]
    for (name, text) in texts {
      var scanner = TagScanner(file: files.path(name), text: text)
      do {
        tags[name] = try scanner.tags()
      } catch {
        errors.append(error)
      }
    }
    guard errors.isEmpty else { return errors }
    var check = TagCheck(templates: tags, files: files)
    for (name, keys) in FileView.templates { check.check(name, scopes: [keys]) }
    return check.errors
  }

  private static func error(_ error: any Error, in file: String) -> TemplateError {
    let parser = error as? MustacheTemplate.ParserError
    return TemplateError(
      file: file,
      line: parser?.context.lineNumber ?? 1,
      column: parser?.context.columnNumber ?? 1,
      message: "the template cannot be read: \(parser.map { "\($0.error)" } ?? "\(error)")"
    )
  }

  private static func precedes(_ left: TemplateError, _ right: TemplateError) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}
