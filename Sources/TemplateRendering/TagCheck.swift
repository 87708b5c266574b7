import Diagnostics
import SwiftLowering

/// Checks every tag of the templates against the keys of the views, so that no tag renders as nothing by mistake.
struct TagCheck {
  /// The tags of all templates by name.
  let templates: [String: [TemplateTag]]
  let files: TemplateFiles
  private(set) var errors: [TemplateError] = []
  /// The keys in reach of each template, innermost last, once for each place that it is put in.
  private(set) var scopes: [String: [[[ViewKey]]]] = [:]
  private var checked: Set<String> = []

  init(templates: [String: [TemplateTag]], files: TemplateFiles = TemplateFiles()) {
    self.templates = templates
    self.files = files
  }

  /// Functions that tell the place of an element in its list.
  private static let places: Set<String> = ["first", "last", "index", "even", "odd"]
  /// Functions on texts and lists.
  private static let functions: Set<String> = [
    "capitalized", "lowercased", "uppercased", "reversed", "empty", "first", "last", "count",
  ]

  /// Checks a template and its partials for a view; `scopes` are the keys in reach, innermost last.
  mutating func check(_ name: String, scopes: [[ViewKey]], isText: Bool = false) {
    let context = scopes.map { $0.map(\.name).joined(separator: ",") }.joined(separator: ";")
    guard checked.insert(name + "|\(isText)|" + context).inserted, let tags = templates[name] else { return }
    self.scopes[name, default: []].append(scopes)
    var scopes = scopes
    var open: [(tag: TemplateTag, scopes: Int, isText: Bool)] = []
    var isText = isText
    for tag in tags {
      switch tag.kind {
      case .comment, .pragma: continue
      case .unsupported: report(tag, in: name, "this kind of tag is not supported; use keys, sections and partials")
      case .partial: partial(tag, in: name, scopes: scopes, isText: isText)
      case .variable: _ = resolve(tag, in: name, scopes: scopes, isText: isText)
      case .section, .inverted:
        open.append((tag, scopes.count, isText))
        guard let key = resolve(tag, in: name, scopes: scopes, isText: isText), tag.kind == .section else { continue }
        switch key.kind {
        case .text: isText = true
        case .flag: break
        case .list(let keys):
          scopes.append(keys)
          isText = keys.isEmpty
        }
      case .close:
        guard let section = open.popLast() else {
          report(tag, in: name, "'{{/\(tag.text)}}' closes no section")
          continue
        }
        scopes.removeLast(scopes.count - section.scopes)
        isText = section.isText
        if section.tag.text != tag.text {
          let place = "line \(section.tag.line)"
          report(tag, in: name, "'{{/\(tag.text)}}' stands where '{{/\(section.tag.text)}}' (\(place)) was expected")
        }
      }
    }
    for section in open {
      report(section.tag, in: name, "the section '\(section.tag.text)' is not closed; add '{{/\(section.tag.text)}}'")
    }
  }

  private mutating func partial(_ tag: TemplateTag, in file: String, scopes: [[ViewKey]], isText: Bool) {
    if templates[tag.name] != nil {
      let known = errors.count
      check(tag.name, scopes: scopes, isText: isText)
      guard errors.count > known, files.overrides.contains(file), !files.overrides.contains(tag.name) else { return }
      // A built-in template is right in its own place: what is wrong is the place.
      let first = errors[known].message
      errors.removeSubrange(known...)
      return report(tag, in: file, "the built-in template '\(tag.name)' cannot stand here: \(first)")
    }
    report(tag, in: file, "there is no template '\(tag.name)'" + suggestion(tag.name, templates.keys.sorted()))
  }

  private mutating func resolve(_ tag: TemplateTag, in file: String, scopes: [[ViewKey]], isText: Bool) -> ViewKey? {
    if tag.name.isEmpty, tag.transforms.count == 1, let place = tag.transforms.first {
      if !Self.places.contains(place) {
        report(tag, in: file, "there is no function '\(place)'" + suggestion(place, Self.places.sorted()))
      }
      return nil
    }
    for function in tag.transforms where !Self.functions.contains(function) {
      report(tag, in: file, "there is no function '\(function)'" + suggestion(function, Self.functions.sorted()))
    }
    if tag.name == "." {
      if !isText { report(tag, in: file, "'.' stands for a text, and here is none: name a key of the view") }
      return nil
    }
    for keys in scopes.reversed() {
      if let key = keys.first(where: { $0.name == tag.name }) {
        if tag.kind == .variable, tag.transforms.isEmpty, !key.isText {
          report(tag, in: file, "'\(tag.name)' is no text; use it as a section '{{#\(tag.name)}}'")
        }
        return tag.transforms.isEmpty ? key : nil
      }
    }
    let known = scopes.joined().map(\.name)
    report(tag, in: file, "there is no key '\(tag.name)' here" + suggestion(tag.name, known))
    return nil
  }

  private func suggestion(_ word: String, _ candidates: [String]) -> String {
    if let nearest = nearest(to: word, among: candidates) { return "; did you mean '\(nearest)'?" }
    return "; there are: " + Set(candidates).sorted().joined(separator: ", ")
  }

  private mutating func report(_ tag: TemplateTag, in file: String, _ message: String) {
    let error = TemplateError(file: files.path(file), line: tag.line, column: tag.column, message: message)
    if !errors.contains(error) { errors.append(error) }
  }
}

extension ViewKey {
  fileprivate var isText: Bool {
    if case .text = kind { return true }
    return false
  }
}
