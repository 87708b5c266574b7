import OutputTree
import TemplateRendering

/// What the errors of the stages mean for the process.
package enum Failure {
  package static func exitStatus(of error: any Error) -> ExitStatus {
    switch error {
    case is UsageError, is OutputError, is TemplateErrors: .usage
    default: .internal
    }
  }
}
