import Foundation

// The documented properties of a message and of what it holds, as one would write them by hand.

struct CodablePage: Codable, Sendable {
  var context: String?
  var value: [CodableMessage]
  var nextLink: String?

  enum CodingKeys: String, CodingKey {
    case context = "@odata.context"
    case value
    case nextLink = "@odata.nextLink"
  }
}

struct CodableMessage: Codable, Sendable {
  var id: String?
  var categories: [String]?
  var changeKey: String?
  var createdDateTime: Date?
  var lastModifiedDateTime: Date?
  var bccRecipients: [CodableRecipient]?
  var body: CodableBody?
  var bodyPreview: String?
  var ccRecipients: [CodableRecipient]?
  var conversationId: String?
  var conversationIndex: Data?
  var flag: CodableFlag?
  var from: CodableRecipient?
  var hasAttachments: Bool?
  var importance: String?
  var inferenceClassification: String?
  var internetMessageHeaders: [CodableHeader]?
  var internetMessageId: String?
  var isDeliveryReceiptRequested: Bool?
  var isDraft: Bool?
  var isRead: Bool?
  var isReadReceiptRequested: Bool?
  var parentFolderId: String?
  var receivedDateTime: Date?
  var replyTo: [CodableRecipient]?
  var sender: CodableRecipient?
  var sentDateTime: Date?
  var subject: String?
  var toRecipients: [CodableRecipient]?
  var uniqueBody: CodableBody?
  var webLink: String?
}

struct CodableRecipient: Codable, Sendable {
  var emailAddress: CodableAddress?
}

struct CodableAddress: Codable, Sendable {
  var address: String?
  var name: String?
}

struct CodableBody: Codable, Sendable {
  var content: String?
  var contentType: String?
}

struct CodableFlag: Codable, Sendable {
  var completedDateTime: CodableTime?
  var dueDateTime: CodableTime?
  var flagStatus: String?
  var startDateTime: CodableTime?
}

struct CodableTime: Codable, Sendable {
  var dateTime: String?
  var timeZone: String?
}

struct CodableHeader: Codable, Sendable {
  var name: String?
  var value: String?
}
