import Domain

/// How much of an item is shown: less where the whole would not fit into a message of its own.
enum ItemForm: CaseIterable {
    case whole
    /// Addresses may be long.
    case withoutLink
    /// Title and score.
    case brief
}

/// Fills messages with whole notes and items, in order, up to a target's limits: the one place where
/// it is decided what is shown and what is only counted.
struct MessagePacker<Piece> {
    /// Of each message.
    let limit: MessageSize
    /// More messages of one digest are no news in a chat any more.
    let messageLimit: Int
    /// Headline, foot, and the lines of what is missing, at their longest.
    let frame: MessageSize
    let size: (Piece) -> MessageSize
    let note: (String) -> Piece
    let item: (Bulletin.Entry, ItemForm) -> Piece

    /// One message at least; the last one says what is missing.
    func plans(of bulletin: Bulletin) -> [MessagePlan<Piece>] {
        var plans = [MessagePlan<Piece>(used: frame)]
        var untold = 0
        for text in bulletin.notes {
            let piece = note(text)
            if untold > 0 || !add(piece, to: &plans) { untold += 1 }
        }
        for entry in bulletin.entries {
            guard untold == 0 else { break }
            guard let piece = fitting(entry) else { continue }
            if !plans[plans.count - 1].add(piece, size(piece), limit) {
                guard plans.count < messageLimit, let first = fitting(entry.withHeadings) else {
                    break
                }
                plans.append(MessagePlan(used: frame))
                _ = plans[plans.count - 1].add(first, size(first), limit)
            }
            plans[plans.count - 1].mentions.append(entry.stored.id)
        }
        let shown = plans.reduce(0) { $0 + $1.mentions.count }
        let last = plans.count - 1
        if untold > 0 {
            let told = bulletin.notes.count - untold
            plans[last].missing.append(
                bulletin.wording.more(untold, of: untold + told, listing: nil))
        }
        plans[last].missing += bulletin.missing(shown: shown)
        for index in plans.indices {
            (plans[index].part, plans[index].count) = (index + 1, last + 1)
        }
        return plans
    }

    private func add(_ piece: Piece, to plans: inout [MessagePlan<Piece>]) -> Bool {
        let size = size(piece)
        if plans[plans.count - 1].add(piece, size, limit) { return true }
        guard plans.count < messageLimit, (frame + size).fits(in: limit) else { return false }
        plans.append(MessagePlan(used: frame))
        return plans[plans.count - 1].add(piece, size, limit)
    }

    /// The fullest form that fits into a message of its own.
    private func fitting(_ entry: Bulletin.Entry) -> Piece? {
        for form in ItemForm.allCases {
            let piece = item(entry, form)
            if (frame + size(piece)).fits(in: limit) { return piece }
        }
        return nil
    }
}

/// What one message of a bulletin holds.
struct MessagePlan<Piece> {
    private(set) var pieces: [Piece] = []
    fileprivate(set) var mentions: [MentionID] = []
    /// From 1.
    fileprivate(set) var part = 1
    fileprivate(set) var count = 1
    /// What is not shown, a line each; in the last message only.
    fileprivate(set) var missing: [String] = []
    private var used: MessageSize

    fileprivate init(used: MessageSize) { self.used = used }

    fileprivate mutating func add(_ piece: Piece, _ size: MessageSize, _ limit: MessageSize) -> Bool
    {
        guard (used + size).fits(in: limit) else { return false }
        pieces.append(piece)
        used += size
        return true
    }
}

extension Bulletin {
    /// The lines of what is missing at their longest, for which room is kept.
    var longestMissing: [String] {
        var longest = self
        longest.postponed = max(postponed, 1)
        let untold = notes.isEmpty ? [] : [wording.more(notes.count, of: notes.count, listing: nil)]
        return untold + longest.missing(shown: -1)
    }
}
