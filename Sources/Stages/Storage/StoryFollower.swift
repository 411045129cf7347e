import Database
import Domain

/// A channel that an alert at once tells of a story, inside the transaction that does.
struct StoryFollower {
    let story: Int64
    let channel: String
    let connection: Connection

    /// Queues what tells it of a mention of the story; false where it was queued before.
    func tell(_ draft: OutboxDraft, of mention: Int64, now: Timestamp) throws -> Bool {
        let draft = try threaded(draft)
        guard try Outbox.enqueue(draft, now: now, on: connection) else { return false }
        try note(draft, by: mention)
        return true
    }

    /// The mail as an answer to the first one about the story: its bytes name that thread in place of
    /// their own.
    private func threaded(_ draft: OutboxDraft) throws -> OutboxDraft {
        guard let own = draft.thread else { return draft }
        let first =
            try connection.first(
                "SELECT thread FROM story_follower WHERE story = ?1 AND channel = ?2",
                .integer(story), .text(channel)
            ) { $0.optionalText() } ?? nil
        guard let first, first != own, first.utf8.count == own.utf8.count else { return draft }
        var draft = draft
        draft.message = Self.replacing(own, by: first, in: draft.message)
        draft.thread = first
        return draft
    }

    /// It knows of the story up to this mention.
    private func note(_ draft: OutboxDraft, by mention: Int64) throws {
        try connection.run(
            """
            INSERT INTO story_follower(story, channel, rule, mention, told, thread)
            VALUES (?1, ?2, ?3, ?4, ?4, ?5)
            ON CONFLICT(story, channel) DO UPDATE SET told = max(told, ?4), grown = 0,
                thread = coalesce(thread, ?5)
            """,
            .integer(story), .text(channel), .text(draft.rule), .integer(mention),
            .text(draft.thread))
    }

    /// Only the fields of a mail's head are looked through.
    private static let headLimit = 8 << 10

    /// Names of threads are letters and digits that stand nowhere else.
    private static func replacing(_ old: String, by new: String, in bytes: [UInt8]) -> [UInt8] {
        let (old, new) = (Array(old.utf8), Array(new.utf8))
        var bytes = bytes
        var index = 0
        while index + old.count <= min(bytes.count, headLimit) {
            guard bytes[index] == old[0], bytes[index...].starts(with: old) else {
                index += 1
                continue
            }
            bytes.replaceSubrange(index..<index + old.count, with: new)
            index += old.count
        }
        return bytes
    }
}
