/// Where templates are, for messages.
struct TemplateFiles {
  /// The user's folder.
  var folder: String?
  /// The names of the templates in it.
  var overrides: Set<String> = []

  /// The path of the user's file; for a built-in template its file name alone.
  func path(_ name: String) -> String {
    let file = name + ".mustache"
    guard overrides.contains(name), let folder else { return file }
    return folder.hasSuffix("/") ? folder + file : folder + "/" + file
  }
}
