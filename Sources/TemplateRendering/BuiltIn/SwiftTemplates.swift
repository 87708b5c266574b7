// Written by Scripts/embed-templates.sh from templates/swift. Do not edit.

/// The templates of `templates/swift`, by name.
enum SwiftTemplates {
  /// The text of each template by its file name without extension.
  static let all: [String: String] = [
    "body-property": ##"""
    {{% CONTENT_TYPE:TEXT}}
    {{! The key of one property of a body. }}
    {{#doc}}
          {{.}}
    {{/doc}}
          {{declaration}}

    """##,
    "body": ##"""
    {{% CONTENT_TYPE:TEXT}}
    {{! One body of an operation. }}
    {{#doc}}
      {{.}}
    {{/doc}}
    {{#model}}
      {{head}}
        {{access}}typealias Properties = {{type}}.Properties

        {{access}}let storage: ModelStorage

        {{access}}init(storage: ModelStorage) {
          self.storage = storage
        }

        /// Makes a body that sends what is set.
        {{access}}init() {
          storage = ModelStorage(new: Self.self)
        }

        /// Makes a body that sends what a value has; `validate()` reports what of it is read-only.
        {{initHead}}
          storage = ModelStorage(sending: value, as: Self.self)
        }

        {{access}}static var descriptor: ModelDescriptor { {{type}}.descriptor }
    {{#odataType}}
        {{.}}
    {{/odataType}}
      }
    {{/model}}
    {{^model}}
    {{#alias}}
      {{.}}
    {{/alias}}
    {{^alias}}
      {{head}}
        {{access}}let storage: ModelStorage

        {{access}}init(storage: ModelStorage) {
          self.storage = storage
        }

    {{#initDoc}}
        {{.}}
    {{/initDoc}}
        {{initHead}}
    {{^hasAssignments}}
          storage = ModelStorage({{#odataType}}new: Self.self{{/odataType}})
    {{/hasAssignments}}
    {{#hasAssignments}}
          var storage = ModelStorage({{#odataType}}new: Self.self{{/odataType}})
    {{#assignments}}
          {{.}}
    {{/assignments}}
          self.storage = storage
    {{/hasAssignments}}
        }

        {{access}}static let descriptor = {{descriptor}}
    {{#odataType}}
        {{.}}
    {{/odataType}}

        /// The properties of the body.
        {{access}}struct Properties: PropertyKeys {
          {{access}}init() {}
    {{#properties}}

    {{> body-property}}
    {{/properties}}
        }
      }
    {{/alias}}
    {{/model}}

    """##,
    "enumeration": ##"""
    {{% CONTENT_TYPE:TEXT}}
    {{! The file of one enumeration. }}
    {{header}}

    import DocwrightRuntime

    {{^isNested}}
    {{#doc}}
    {{.}}
    {{/doc}}
    {{structHead}}
      {{access}}var rawValue: String
    {{#hasExplicitInit}}

      {{access}}init(rawValue: String) {
        self.rawValue = rawValue
      }
    {{/hasExplicitInit}}
    }
    {{/isNested}}
    {{#isNested}}
    extension {{namespace}} {
    {{#doc}}
      {{.}}
    {{/doc}}
      {{structHead}}
        {{access}}var rawValue: String
    {{#hasExplicitInit}}

        {{access}}init(rawValue: String) {
          self.rawValue = rawValue
        }
    {{/hasExplicitInit}}
      }
    }
    {{/isNested}}

    {{extensionHead}}
    {{#members}}
    {{#doc}}
      {{.}}
    {{/doc}}
      {{declaration}}

    {{/members}}
      /// The members that the reference documents, in its order.
      {{access}}static var knownValues: [Self] {{knownValues}}
    }

    """##,
    "model": ##"""
    {{% CONTENT_TYPE:TEXT}}
    {{! The file of one type. }}
    {{header}}

    import DocwrightRuntime

    {{^isNested}}
    {{#doc}}
    {{.}}
    {{/doc}}
    {{structHead}}
      {{access}}let storage: ModelStorage

    {{#hasExplicitInit}}
      {{access}}init(storage: ModelStorage) {
        self.storage = storage
      }

    {{/hasExplicitInit}}
      {{access}}static let descriptor = {{descriptor}}

      /// The keys of its properties, inherited ones too.
      {{propertiesHead}}
        {{access}}init() {}
      }
    }

    {{protocolDoc}}
    {{protocolDeclaration}}
    {{/isNested}}
    {{#isNested}}
    extension {{namespace}} {
    {{#doc}}
      {{.}}
    {{/doc}}
      {{structHead}}
        {{access}}let storage: ModelStorage

    {{#hasExplicitInit}}
        {{access}}init(storage: ModelStorage) {
          self.storage = storage
        }

    {{/hasExplicitInit}}
        {{access}}static let descriptor = {{descriptor}}

        /// The keys of its properties, inherited ones too.
        {{propertiesHead}}
          {{access}}init() {}
        }
      }

      {{protocolDoc}}
      {{protocolDeclaration}}
    }
    {{/isNested}}
    {{#hasProperties}}

    {{extensionHead}}
    {{#properties}}
    {{^first()}}

    {{/first()}}
    {{> property}}
    {{/properties}}
    }
    {{/hasProperties}}

    """##,
    "namespace": ##"""
    {{% CONTENT_TYPE:TEXT}}
    {{! The file of one namespace. }}
    {{header}}

    {{#doc}}
    {{.}}
    {{/doc}}
    {{declaration}}

    """##,
    "operation": ##"""
    {{% CONTENT_TYPE:TEXT}}
    {{! The file of one operation. }}
    {{header}}

    import DocwrightRuntime

    {{#doc}}
    {{.}}
    {{/doc}}
    {{optionsHead}}
      {{response}}

      {{id}}

      {{permissions}}
    {{#permissionCases}}

      {{.}}
    {{/permissionCases}}
    {{#bodies}}

    {{> body}}
    {{/bodies}}
    {{#query}}

    {{> query}}
    {{/query}}
    }

    """##,
    "paths": ##"""
    {{% CONTENT_TYPE:TEXT}}
    {{! The file of all request paths below one first segment. }}
    {{header}}

    import DocwrightRuntime
    {{#extensions}}

    {{head}}
    {{#children}}
    {{^first()}}

    {{/first()}}
      {{doc}}
      {{accessor}}

      {{doc}}
      {{typeHead}}
        {{access}}let path: RequestPath
      }
    {{/children}}
    {{#methods}}
    {{^first()}}

    {{/first()}}
    {{#first()}}
    {{#hasChildren}}

    {{/hasChildren}}
    {{/first()}}
      {{doc}}
      {{head}}
        {{body}}
      }
    {{/methods}}
    }
    {{/extensions}}

    """##,
    "property": ##"""
    {{% CONTENT_TYPE:TEXT}}
    {{! The key of one property of a type. }}
    {{#doc}}
      {{.}}
    {{/doc}}
      {{declaration}}

    """##,
    "query-parameter": ##"""
    {{% CONTENT_TYPE:TEXT}}
    {{! One parameter of a query. }}
    {{#doc}}
        {{.}}
    {{/doc}}
        {{head}}
          get {{getter}}
          set {{setter}}
        }

    """##,
    "query": ##"""
    {{% CONTENT_TYPE:TEXT}}
    {{! The query options of an operation. }}
      /// The query parameters of the request.
      {{head}}
        {{access}}var items = QueryItems()

        {{access}}init() {}
    {{#parameters}}

    {{> query-parameter}}
    {{/parameters}}
      }

    """##,
    "root": ##"""
    {{% CONTENT_TYPE:TEXT}}
    {{! The file of the root of all request paths. }}
    {{header}}

    import DocwrightRuntime

    /// Unknown to a runtime that this code doesn't fit: generate it again with the tool of the runtime's version.
    private typealias RuntimeInterface = RuntimeInterface2

    /// The root of all request paths.
    {{access}}struct API: PathNode {
      {{access}}let path: RequestPath

      /// Makes the root for the URL that all paths begin with.
      {{initHead}}
        path = RequestPath(baseURL: baseURL)
      }
    }

    """##,
    "types": ##"""
    {{% CONTENT_TYPE:TEXT}}
    {{! The file of the table of all types. }}
    {{header}}

    import DocwrightRuntime

    extension API {
      /// The documented types, by the names that `@odata.type` has for them.
    {{#hasEntries}}
      {{access}}static let types = ModelTypes([
    {{#entries}}
        {{.}}
    {{/entries}}
      ])
    {{/hasEntries}}
    {{^hasEntries}}
      {{access}}static let types = ModelTypes([:])
    {{/hasEntries}}
    }

    """##,
  ]
}
