import Alerting
import Domain
import Testing

@Suite("Routes")
struct RoutingTests {
    private func rule(
        _ name: String, send: AlertRule.Send = .immediately,
        to channels: [String] = ["slack-channel"],
        _ change: (inout AlertRule.Condition) -> Void = { _ in }
    ) -> AlertRule {
        var condition = AlertRule.Condition()
        change(&condition)
        return AlertRule(name: name, condition: condition, send: send, channels: channels)
    }

    private func router(_ rules: [AlertRule], quietHours: QuietHours? = nil) -> Router {
        Router(
            rules: rules, channels: ChannelKind.allCases.compactMap { Channels.make($0) },
            drafter: Drafter(
                language: .german, zone: Samples.berlin, quiet: QuietTimes(hours: quietHours)))
    }

    @Test("each part of a condition restricts by itself")
    func conditions() {
        let admitting: [(String, (inout AlertRule.Condition) -> Void)] = [
            ("brand", { $0.brands = ["Müller Maschinenbau"] }),
            ("facet", { $0.facets = [.employer] }),
            ("polarity", { $0.polarities = [.negative, .neutral] }),
            ("urgent", { $0.isUrgent = true }),
            ("competitor", { $0.isCompetitor = false }), ("score", { $0.minimumScore = 91 }),
            ("source", { $0.sources = [SourceID("neckar-bote")] }),
            ("language", { $0.languages = [.german] }), ("nothing", { _ in }),
        ]
        let refusing: [(String, (inout AlertRule.Condition) -> Void)] = [
            ("brand", { $0.brands = ["Kessler & Ohm"] }), ("facet", { $0.facets = [.product] }),
            ("polarity", { $0.polarities = [.positive] }), ("urgent", { $0.isUrgent = false }),
            ("competitor", { $0.isCompetitor = true }), ("score", { $0.minimumScore = 92 }),
            ("source", { $0.sources = [SourceID("other")] }),
            ("language", { $0.languages = [.english] }),
            ("sub-facet", { $0.subFacets = [.pay] }),
        ]
        for (name, change) in admitting {
            #expect(rule(name, change).condition.holds(for: Samples.strike), "\(name)")
        }
        for (name, change) in refusing {
            #expect(!rule(name, change).condition.holds(for: Samples.strike), "\(name)")
        }
    }

    @Test("a filter on sub-facets lets through what is said of them, and nothing that is of none")
    func subFacets() {
        var stored = Samples.strike
        let condition = rule("pay") { $0.subFacets = [.pay, .security] }.condition
        for (subFacet, isAdmitted) in [
            (SubFacet.pay, true), (.security, true), (.culture, false), (nil, false),
        ] {
            stored.mention.subFacet = subFacet
            #expect(condition.holds(for: stored) == isAdmitted, "\(String(describing: subFacet))")
            #expect(condition.obstacles(for: stored) == (isAdmitted ? [] : [.subFacet]))
        }
    }

    @Test("a story that is too small yet is an obstacle, but keeps the rule waiting for it")
    func outlets() {
        var stored = Samples.strike
        let condition = rule("big") { $0.minimumOutlets = stored.outlets + 1 }.condition
        #expect(condition.holds(for: stored))
        #expect(condition.obstacles(for: stored) == [.outlets])
        stored.outlets += 1
        #expect(condition.obstacles(for: stored).isEmpty)
    }

    @Test("what a brand says itself meets no rule, at once or by digest")
    func ownVoice() {
        var stored = Samples.strike
        let router = router([rule("all"), rule("daily", send: .hourly)])
        #expect(router.plan(for: stored).steps.count { $0.isTaking } == 2)
        stored.isOwn = true
        #expect(router.plan(for: stored).steps.isEmpty)
        let routes = router.routes(for: stored, now: Samples.morning)
        #expect(routes.drafts.isEmpty && routes.digestRules.isEmpty)
    }

    @Test("a language nobody knows passes no filter on languages, and no other is harmed")
    func unknownLanguage() {
        var stored = Samples.strike
        stored.language = nil
        #expect(!rule("a") { $0.languages = [.german] }.condition.holds(for: stored))
        #expect(rule("b").condition.holds(for: stored))
    }

    @Test("a filter on a language lets its kinds through, one on a kind not the others")
    func kindsOfLanguages() throws {
        let austrian = try #require(LanguageCode("de-AT"))
        var stored = Samples.strike
        stored.language = austrian
        #expect(rule("a") { $0.languages = [.english, .german] }.condition.holds(for: stored))
        stored.language = .german
        #expect(!rule("b") { $0.languages = [austrian] }.condition.holds(for: stored))
    }

