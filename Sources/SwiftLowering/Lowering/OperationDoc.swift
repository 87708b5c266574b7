import APISchema

/// The documentation of an operation: title, summary, parameters, permissions.
struct OperationDoc {
  let operation: Operation

  var text: DocText {
    var doc = DocText()
    doc.add(paragraph: operation.title)
    doc.add(paragraph: operation.summary)
    doc.add(deprecated: operation.deprecated)
    doc.add(list: operation.requests.map { "`\($0.method) \($0.path)`" }, under: "Requests:")
    doc.add(list: operation.parameters.map(item), under: "Parameters:")
    if operation.responses.count > 1 { doc.add(list: operation.responses.map(item), under: "Responses:") }
    for item in operation.permissionCases {
      doc.add(list: items(of: item.permissions), under: heading(of: item))
    }
    if operation.permissionCases.isEmpty, let permissions = operation.permissions {
      doc.add(list: items(of: permissions), under: "Permissions, least privileged first:")
    }
    return doc
  }

  private func item(_ parameter: Parameter) -> String {
    var facts = [parameter.location.rawValue, parameter.type.name + (parameter.type.collection ? " collection" : "")]
    if let required = parameter.required { facts.append(required ? "required" : "optional") }
    if parameter.deprecated != nil { facts.append("deprecated") }
    return "`\(parameter.name)` (\(facts.joined(separator: ", ")))" + (parameter.summary.map { ": " + $0 } ?? "")
  }

  private func item(_ response: Response) -> String {
    let type = response.type.map { " (\($0.name)\($0.collection ? " collection" : ""))" } ?? ""
    return "`\(response.status)`\(type)" + (response.when.map { ": " + $0 } ?? "")
  }

  private func heading(of item: PermissionCase) -> String {
    var name = item.label
    if name.lowercased().hasPrefix("permissions ") { name = String(name.dropFirst("permissions ".count)) }
    return Sentences.clean("Permissions\(name.isEmpty ? "" : " (\(name))"), least privileged first:")
  }

  private func items(of permissions: Permissions) -> [String] {
    let lists = [
      ("Delegated, work or school account", permissions.delegatedWork),
      ("Delegated, personal account", permissions.delegatedPersonal),
      ("Application", permissions.application),
    ]
    return lists.filter { !$0.1.isEmpty }.map { kind, scopes in
      kind + ": " + scopes.map { "`\($0)`" }.joined(separator: ", ")
    }
  }
}
