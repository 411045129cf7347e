import Domain
import JSON
import Testing

@testable import Alerting

@Suite("Troubles of channels")
struct TroubleTests {
    private let drafter = Drafter(language: .german, zone: Samples.berlin)
    private var channels: [any Channel] {
        [ChannelKind.email, .slack, .webhook].compactMap { Channels.make($0) }
    }
    private var desk: TroubleDesk { TroubleDesk(channels: channels, drafter: drafter) }

    private func disabled(_ channel: String, held: Int = 3) -> ChannelTrouble {
        ChannelTrouble(
            channel: channel, disabledBecause: "410 gone", held: held, dead: 0, lastReply: nil,
            key: "disabled:\(channel):7")
    }

    private func dead(_ channel: String) -> ChannelTrouble {
        ChannelTrouble(
            channel: channel, disabledBecause: nil, held: 0, dead: 2, lastReply: "550 nobody",
            key: "dead:\(channel):9")
    }

    private func tellers(
        _ troubles: [ChannelTrouble], _ fitness: [String: ChannelFitness] = [:]
    ) -> [String] {
        desk.drafts(for: troubles, fitness: fitness, now: Samples.morning).map(\.channel)
    }

    @Test("the first channel that is well tells, never the one in trouble")
    func teller() {
        #expect(tellers([disabled("webhook-channel")]) == ["email-channel"])
        #expect(tellers([disabled("email-channel")]) == ["slack-channel"])
        #expect(
            tellers([disabled("webhook-channel")], ["email-channel": .failing]) == ["slack-channel"]
        )
        #expect(
            tellers(
                [disabled("webhook-channel")],
                ["email-channel": .paused, "slack-channel": .disabled]) == ["email-channel"])
    }

    @Test("two channels in trouble are told of in one message where one channel can tell both")
    func together() throws {
        let troubles = [disabled("slack-channel"), dead("webhook-channel"), dead("email-channel")]
        let drafts = desk.drafts(
            for: troubles, fitness: ["slack-channel": .disabled], now: Samples.morning)
        #expect(drafts.map(\.channel) == ["email-channel", "webhook-channel"])
        #expect(drafts.allSatisfy { $0.kind == .notice && $0.mentions.isEmpty })
        #expect(
            drafts.map(\.idempotencyKey) == [
                "notice:disabled:slack-channel:7,dead:webhook-channel:9:email-channel:"
                    + "sales@example.de",
                "notice:dead:email-channel:9:webhook-channel:webhook-channel",
            ])
    }

    @Test("where no other channel is left, that is known")
    func nobody() {
        let fitness: [String: ChannelFitness] = [
            "email-channel": .disabled, "slack-channel": .disabled,
        ]
        let (told, untold) = (dead("email-channel"), disabled("webhook-channel"))
        #expect(desk.untold([told, untold], fitness: fitness) == [untold])
        #expect(tellers([told, untold], fitness) == ["webhook-channel"])
    }

    @Test(
        "a notice says what happened, how much is kept, and the mend, on every channel",
        arguments: ChannelKind.allCases, OutputLanguage.allCases)
    func texts(kind: ChannelKind, language: OutputLanguage) throws {
        let channel = try #require(Channels.make(kind))
        let drafter = Drafter(language: language, zone: Samples.berlin)
        let draft = try #require(
            drafter.notice(
                of: [disabled("chat"), dead("post")], on: channel, now: Samples.morning
            ).first)
        let texts = try #require(Wire.texts(of: draft.message, from: kind))
        let all = texts.joined(separator: "\n").split { $0 == " " || $0 == "\n" }
            .joined(separator: " ")
        for part in ["410 gone", "550 nobody", "earshot channels test chat", "--state dead"] {
            #expect(all.contains(part), "\(part)")
        }
        #expect(all.contains(language == .german ? "3 Nachrichten" : "3 messages"))
        #expect(draft.subject.hasPrefix("Earshot: "))
    }
}
