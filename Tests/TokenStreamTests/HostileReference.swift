import APISchema
import MarkdownSyntax
import PageReader
import SchemaLinker
import SwiftLowering
import TemplateRendering

/// A reference of three pages with a gap for each text that a page can hold, and what is generated from it.
enum HostileReference {
  /// What stands in a gap: `⟨name⟩`.
  typealias Gaps = [String: String]

  /// The names of all gaps for texts, in the order of the pages.
  static let texts = gaps { !names.keys.contains($0) }

  /// The gaps for names, with what stands there otherwise.
  static let names: Gaps = [
    "path": "beds", "parameter": "id", "query": "query", "row": "frame", "member": "oak", "key": "wood",
    "permission": "Garden.Read", "type": "bed", "enum": "bedKind", "header": "If-Match", "value": "pine",
    "primitive": "String", "media": "application/json", "annotation": "microsoft.graph.bed",
    // A quote within it ends the title, and what has another end is no link.
    "link title": "Bed",
  ]

  private static func gaps(_ isWanted: (String) -> Bool) -> [String] {
    pages.flatMap { page in pieces(page.text).compactMap(\.gap) }.filter(isWanted)
  }

  /// The text up to each gap with the name of the gap, and the text after the last one.
  private static func pieces(_ text: String) -> [(text: Substring, gap: String?)] {
    text.split(separator: "⟩", omittingEmptySubsequences: false).map { piece in
      let parts = piece.split(separator: "⟨", omittingEmptySubsequences: false)
      return (parts[0], parts.count > 1 ? String(parts[1]) : nil)
    }
  }

  /// What is generated, and the findings.
  static func lowered(_ gaps: Gaps) -> (plan: SwiftPlan, findings: [String], schema: Schema) {
    let facts = pages.map { page in
      let text = pieces(page.text).map { text, gap in
        text + (gap.map { gaps[$0] ?? names[$0] ?? "plain words" } ?? "")
      }.joined()
      return PageReader.read(path: page.path, bytes: Array(text.utf8), includes: IncludeFiles())
    }
    let (schema, linked) = SchemaLinker.link(facts, version: nil)
    let lowered = lower(schema, options: LoweringOptions(moduleName: "API", access: .public))
    let findings = facts.flatMap(\.diagnostics) + linked + lowered.diagnostics
    return (lowered.plan, findings.map(\.line), schema)
  }

  static let pages: [(path: String, text: String)] = [
    ("api/bed-dig.md", operation), ("resources/bed.md", resource), ("resources/enums.md", enums),
  ]

  private static let operation = """
    ---
    title: "Dig bed: ⟨front title⟩"
    description: "⟨front description⟩"
    doc_type: apiPageType
    ---

    # Dig bed

    Namespace: microsoft.graph

    > [!CAUTION]
    > The operation is deprecated: ⟨deprecation⟩.

    First ⟨summary⟩ last.

    Next ⟨prose⟩ last.

    > [!NOTE]
    > Mind ⟨alert⟩ here.

    ## Permissions

    Read ⟨permission prose⟩ first.

    |Permission type|Permissions (from least to most privileged)|
    |:---|:---|
    |Delegated (work or school account)|⟨permission⟩, Garden.ReadWrite|
    |Application|Garden.Read.All|

    ## HTTP request

    ``` http
    POST /⟨path⟩/{⟨parameter⟩}/dig
    ```

    ## Path parameters

    |Parameter|Type|Description|
    |:---|:---|:---|
    |⟨parameter⟩|String|Which ⟨path parameter text⟩ bed. Required.|

    ## Optional query parameters

    |Parameter|Type|Description|
    |:---|:---|:---|
    |⟨query⟩|String|What ⟨query text⟩ to find.|

    ## Request headers

    |Name|Type|Description|
    |:---|:---|:---|
    |⟨header⟩|string|Tag ⟨header text⟩ of the bed. Optional.|
    |Authorization|string|Bearer ⟨header value⟩ token. Required.|
    |Content-Type|string|⟨media⟩. Required.|

    ## Request body

    Supply ⟨body prose⟩ in the request body.

    |Property|Type|Description|
    |:---|:---|:---|
    |⟨row⟩|⟨primitive⟩|Made ⟨row text⟩ well. The maximum length is 64 characters ⟨limit text⟩ here. Required.|
    |depth|Int32|Deep ⟨number text⟩ enough. Possible values are from 1 to 9.|
    |label|String|Named ⟨default text⟩ well. The default value is `plain`.|
    |bed|[bed](../resources/bed.md "⟨link title⟩")|The [⟨link label⟩](../resources/bed.md) under it.|
    |kind|[bedKind](../resources/enums.md#bedkind-values)|Of a kind ⟨kind text⟩ known.|

    ## Response

    If ⟨response prose⟩ is well, this method returns a `200 OK` response code and a [bed](../resources/bed.md) object in the response body.

    ## Examples

    Show ⟨example prose⟩ first.

    ``` http
    POST https://graph.microsoft.com/v1.0/⟨path⟩/⟨example segment⟩/dig
    X-Header: ⟨example header⟩

    {"frame": "⟨example value⟩", "⟨example key⟩": 1}
    ```

    ``` http
    HTTP/1.1 200 OK ⟨example status⟩
    Content-type: application/json

    {"wood": "⟨answer value⟩", "⟨answer key⟩": "x"}
    ```

    """

  private static let resource = """
    ---
    title: "bed resource type ⟨resource front title⟩"
    ---

    # ⟨type⟩ resource type

    Namespace: microsoft.graph

    A bed ⟨resource summary⟩ of flowers.

    ## Properties

    |Property|Type|Description|
    |:---|:---|:---|
    |⟨key⟩|String|Wood ⟨property text⟩ of it. Must not exceed 64 characters ⟨property limit⟩ in all. Read-only.|
    |grain|String|Grain ⟨value list text⟩ of it. Possible values are: `⟨value⟩`, `fir`.|
    |size|Int32|Deprecated ⟨property deprecation⟩ since. Use [⟨property link⟩](bed.md "x").|
    |kind|[⟨enum⟩](enums.md#bedkind-values)|Of a kind.|

    ## Relationships

    |Relationship|Type|Description|
    |:---|:---|:---|
    |beds|[bed](bed.md) collection|Other ⟨relationship text⟩ beds.|

    ## JSON representation

    <!-- { "blockType": "resource", "@odata.type": "⟨annotation⟩", "description": "⟨annotation text⟩" } -->
    ``` json
    { "⟨key⟩": "⟨representation value⟩", "grain": "String", "size": 1, "kind": "String" }
    ```

    """

  private static let enums = """
    # Enum values

    Namespace: microsoft.graph

    ### bedKind values

    Kinds ⟨enum text⟩ of beds.

    |Member|Value|Description|
    |:---|:---|:---|
    |⟨member⟩|0|Wood ⟨member text⟩ of it.|
    |elm|1|Elm.|

    """
}
