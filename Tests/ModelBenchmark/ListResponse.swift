import Foundation

/// A list of messages as a service sends it, the same for each run.
enum ListResponse {
  private static let names = [
    "Adele Vance", "Bjørn Ås", "Chloé Dubois", "Diego Siciliani", "Émile Zola", "Grady Archie", "Jürgen Groß",
    "Lee Gu", "山田太郎", "Nestor Wilke", "Пётр Ильич", "Zrinka Makovac",
  ]
  private static let words = [
    "agenda", "attached", "budget", "customer", "deadline", "decision", "draft", "figures", "following", "for",
    "forecast", "invoice", "meeting", "minutes", "next", "notes", "of", "plan", "please", "project", "question",
    "quarter", "regards", "release", "report", "review", "schedule", "summary", "team", "the", "update", "week",
  ]

  /// So many messages, each with a body of about so many bytes.
  static func json(messages: Int, bodyBytes: Int) -> Data {
    var random = Random(state: 42)
    var text = #"{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#users('a')/messages","value":["#
    for number in 0..<messages {
      if number > 0 { text += "," }
      text += message(number, bodyBytes, &random)
    }
    text += #"],"@odata.nextLink":"https://graph.microsoft.com/v1.0/me/messages?$skip=\#(messages)"}"#
    return Data(text.utf8)
  }

  private static func message(_ number: Int, _ bodyBytes: Int, _ random: inout Random) -> String {
    let time = 1_600_000_000 + Int(random.next() % 50_000_000)
    let subject = sentence(6, &random)
    let id = "AAMkAGVmMDEzMTM4LTZmYWUtNDdkNC1hMDZi" + String(random.next(), radix: 36).uppercased() + "AAA="
    var members = [
      #""@odata.etag":"W/\"CQAAABYAAAA\#(String(random.next(), radix: 36))\"""#,
      #""id":"\#(id)""#,
      #""createdDateTime":"\#(date(time))""#,
      #""lastModifiedDateTime":"\#(date(time + 90))""#,
      #""changeKey":"CQAAABYAAAA\#(String(random.next(), radix: 36))""#,
      #""categories":\#(number % 3 == 0 ? #"["Red category","Travel"]"# : "[]")"#,
      #""receivedDateTime":"\#(date(time + 1))""#,
      #""sentDateTime":"\#(date(time))""#,
      #""hasAttachments":\#(number % 5 == 0)"#,
      #""internetMessageId":"<\#(String(random.next(), radix: 16))@mail.example.com>""#,
      #""subject":"\#(subject)""#,
      #""bodyPreview":"\#(sentence(20, &random))\r\n\#(sentence(10, &random))""#,
      #""importance":"\#(number % 7 == 0 ? "high" : "normal")""#,
      #""parentFolderId":"AAMkAGVmMDEzMTM4LTZmYWUtNDdkNC1hMDZiAQAuAAAA\#(String(number % 9))""#,
      #""conversationId":"AAQkAGVmMDEzMTM4LTZmYWUtNDdkNC1hMDZiAQ\#(String(random.next(), radix: 36))""#,
      #""conversationIndex":"AQHXi\#(String(random.next() % 900_000_000 + 100_000_000))==""#,
      #""isDeliveryReceiptRequested":\#(number % 11 == 0 ? "false" : "null")"#,
      #""isReadReceiptRequested":false"#, #""isRead":\#(number % 2 == 0)"#, #""isDraft":false"#,
      #""webLink":"https://outlook.example.com/owa/?ItemID=\#(id)&exvsurl=1&viewmodel=ReadMessageItem""#,
      #""inferenceClassification":"\#(number % 4 == 0 ? "other" : "focused")""#,
    ]
    if bodyBytes > 0 {
      members.append(#""body":{"contentType":"html","content":"\#(html(bodyBytes, &random))"}"#)
    }
    members += [
      #""sender":\#(recipient(&random))"#, #""from":\#(recipient(&random))"#,
      #""toRecipients":[\#(recipient(&random)),\#(recipient(&random))]"#,
      #""ccRecipients":\#(number % 4 == 0 ? "[\(recipient(&random))]" : "[]")"#,
      #""bccRecipients":[],"replyTo":[],"flag":{"flagStatus":"notFlagged"}"#,
    ]
    return "{" + members.joined(separator: ",") + "}"
  }

  private static func recipient(_ random: inout Random) -> String {
    let name = names[Int(random.next() % UInt64(names.count))]
    return #"{"emailAddress":{"name":"\#(name)","address":"user\#(random.next() % 5000)@contoso.example.com"}}"#
  }

  private static func sentence(_ count: Int, _ random: inout Random) -> String {
    (0..<count).map { _ in words[Int(random.next() % UInt64(words.count))] }.joined(separator: " ")
  }

  private static func html(_ bytes: Int, _ random: inout Random) -> String {
    var text = #"<html><head>\r\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"></head><body>"#
    while text.utf8.count < bytes { text += #"\r\n<p class=\"x\">\#(sentence(14, &random)).</p>"# }
    return text + "</body></html>"
  }

  private static func date(_ seconds: Int) -> String {
    Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601)
  }

  private struct Random {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) | ((state & 0xFFFF) << 31)
    }
  }
}
