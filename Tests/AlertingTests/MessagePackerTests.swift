import Domain
import JSON
import Testing

@testable import Alerting

@Suite("Packing")
struct MessagePackerTests {
    /// A piece is its size, told by the score of its mention.
    private func packer(
        limit: Int, messages: Int = 3, frame: Int = 10,
        form: @escaping (Int, ItemForm) -> Int = { size, _ in size }
    ) -> MessagePacker<Int> {
        MessagePacker(
            limit: .limit(bytes: limit), messageLimit: messages,
            frame: MessageSize(bytes: frame), size: { MessageSize(bytes: $0) },
            note: { $0.utf8.count }, item: { form($0.stored.mention.score, $1) })
    }

    /// One group, in this order.
    private func bulletin(_ sizes: [Int], notes: [String] = []) -> Bulletin {
        let mentions = sizes.enumerated().map { index, size in
            var stored = Samples.mention("m\(index)", "t", "p", score: size)
            // Ranked by score: of equal ones by name.
            stored.id = MentionID("m\(1000 + index)")
            return stored
        }
        var bulletin = Samples.bulletin(mentions)
        bulletin.notes = notes
        return bulletin
    }

    @Test("a message is filled to the last byte, and not beyond it")
    func edge() {
        for (limit, expected) in [(70, [3]), (69, [2, 1]), (50, [2, 1]), (49, [1, 1, 1])] {
            let plans = packer(limit: limit).plans(of: bulletin([20, 20, 20]))
            #expect(plans.map(\.pieces.count) == expected, "\(limit)")
            #expect(plans.allSatisfy { $0.missing.isEmpty && $0.count == plans.count })
            #expect(plans.map(\.part) == Array(1...plans.count))
        }
    }

    @Test("what is left over is counted in the last message")
    func rest() {
        let plans = packer(limit: 30, messages: 2).plans(of: bulletin([20, 20, 20, 20]))
        #expect(plans.map(\.mentions.count) == [1, 1])
        #expect(plans[0].missing.isEmpty && plans[1].missing == ["+2 weitere"])
    }

    @Test("a shorter form is taken only where the whole fits into no message of its own")
    func forms() {
        let packer = packer(limit: 40) { size, form in
            switch form {
            case .whole: size
            case .withoutLink: size - 20
            case .brief: 5
            }
        }
        let plans = packer.plans(of: bulletin([90, 45, 30]))
        #expect(plans.map(\.pieces) == [[5, 25], [30]])
    }

    @Test("one that fits in no form is counted and hides no other")
    func misfit() {
        let plans = packer(limit: 40).plans(of: bulletin([90, 20]))
        #expect(plans.map(\.pieces) == [[20]])
        #expect(plans.map(\.missing) == [["+1 weitere"]])
    }

    @Test("notes go on in further messages, and those that do not fit are counted")
    func notes() {
        let note = String(repeating: "n", count: 25)
        let plans = packer(limit: 40).plans(
            of: bulletin([], notes: Array(repeating: note, count: 5)))
        #expect(plans.map(\.pieces) == [[25], [25], [25]])
        #expect(plans.last?.missing == ["+2 weitere"])
        let whole = packer(limit: 70).plans(of: bulletin([20], notes: [note]))
        #expect(whole.map(\.pieces) == [[25, 20]] && whole[0].missing.isEmpty)
    }

    @Test("the size of a text in JSON is what the writer makes of it")
    func jsonSize() {
        for text in ["", "a\"\\\n\r\t\u{8}\u{1F}\u{7F}", "ß€😀/<&>'"] {
            var json = JSONWriter()
            json.string(text)
            #expect(text.jsonSize + 2 == json.bytes.count)
        }
    }
}
