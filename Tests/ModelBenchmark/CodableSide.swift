import Foundation

/// The steps with `Codable` structs.
enum CodableSide: Side {
  static let name = "codable"

  static func decode(_ data: Data) throws -> CodablePage {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    return try decoder.decode(CodablePage.self, from: data)
  }

  static func elements(_ page: CodablePage) -> [CodableMessage] { page.value }

  static func read(_ message: CodableMessage) -> Int {
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
    if let body = message.body { sum += size(body.content) + size(body.contentType) }
    if let body = message.uniqueBody { sum += size(body.content) + size(body.contentType) }
    sum += message.conversationIndex?.count ?? 0
    if let flag = message.flag {
      sum += size(flag.flagStatus) + size(flag.dueDateTime?.dateTime) + size(flag.startDateTime?.dateTime)
      sum += size(flag.completedDateTime?.dateTime)
    }
    sum += size(message.importance) + size(message.inferenceClassification)
    for header in message.internetMessageHeaders ?? [] { sum += size(header.name) + size(header.value) }
    sum += truth(message.hasAttachments) + truth(message.isDeliveryReceiptRequested) + truth(message.isDraft)
    sum += truth(message.isRead) + truth(message.isReadReceiptRequested)
    sum += size(message.internetMessageId) + size(message.parentFolderId)
    return sum + size(message.subject) + size(message.webLink)
  }

  private static func read(_ recipient: CodableRecipient) -> Int {
    size(recipient.emailAddress?.address) + size(recipient.emailAddress?.name)
  }

  static func sort(_ messages: inout [CodableMessage]) {
    messages.sort { ($0.receivedDateTime ?? .distantPast) < ($1.receivedDateTime ?? .distantPast) }
  }

  static func sortedOnce(_ messages: [CodableMessage]) -> [CodableMessage] {
    let keyed = messages.enumerated().map { (date: $1.receivedDateTime ?? .distantPast, position: $0) }
    return keyed.sorted { $0.date < $1.date }.map { messages[$0.position] }
  }

  static func first(_ message: CodableMessage) -> Int { second(message.receivedDateTime) }

  static func encode(_ page: CodablePage) throws -> Data { try encoder().encode(page) }

  static func encode(_ messages: [CodableMessage]) throws -> Data { try encoder().encode(messages) }

  static func change(_ messages: inout [CodableMessage]) {
    for index in messages.indices { messages[index].isRead = true }
  }

  private static func encoder() -> JSONEncoder {
    let encoder = JSONEncoder()
    encoder.dateEncodingStrategy = .iso8601
    encoder.outputFormatting = .withoutEscapingSlashes
    return encoder
  }

  private static func second(_ date: Date?) -> Int { Int(date?.timeIntervalSince1970 ?? 0) }
}
