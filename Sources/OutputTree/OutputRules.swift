import Diagnostics

extension Rule {
  static let path = Rule(
    "output-path", .output, .reports, .error,
    "A generated file's path leads out of the output folder or is taken.")
  static let header = Rule(
    "output-header", .output, .reports, .error,
    "A generated file does not start with the header by which later runs know it.")
  static let foreign = Rule(
    "output-foreign-file", .output, .reports, .error,
    "A file or folder that the tool did not write stands where a generated one belongs.")
  static let link = Rule(
    "output-symbolic-link", .output, .reports, .error,
    "A symbolic link stands where a generated file or its folder belongs.")
  static let disk = Rule(
    "output-disk", .output, .reports, .error,
    "The output folder, or something in it, cannot be read or written.")
}

/// The rules about the output folder.
package enum OutputRules {
  package static let all: [Rule] = [.path, .header, .foreign, .link, .disk]
}
