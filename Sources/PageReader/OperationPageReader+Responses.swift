import APISchema
import Diagnostics
import MarkdownSyntax

/// The responses of an operation.
extension OperationPageReader {
  mutating func readResponses(_ examples: ExamplesReader) {
    var reader = ResponseReader(page: page.path, trace: trace)
    for section in sections[.response, default: []] { reader.read(section) }
    var responses = reader.responses
    doubts = StatusCheck.findings(responses, examples.responses)
    let success = examples.responses.first { ($0.status ?? 0) < 400 && $0.status != nil }
    if !responses.contains(where: { $0.response.status < 400 }) {
      if let success, let status = success.status {
        responses.insert(
          ResponseFacts(response: Response(status: status), type: reader.typeWithoutStatus, location: success.location),
          at: 0)
      } else {
        report(
          PageRules.noSuccessStatus, facts.location,
          "no status code; expected one in the Response section, such as \"returns a `200 OK` response code\"")
      }
    }
    var witnesses = ResponseWitnesses(page: page.path, requests: operation.requests, examples: examples.responses)
    for index in responses.indices { witnesses.weigh(&responses[index]) }
    diagnostics += witnesses.diagnostics
    for facts in responses {
      let type = facts.type.map { ", \($0.text)" } ?? ""
      trace.note(
        fact: "response \(facts.response.status)\(type)", at: facts.location, by: ReadingRules.responseText)
    }
    facts.responses = responses
  }
}
