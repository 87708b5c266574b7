// Written by Scripts/embed-templates.sh from templates/codable. Do not edit.

/// The templates of `templates/codable`, by name.
enum CodableTemplates {
  /// The text of each template by its file name without extension.
  static let all: [String: String] = [
    "body": ##"""
    {{% CONTENT_TYPE:TEXT}}
    {{! One body of an operation; what it needs not have is left out where it is nil. }}
    {{#doc}}
      {{.}}
    {{/doc}}
    {{#alias}}
      {{.}}
    {{/alias}}
    {{^alias}}
      {{recordHead}}
    {{#fields}}
    {{#doc}}
        {{.}}
    {{/doc}}
        {{declaration}}

    {{/fields}}
    {{^hasFields}}
        {{access}}init() {}
    {{/hasFields}}
    {{#hasFields}}
        {{recordInitHead}}
    {{#fields}}
          {{assignment}}
    {{/fields}}
        }

        private enum CodingKeys: String, CodingKey {
    {{#fields}}
          {{codingKey}}
    {{/fields}}
        }
    {{/hasFields}}
      }
    {{/alias}}

    """##,
    "enumeration": ##"""
    {{% CONTENT_TYPE:TEXT}}
    {{! The file of one enumeration: a structure over the text, so that an unknown member is no error. }}
    {{header}}

    {{^isNested}}
    {{#doc}}
    {{.}}
    {{/doc}}
    {{recordHead}}
      {{access}}var rawValue: String

      {{access}}init(rawValue: String) {
        self.rawValue = rawValue
      }
    }
    {{/isNested}}
    {{#isNested}}
    extension {{namespace}} {
    {{#doc}}
      {{.}}
    {{/doc}}
      {{recordHead}}
        {{access}}var rawValue: String

        {{access}}init(rawValue: String) {
          self.rawValue = rawValue
        }
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
    {{! The file of one type: a plain structure with the properties of its bases. }}
    {{recordHeader}}

    import Foundation

    {{^isNested}}
    {{> record}}
    {{/isNested}}
    {{#isNested}}
    extension {{namespace}} {
    {{> nested-record}}
    }
    {{/isNested}}

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
    "nested-record": ##"""
    {{% CONTENT_TYPE:TEXT}}
    {{! The structure of one type inside a namespace. }}
    {{#doc}}
      {{.}}
    {{/doc}}
      {{recordHead}}
    {{#fields}}
    {{#doc}}
        {{.}}
    {{/doc}}
        {{declaration}}

    {{/fields}}
        {{access}}init() {}
    {{#hasFields}}

        private enum CodingKeys: String, CodingKey {
    {{#fields}}
          {{codingKey}}
    {{/fields}}
        }
    {{/hasFields}}
      }

    """##,
    "operation": ##"""
    {{% CONTENT_TYPE:TEXT}}
    {{! The file of one operation: its bodies and the type of its response. }}
    {{header}}

    import Foundation

    {{#doc}}
    {{.}}
    {{/doc}}
    {{head}}
      {{response}}

      {{id}}
    {{#bodies}}

    {{> body}}
    {{/bodies}}
    }

    """##,
    "paths": ##"""
    {{% CONTENT_TYPE:TEXT}}
    {{! The file of all request paths below one first segment: functions that return URLRequest. }}
    {{header}}

    import Foundation

    #if canImport(FoundationNetworking)
      import FoundationNetworking
    #endif
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
      {{requestHead}}
        {{request}}
      }
    {{/methods}}
    }
    {{/extensions}}

    """##,
    "record": ##"""
    {{% CONTENT_TYPE:TEXT}}
    {{! The structure of one type. }}
    {{#doc}}
    {{.}}
    {{/doc}}
    {{recordHead}}
    {{#fields}}
    {{#doc}}
      {{.}}
    {{/doc}}
      {{declaration}}

    {{/fields}}
      {{access}}init() {}
    {{#hasFields}}

      private enum CodingKeys: String, CodingKey {
    {{#fields}}
        {{codingKey}}
    {{/fields}}
      }
    {{/hasFields}}
    }

    """##,
    "root": ##"""
    {{% CONTENT_TYPE:TEXT}}
    {{! The file of the root of all request paths, and of the few types that the generated code needs. }}
    {{header}}

    import Foundation

    #if canImport(FoundationNetworking)
      import FoundationNetworking
    #endif

    /// The root of all request paths.
    {{access}}struct API: PathNode {
      {{access}}let path: RequestPath

      /// Makes the root for the URL that all paths begin with.
      {{initHead}}
        path = RequestPath(baseURL: baseURL)
      }
    }

    /// What one page of the reference documents.
    {{access}}protocol APIOperation {
      /// What a successful response holds.
      associatedtype Response: Decodable
      /// The page's file name without its extension.
      static var id: String { get }
    }

    {{> request-path}}

    {{> values}}

    """##,
  ]
}