    @Test("several rules fire; a channel gets one copy, digests all of them")
    func several() {
        let rules = [
            rule("first", to: ["slack-channel", "nobody"]),
            rule("second", to: ["slack-channel", "webhook-channel"]),
            rule("daily", send: .daily(at: .midnight)), rule("hourly", send: .hourly),
            rule("other") { $0.facets = [.product] },
        ]
        let routes = router(rules).routes(for: Samples.strike, now: Samples.morning)
        #expect(routes.digestRules == ["daily", "hourly"])
        #expect(
            routes.drafts.map(\.idempotencyKey) == [
                "alert:first:k7qm2vxh4t3a:slack-channel:slack-channel",
                "alert:second:k7qm2vxh4t3a:webhook-channel:webhook-channel",
            ])
        #expect(
            routes.drafts.allSatisfy { $0.mentions == [Samples.strike.id] && $0.kind == .alert })
    }

    @Test(
        "a plan says of every rule what keeps a mention out, how it goes, and who is told already")
    func plan() {
        let rules = [
            rule("first"), rule("second", to: ["slack-channel", "webhook-channel", "nobody"]),
            rule("daily", send: .daily(at: .midnight)),
            rule("other") { ($0.facets, $0.minimumScore) = ([.product], 99) },
            rule("big") { $0.minimumOutlets = 9 },
        ]
        let steps = router(rules).plan(for: Samples.strike).steps
        #expect(steps.map(\.rule.name) == ["first", "second", "daily", "other", "big"])
        #expect(steps.map(\.obstacles) == [[], [], [], [.score, .facet], []])
        #expect(
            steps.map(\.manner) == [.atOnce, .atOnce, .inDigest, .atOnce, .whenCarried(by: 9)])
        #expect(steps[1].channels == ["webhook-channel"])
        #expect(steps[1].served.map(\.rule) == ["first"])
        #expect(steps[1].served.map(\.channel) == ["slack-channel"])
        let backlog = router(rules).plan(for: Samples.strike, isBacklog: true).steps
        #expect(
            backlog.map(\.manner)
                == [.inBacklog, .inBacklog, .inDigest, .inBacklog, .whenCarried(by: 9)])
        #expect(backlog.allSatisfy { $0.served.isEmpty })
    }

    @Test(
        "what was there before anybody looked alerts nobody by itself, and is told together (FEED-06)"
    )
    func backlog() throws {
        let quiet = QuietHours(start: .midnight, end: TimeOfDay(minutesSinceMidnight: 9 * 60))
        let rules = [rule("first"), rule("hourly", send: .hourly)]
        let router = router(rules, quietHours: quiet)
        let routes = router.routes(for: Samples.strike, isBacklog: true, now: Samples.morning)
        #expect(routes.drafts.isEmpty)
        #expect(routes.digestRules == ["first", "hourly"])
        let drafts = router.digest(
            of: rules[0], DigestContent(number: 1, mentions: Samples.all), now: Samples.morning)
        let draft = try #require(drafts.first)
        #expect(draft.notBefore == Samples.morning + .seconds(3600))
        let text = String(decoding: draft.message, as: UTF8.self)
        #expect(text.contains("Ältere") || text.contains("Older"))
    }

    @Test(
        "a rule for stories of a size waits, and reaches a channel that was told of the beginning")
    func size() throws {
        let rules = [
            rule("all"), rule("big") { $0.minimumOutlets = 5 },
            rule("bigger", send: .hourly) { $0.minimumOutlets = 9 },
            rule("other") { ($0.minimumOutlets, $0.facets) = (5, [.product]) },
        ]
        let routes = router(rules).routes(for: Samples.strike, now: Samples.morning)
        #expect(routes.drafts.map(\.rule) == ["all"])
        #expect(routes.digestRules.isEmpty)
        #expect(routes.sizeRoutes.map(\.rule) == ["big", "bigger"])
        #expect(routes.sizeRoutes.map(\.outlets) == [5, 9])
        #expect(routes.sizeRoutes[0].drafts?.count == 1)
        #expect(routes.sizeRoutes[1].drafts == nil)
    }

    @Test("what is too much for a channel is one message to its recipient: counted, the best named")
    func summary() throws {
        let quiet = QuietHours(start: .midnight, end: TimeOfDay(minutesSinceMidnight: 9 * 60))
        let router = router([], quietHours: quiet)
        func drafts(_ channel: String, _ mentions: [StoredMention]) -> [OutboxDraft] {
            router.summary(
                AlertSummary(
                    number: 7, channel: channel, recipient: "b@example.de",
                    rules: ["one", "two", "three", "four"], mentions: mentions, total: 31,
                    limit: 30), now: Samples.morning)
        }
        let calm = try #require(drafts("email-channel", [Samples.machine]).first)
        #expect(calm.kind == .summary && calm.recipient == "b@example.de" && !calm.isUrgent)
        #expect(calm.idempotencyKey == "summary:7:email-channel:b@example.de")
        #expect(calm.notBefore == Samples.morning + .seconds(3600))
        let text = String(decoding: calm.message, as: UTF8.self).replacing("=\r\n", with: "")
        #expect(text.contains("max_per_hour"))
        #expect(text.contains("earshot mentions --summary 7"))
        #expect(text.contains("one, two, three"))
        let urgent = try #require(drafts("slack-channel", Samples.all).first)
        #expect(urgent.isUrgent && urgent.notBefore == Samples.morning)
        #expect(drafts("nobody", Samples.all).isEmpty)
    }

    @Test("urgent alerts break the quiet hours, others wait for their end and live on from there")
    func quiet() throws {
        let quiet = QuietHours(
            start: .midnight, end: TimeOfDay(minutesSinceMidnight: 9 * 60))
        let router = router([rule("all")], quietHours: quiet)
        let urgent = try #require(
            router.routes(for: Samples.strike, now: Samples.morning).drafts.first)
        let calm = try #require(
            router.routes(for: Samples.machine, now: Samples.morning).drafts.first)
        #expect(urgent.notBefore == Samples.morning)
        #expect(calm.notBefore == Samples.morning + .seconds(3600))
        #expect(calm.expiresAt == calm.notBefore + .seconds(48 * 3600))
    }

    @Test(
        "what was silenced is counted in a note with its end and reason, alone or beside mentions")
    func silenced() throws {
        let snooze = Snooze(
            id: 3, target: .brand("mm"), label: "Müller Maschinenbau", reason: "Messe in Hannover",
            begins: Samples.morning, ends: Samples.morning + .seconds(600), takesUrgent: false)
        func text(_ mentions: [StoredMention], of rule: AlertRule) throws -> String {
            let content = DigestContent(
                number: 7, mentions: mentions,
                silenced: [SnoozeCount(snooze: snooze, count: 4)])
            let drafts = router([rule]).digest(of: rule, content, now: Samples.morning)
            return String(decoding: try #require(drafts.first).message, as: UTF8.self)
        }
        let hourly = rule("hourly", send: .hourly, to: ["journal-channel"])
        let note =
            "Stummgeschaltet bis 23. Nov., 08:10: Messe in Hannover, 4 Fundstellen "
            + "(Marke Müller Maschinenbau). Es zeigt sie: earshot mentions --digest hourly:7"
        let both = try text([Samples.machine], of: hourly)
        #expect(both.contains(note), "\(both)")
        #expect(both.contains("1 Erwähnung ·") && both.contains("Drehzentren"))
        let alone = try text([], of: hourly)
        #expect(alone.contains(note) && alone.contains("4 Erwähnungen stummgeschaltet"))
        let atOnce = try text([], of: rule("now", to: ["journal-channel"]))
        #expect(!atOnce.contains("Ältere"))
        let hook = try text(
            [Samples.machine], of: rule("h", send: .hourly, to: ["webhook-channel"]))
        #expect(hook.contains("\"notes\":[\"Stummgeschaltet bis"))
    }

    @Test("what nobody has marked goes to the next channels, and says who was told and what to do")
    func escalation() throws {
        var escalating = rule("all", to: ["email-channel"])
        #expect(
            router([escalating]).escalation(
                of: Samples.machine, by: escalating, now: Samples.morning
            ).isEmpty)
        escalating.escalation = AlertRule.Escalation(
            after: .seconds(7200), channels: ["journal-channel", "nobody"])
        let quiet = QuietHours(start: .midnight, end: TimeOfDay(minutesSinceMidnight: 9 * 60))
        let drafts = router([escalating], quietHours: quiet).escalation(
            of: Samples.machine, by: escalating, now: Samples.morning)
        let draft = try #require(drafts.first)
        #expect(drafts.count == 1 && draft.kind == .alert)
        #expect(
            draft.idempotencyKey == "escalation:all:p3dd6rsw5c2e:journal-channel:journal-channel")
        #expect(draft.notBefore == Samples.morning + .seconds(3600))
        #expect(draft.subject.hasPrefix("Noch offen: "))
        let text = String(decoding: draft.message, as: UTF8.self)
        #expect(text.contains("Vor 2 Stunden gemeldet an email-channel"))
        #expect(text.contains("earshot mark p3dd6rsw5c2e answered"))
    }

    @Test("a digest is one message a channel and recipient, with its number in the key")
    func digest() {
        let daily = rule("daily", send: .hourly, to: ["email-channel", "slack-channel"])
        let drafts = router([daily]).digest(
            of: daily, DigestContent(number: 7, mentions: Samples.all), now: Samples.morning)
        #expect(
            drafts.map(\.idempotencyKey) == [
                "digest:daily:7:email-channel:sales@example.de",
                "digest:daily:7:slack-channel:slack-channel",
            ])
        #expect(drafts.allSatisfy { $0.mentions.count == 4 && $0.kind == .digest })
    }
}
