import APISchema
import Diagnostics

extension Lowering {
  private static let optionProtocols = [
    "count": "CountOption", "expand": "ExpandOption", "filter": "FilterOption", "orderby": "OrderByOption",
    "search": "SearchOption", "select": "SelectOption", "skip": "SkipOption", "top": "TopOption",
  ]

  private static let headerProtocols = [
    "accept-language": "AcceptLanguageHeader", "consistencylevel": "ConsistencyLevelHeader",
    "if-match": "IfMatchHeader", "if-none-match": "IfNoneMatchHeader", "prefer": "PreferHeader",
    "workbook-session-id": "WorkbookSessionHeader",
  ]

  /// The protocols of the query options and header fields that an operation documents.
  func requestOptions(of operation: Operation) -> [String] {
    let options = operation.queryOptions.compactMap { Self.optionProtocols[$0.lowercased()] }
    let headers = operation.parameters.compactMap { parameter in
      parameter.location == .header ? Self.headerProtocols[parameter.name.lowercased()] : nil
    }
    return Set(options + headers).sorted { $0.precedes($1) }
  }

  /// The query parameters of an operation that are no system query options, if there are any.
  mutating func query(of operation: Operation) -> QueryView? {
    let others = operation.parameters.filter { parameter in
      let name = parameter.name.lowercased()
      return parameter.location == .query && !name.hasPrefix("$") && Self.optionProtocols[name] == nil
    }
    if others.isEmpty { return nil }
    let members = others.sorted { $0.name.precedes($1.name) }.map { parameter in
      let property = Property(name: parameter.name, type: TypeReference("String"), summary: parameter.summary)
      let name = MemberNames.property(parameter.name, reserved: ReservedNames.queryMembers)
      return (
        property,
        member(
          "\(operation.id).\(parameter.name)", page: operation.page, default: name, reserved: ReservedNames.queryMembers
        )
      )
    }
    let kept = unique(members, of: operation.id, page: operation.page)
    return QueryView(
      access: self.options.access,
      head: SourceCode(Layout.type(access + "struct Query", conformances: ["QueryOptions"], indent: 2)),
      parameters: kept.map { view(of: $0.0, name: $0.1) }
    )
  }

  private func view(of property: Property, name: Identifier) -> QueryParameterView {
    let item = Expression.code("items[" + StringLiteral(property.name).text + "]")
    var doc = DocText(indent: 4)
    doc.add(paragraph: property.summary ?? "The query parameter `\(Sentences.clean(property.name))`.")
    return QueryParameterView(
      name: name,
      wireName: StringLiteral(property.name),
      type: SourceCode("String?"),
      doc: doc,
      head: SourceCode(Layout.variable(access + "var " + name.text, type: "String?", indent: 4)),
      getter: SourceCode(item.braced(indent: 6, before: 10)),
      setter: SourceCode(Expression.assignment(item.flat, "newValue").braced(indent: 6, before: 10))
    )
  }
}
