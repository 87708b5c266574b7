/// What one operation page documents, with all its request lines.
package struct Operation: Hashable, Sendable {
  /// The page's file name without its extension.
  package var id: String
  package var title: String
  package var summary: String?
  /// The page's path below the pages' root, with `/` as separator.
  package var page: String
  package var requests: [RequestLine] = []
  package var parameters: [Parameter] = []
  package var bodies: [Body] = []
  package var responses: [Response] = []
  /// Absent where the page states no permissions that could be read.
  package var permissions: Permissions?
  /// The permissions of each case that the page tells apart, in its order; empty where all have the same.
  package var permissionCases: [PermissionCase] = []
  /// The OData system query options that the page names, without `$`, sorted.
  package var queryOptions: [String] = []
  package var deprecated: String?
  package var examples: [Example] = []
  /// Names of types and properties as the page spells them in links and paths; they spell the operation's name.
  package var spellings: [String] = []

  package init(id: String, title: String, page: String) {
    self.id = id
    self.title = title
    self.page = page
  }
}

/// A method and a path, as the page's HTTP request section gives them.
package struct RequestLine: Hashable, Sendable {
  package var method: String
  package var path: String

  package init(method: String, path: String) {
    self.method = method
    self.path = path
  }
}

/// A value that goes into the URL or a header field.
package struct Parameter: Hashable, Sendable {
  package enum Location: String, Sendable, CaseIterable {
    case path, query, header, function
  }

  package var name: String
  package var location: Location
  package var type: TypeReference
  package var required: Bool?
  package var summary: String?
  package var deprecated: String?
  package var defaultValue: String?
  /// What the page lists as the values that the parameter may have.
  package var values: [String]?

  package init(
    name: String, location: Location, type: TypeReference, required: Bool? = nil, summary: String? = nil,
    deprecated: String? = nil
  ) {
    self.name = name
    self.location = location
    self.type = type
    self.required = required
    self.summary = summary
    self.deprecated = deprecated
  }
}

/// One request body that a page documents.
package struct Body: Hashable, Sendable {
  /// Given where the page says that the body is a representation of a type.
  package var type: TypeReference?
  package var properties: [Property] = []
  /// An RFC 9110 media type.
  package var mediaType: String
  /// False where the page says that the operation needs no body.
  package var required: Bool?
  /// The condition under which this body applies, as text, where a page documents several.
  package var when: String?
  /// The `@odata.type` that every example of the request sends, as written there, where it is the type of
  /// the body, or of the response.
  package var odataType: String?

  package init(mediaType: String = "application/json") {
    self.mediaType = mediaType
  }
}

/// One response that a page documents.
package struct Response: Hashable, Sendable {
  /// The status code (RFC 9110, section 15).
  package var status: Int
  package var type: TypeReference?
  package var mediaType: String?
  package var when: String?

  package init(status: Int, type: TypeReference? = nil, mediaType: String? = nil, when: String? = nil) {
    self.status = status
    self.type = type
    self.mediaType = mediaType
    self.when = when
  }
}

/// The permissions that a page lists, each list from least to most privileged; where the page tells cases apart, those of
/// all cases in sum, case after case.
package struct Permissions: Hashable, Sendable {
  package var delegatedWork: [String] = []
  package var delegatedPersonal: [String] = []
  package var application: [String] = []

  /// The lists with the keys that they have in the schema.
  package var byKind: [(kind: String, scopes: [String])] {
    [("delegatedWork", delegatedWork), ("delegatedPersonal", delegatedPersonal), ("application", application)]
  }

  package init() {}
}

/// The permissions that a page lists for some of its requests, or for one case of their use.
package struct PermissionCase: Hashable, Sendable {
  /// The page's words for the case: a heading, the label of a row or of a column.
  package var when: String?
  /// The request lines that the case is for; empty where the page doesn't say.
  package var requests: [RequestLine] = []
  package var permissions: Permissions

  /// What tells the case from others: the page's words for it, or else its requests; empty where there are neither.
  package var label: String { when ?? requests.map { "\($0.method) \($0.path)" }.joined(separator: ", ") }

  package init(permissions: Permissions) {
    self.permissions = permissions
  }
}

/// A request example and the response that answers it, each as written on the page.
package struct Example: Hashable, Sendable {
  package var request: String?
  package var response: String?

  package init(request: String? = nil, response: String? = nil) {
    self.request = request
    self.response = response
  }
}
