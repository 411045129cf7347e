import Alerting
import Domain
import Storage
import Telemetry
import WebServer

/// What is answered to whom: five kinds of address, and nothing else. A GET of a link changes nothing,
/// as what looks through mails follows every link; a POST does what the link says. Hubs confirm
/// subscriptions by GET, at addresses that stand in no message.
struct WebSite: Sendable {
    let store: Store
    let links: ActionLinks?
    /// What a Host field may say.
    let hosts: Set<String>
    let language: OutputLanguage
    let zone: TimeZoneRules
    let weights: [SourceID: Double]
    let log: Logger
    /// What hubs bring; nil where none can reach us.
    var pushes: PushDoor?
    var now: @Sendable () -> Timestamp = { SystemClock.now() }

    func answer(_ request: WebRequest) async -> WebAnswer {
        guard hosts.contains(request.fields["host"]?.lowercased() ?? "") else {
            return WebPage.plain(421, "no such host here")
        }
        let isReading = ["GET", "HEAD"].contains(request.method)
        if request.path == "/healthz" {
            return isReading ? await health() : WebPage.plain(405, "GET only", allow: "GET, HEAD")
        }
        if let pushes, let answer = await pushes.answer(request) { return answer }
        guard let links else { return WebPage.plain(404, "nothing here") }
        switch links.read(request.path, at: now()) {
        case .foreign: return WebPage.plain(404, "nothing here")
        case .expired: return page(410, .expired)
        case .wish(let wish):
            if isReading { return await ask(wish) }
            guard request.method == "POST" else {
                return WebPage.plain(405, "GET and POST only", allow: "GET, HEAD, POST")
            }
            // Who has the link may post it from anywhere but another site's page (WEB-04). A mail
            // program that unsubscribes (RFC 8058) is no page and says nothing of this.
            guard !["cross-site", "same-site"].contains(request.fields["sec-fetch-site"]) else {
                return WebPage.plain(403, "not from here")
            }
            return await fulfil(wish)
        }
    }

    private func health() async -> WebAnswer {
        let health = await store.health(now: now())
        return WebPage.plain(health == .ok ? 200 : 503, health.rawValue)
    }

    /// A page with a button.
    private func ask(_ wish: ActionLinks.Wish) async -> WebAnswer {
        switch wish {
        case .mark(let id, let action):
            do {
                guard let mention = try await store.mention(id) else { return page(404, .gone) }
                return page(200, .mark(action, title: mention.title, source: "\(mention.source)"))
            } catch { return failed(error) }
        case .unsubscribe(let subscription):
            return page(200, .unsubscribe(rule: subscription.rule, subscription.recipient))
        case .list(let listing, let end):
            do { return try await list(listing, until: end) } catch { return failed(error) }
        }
    }

    /// Mentions on a page: more is nothing that anybody reads in a browser.
    private static let listLimit = 2000

    /// All that a message tells of, until the link to it ends.
    private func list(
        _ listing: ActionLinks.Listing, until end: Timestamp
    ) async throws -> WebAnswer {
        guard let links else { return page(404, .gone) }
        var query = MentionQuery()
        query.order = .bestFirst
        query.limit = Self.listLimit + 1
        var bulletin = Bulletin(
            occasion: .digest, rule: "", mentions: [], language: language, zone: zone,
            createdAt: now())
        bulletin.weights = weights
        switch listing {
        case .digest(let rule, let number, let channel):
            query.digest = DigestName(rule: rule, number: number)
            query.channel = channel
            (bulletin.rule, bulletin.digestNumber) = (rule, number)
        case .summary(let number):
            query.summary = number
            bulletin.summaryNumber = number
        }
        let mentions = try await store.mentions(query)
        guard !mentions.isEmpty else { return page(404, .gone) }
        bulletin.mentions = Array(mentions.prefix(Self.listLimit))
        let list = MentionListing(
            bulletin, links: links.ending(at: end), isCut: mentions.count > Self.listLimit)
        return page(200, .list(list.html))
    }

    private func fulfil(_ wish: ActionLinks.Wish) async -> WebAnswer {
        do {
            switch wish {
            case .mark(let id, let action):
                let missing = try await store.mark([id], [.state(action.state)], now: now())
                guard missing.isEmpty else { return page(404, .gone) }
                log(.info, "marked by a link", ["mention": "\(id)", "state": action.rawValue])
                return page(200, .marked(action))
            case .unsubscribe(let wanted):
                try await store.unsubscribe(
                    wanted.recipient, from: wanted.rule, of: wanted.channel, now: now())
                log(
                    .notice, "a recipient has unsubscribed",
                    ["rule": wanted.rule, "channel": wanted.channel])
                return page(200, .unsubscribed(rule: wanted.rule))
            case .list: return WebPage.plain(405, "GET only", allow: "GET, HEAD")
            }
        } catch { return failed(error) }
    }

    private func failed(_ error: any Error) -> WebAnswer {
        log(.error, "a link could not be followed: \(error)", ["event": "web"])
        return page(503, .failed)
    }

    private func page(_ status: Int, _ content: WebPage.Content) -> WebAnswer {
        WebPage(language: language).answer(status, content)
    }
}

extension ActionLinks.Action {
    var state: StoredMention.State {
        switch self {
        case .relevant: .relevant
        case .irrelevant: .irrelevant
        case .answered: .answered
        }
    }
}
