import DocwrightRuntime
import Foundation
import V1

/// The steps with generated models.
enum ModelSide: Side {
  static let name = "models"

  static func decode(_ data: Data) throws -> CollectionPage<Message> { try CollectionPage(jsonData: data) }

  static func elements(_ page: CollectionPage<Message>) -> [Message] { page.value }

  static func read(_ message: Message) -> Int {
    var sum = size(message.id) + size(message.changeKey) + size(message.bodyPreview) + size(message.conversationId)
    for category in message.categories ?? [] { sum += category.utf8.count }
    sum += second(message.createdDateTime) + second(message.lastModifiedDateTime)
    sum += second(message.receivedDateTime) + second(message.sentDateTime)
    for recipient in message.bccRecipients ?? [] { sum += read(recipient) }
    for recipient in message.ccRecipients ?? [] { sum += read(recipient) }
    for recipient in message.replyTo ?? [] { sum += read(recipient) }
    for recipient in message.toRecipients ?? [] { sum += read(recipient) }
    if let recipient = message.from { sum += read(recipient) }
    if let recipient = message.sender { sum += read(recipient) }
    if let body = message.body { sum += size(body.content) + size(body.contentType?.rawValue) }
    if let body = message.uniqueBody { sum += size(body.content) + size(body.contentType?.rawValue) }
    sum += message.conversationIndex?.count ?? 0
    if let flag = message.flag {
      sum += size(flag.flagStatus?.rawValue) + size(flag.dueDateTime?.dateTime) + size(flag.startDateTime?.dateTime)
      sum += size(flag.completedDateTime?.dateTime)
    }
    sum += size(message.importance?.rawValue) + size(message.inferenceClassification?.rawValue)
    for header in message.internetMessageHeaders ?? [] { sum += size(header.name) + size(header.value) }
    sum += truth(message.hasAttachments) + truth(message.isDeliveryReceiptRequested) + truth(message.isDraft)
    sum += truth(message.isRead) + truth(message.isReadReceiptRequested)
    sum += size(message.internetMessageId) + size(message.parentFolderId)
    return sum + size(message.subject) + size(message.webLink)
  }

  private static func read(_ recipient: Recipient) -> Int {
    let address = recipient.emailAddress
    return size(address?.address) + size(address?.name)
  }

  private static let past = DateTimeOffset(.distantPast)

  static func sort(_ messages: inout [Message]) {
    messages.sort { ($0.receivedDateTime ?? past) < ($1.receivedDateTime ?? past) }
  }

  static func sortedOnce(_ messages: [Message]) -> [Message] { messages.sorted(by: \.receivedDateTime) }

  static func first(_ message: Message) -> Int { second(message.receivedDateTime) }

  static func encode(_ page: CollectionPage<Message>) throws -> Data { Data(page.json.serializedBytes) }

  static func encode(_ messages: [Message]) throws -> Data { Data(messages.json.serializedBytes) }

  static func change(_ messages: inout [Message]) {
    for index in messages.indices { messages[index].isRead = true }
  }

  private static func second(_ date: DateTimeOffset?) -> Int { Int(date?.date.timeIntervalSince1970 ?? 0) }
}
