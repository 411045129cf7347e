import Domain

/// A message that is one text, for targets that take no more than that.
struct ChatText {
    let text: String
    let plan: MessagePlan<String>

    /// More messages of one digest are no news in a chat any more.
    static let messageLimit = 3

    /// - Parameters:
    ///   - hasHeadline: false where the target shows a title of its own above the text.
    ///   - limit: of the whole text, as `size` measures it.
    static func all(
        _ bulletin: Bulletin, reference: String, in markup: some ChatMarkup,
        hasHeadline: Bool = true, actions: ActionPlace = .text, limit: MessageSize,
        size: @escaping (String) -> MessageSize
    ) -> [ChatText] {
        let scribe = ChatScribe(
            bulletin: bulletin, reference: reference, markup: markup, actionPlace: actions)
        let packer = MessagePacker<String>(
            limit: limit, messageLimit: messageLimit, frame: size(scribe.frame),
            size: { size($0) + size(markup.gap) }, note: scribe.note, item: scribe.item)
        return packer.plans(of: bulletin).map { plan in
            ChatText(
                text: scribe.whole(plan.pieces, plan, hasHeadline: hasHeadline), plan: plan)
        }
    }
}
