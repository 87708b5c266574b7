import APISchema

extension Operation {
  /// Gives the bodies the `@odata.type` that all examples of the request send.
  ///
  /// It has to be the type of the body, or, where the page doesn't link to that, of what a success answers with. Where it
  /// is another one, it may be one of several that can be sent.
  mutating func noteSentType(_ sent: String) {
    let name = sent.hasPrefix("#") ? String(sent.dropFirst()) : sent
    let answer = responses.first { $0.status < 300 && $0.type != nil }?.type
    for index in bodies.indices where bodies[index].mediaType == Body().mediaType {
      guard let type = bodies[index].type ?? answer, !type.collection, type.name == name else { continue }
      bodies[index].odataType = sent
    }
  }
}
