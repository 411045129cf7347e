import Cryptography
package import Domain

/// Links by which who reads a message says what it is worth, or that no more shall come. Signed:
/// nobody makes one who has not been sent it, and nothing else tells the server who may.
///
/// `…/mark/irrelevant/MENTION/EXPIRY/CODE`, `…/list/WHAT/EXPIRY/CODE` and `…/unsubscribe/WHO/CODE`.
package struct ActionLinks: Sendable, Hashable {
    /// What a person says of a mention. Raw values stand in links; they are never renamed.
    package enum Action: String, Sendable, CaseIterable {
        case relevant, irrelevant, answered
    }

    /// What a link asks for.
    package enum Wish: Sendable, Hashable {
        case mark(MentionID, Action)
        case unsubscribe(Subscription)
        /// With the end of the link itself: what the page offers lasts no longer.
        case list(Listing, until: Timestamp)
    }

    /// What a message was too small for. The channel of a digest: each is told of outlets that joined
    /// what it was alerted to itself.
    package enum Listing: Sendable, Hashable {
        case digest(rule: String, number: Int64, channel: String)
        case summary(Int64)
    }

    /// A recipient of the digests of a rule.
    package struct Subscription: Sendable, Hashable {
        package var rule: String
        package var channel: String
        package var recipient: String

        package init(rule: String, channel: String, recipient: String) {
            self.rule = rule
            self.channel = channel
            self.recipient = recipient
        }
    }

    /// What a path of a request is.
    package enum Reading: Sendable, Hashable {
        case wish(Wish)
        /// Rightly signed, and too old.
        case expired
        /// Of another form, or not signed by us.
        case foreign
    }

    private let base: WebAddress
    private let key: Secret<[UInt8]>
    private let lifetime: Duration
    /// In place of a lifetime from when they are made.
    private var end: Timestamp?

    /// - Parameters:
    ///   - base: where people reach the server.
    ///   - lifetime: of what marks; who wants no more mail is not held to it.
    package init(base: WebAddress, key: [UInt8], lifetime: Duration) {
        self.base = base
        self.key = Secret(key)
        self.lifetime = lifetime
    }

    /// Those on a page that a link led to: they end with it, however often it is opened.
    package func ending(at end: Timestamp) -> ActionLinks {
        var links = self
        links.end = end
        return links
    }

    private func expiry(from now: Timestamp) -> String {
        String((end ?? now + lifetime).milliseconds / 1000)
    }

    /// Nil where the id is none that fits into a path.
    func address(of action: Action, on mention: MentionID, at now: Timestamp) -> String? {
        let id = mention.rawValue
        guard Self.isWord(id) else { return nil }
        let expiry = expiry(from: now)
        return base.below([
            Self.mark, action.rawValue, id, expiry, code(Self.mark, [action.rawValue, id, expiry]),
        ]).text
    }

    /// Of a page with all that a message tells of, as long as its other links hold; nil for a name so
    /// long that no path has room for it.
    func address(of listing: Listing, at now: Timestamp) -> String? {
        let words =
            switch listing {
            case .digest(let rule, let number, let channel): ["\(number)", rule, channel]
            case .summary(let number): ["\(number)"]
            }
        let what = Base32.encode(Array(words.joined(separator: "\0").utf8))
        guard what.utf8.count <= Self.whoLimit else { return nil }
        let expiry = expiry(from: now)
        return base.below([Self.list, what, expiry, code(Self.list, [what, expiry])]).text
    }

    /// RFC 8058 wants https; nil without, and for names so long that the header's line would break.
    package func unsubscribing(_ subscription: Subscription) -> String? {
        guard base.scheme == "https" else { return nil }
        let who = Base32.encode(
            Array(
                [subscription.rule, subscription.channel, subscription.recipient]
                    .joined(separator: "\0").utf8))
        guard who.utf8.count <= Self.whoLimit else { return nil }
        return base.below([Self.unsubscribe, who, code(Self.unsubscribe, [who])]).text
    }

    /// - Parameter path: as it was asked for, with or without the path of the public address.
    package func read(_ path: String, at now: Timestamp) -> Reading {
        var path = path[...]
        if base.path != "/", path.hasPrefix(base.path) {
            path = path.dropFirst(base.path.utf8.count)
        }
        let parts = path.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
        switch parts.first {
        case Self.mark where parts.count == 5: return mark(Array(parts[1...]), at: now)
        case Self.list where parts.count == 4: return list(Array(parts[1...]), at: now)
        case Self.unsubscribe where parts.count == 3:
            guard parts[1].utf8.count <= Self.whoLimit,
                isSigned(Self.unsubscribe, [parts[1]], parts[2]),
                let bytes = Base32.decode(parts[1])
            else { return .foreign }
            let names = bytes.split(separator: 0, omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) }
            guard names.count == 3 else { return .foreign }
            return .wish(
                .unsubscribe(
                    Subscription(rule: names[0], channel: names[1], recipient: names[2])))
        default: return .foreign
        }
    }

    private func mark(_ parts: [String], at now: Timestamp) -> Reading {
        guard isSigned(Self.mark, Array(parts[..<3]), parts[3]),
            let action = Action(rawValue: parts[0]), let expiry = Int64(parts[2])
        else { return .foreign }
        guard Timestamp(seconds: expiry) > now else { return .expired }
        return .wish(.mark(MentionID(parts[1]), action))
    }

    private func list(_ parts: [String], at now: Timestamp) -> Reading {
        guard parts[0].utf8.count <= Self.whoLimit,
            isSigned(Self.list, Array(parts[..<2]), parts[2]), let expiry = Int64(parts[1]),
            let bytes = Base32.decode(parts[0])
        else { return .foreign }
        guard Timestamp(seconds: expiry) > now else { return .expired }
        let words = bytes.split(separator: 0, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard let number = words.first.flatMap({ Int64($0) }) else { return .foreign }
        let end = Timestamp(seconds: expiry)
        switch words.count {
        case 1: return .wish(.list(.summary(number), until: end))
        case 3:
            let digest = Listing.digest(rule: words[1], number: number, channel: words[2])
            return .wish(.list(digest, until: end))
        default: return .foreign
        }
    }

    private func isSigned(_ purpose: String, _ parts: [String], _ given: String) -> Bool {
        ConstantTime.isEqual(Array(code(purpose, parts).utf8), Array(given.utf8))
    }

    /// 26 letters and digits, 128 bits. No part holds a zero, so that none can pass for two.
    private func code(_ purpose: String, _ parts: [String]) -> String {
        let message = ([purpose] + parts).joined(separator: "\0")
        let code = SHA256.authenticationCode(of: Array(message.utf8), key: key.revealed)
        return Base32.encode(code.prefix(Self.codeSize))
    }

    private static func isWord(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 64
            && text.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
            }
    }

    private static let mark = "mark"
    private static let unsubscribe = "unsubscribe"
    private static let list = "list"
    private static let codeSize = 16
    /// Letters: a line of a header has 998, with the name of the field and the server's.
    private static let whoLimit = 600
}

extension Bulletin {
    /// What can be said of a mention by a link, in the order it is shown; none where there are no
    /// links.
    func actions(on mention: MentionID) -> [(label: String, address: String)] {
        guard let links else { return [] }
        return ActionLinks.Action.allCases.compactMap { action in
            links.address(of: action, on: mention, at: createdAt).map {
                (label: wording.label(of: action), address: $0)
            }
        }
    }

    /// Of a message about one mention.
    var answers: [(label: String, address: String)] {
        guard mentions.count == 1, total == 1, let only = mentions.first else { return [] }
        return actions(on: only.id)
    }

    /// The same for targets that have buttons, and refuse a whole message for one that leads to no
    /// public name: then links stand in the text.
    var buttons: [(label: String, address: String)] {
        answers.allSatisfy { link in
            WebAddress(link.address).map {
                $0.scheme == "https" && $0.host.utf8.contains(UInt8(ascii: "."))
            } ?? false
        } ? answers : []
    }

    /// A page with all that it tells of; nil where nothing listens, and of what is no list.
    var listingAddress: String? {
        guard let links else { return nil }
        if let summaryNumber { return links.address(of: .summary(summaryNumber), at: createdAt) }
        return digestNumber.flatMap {
            links.address(
                of: .digest(rule: rule, number: $0, channel: channel), at: createdAt)
        }
    }

    /// By which a recipient of a digest wants no more of its rule; nil for all else.
    func unsubscribing(_ recipient: String, of channel: String) -> String? {
        guard occasion == .digest else { return nil }
        return links?.unsubscribing(.init(rule: rule, channel: channel, recipient: recipient))
    }
}

extension Wording {
    func label(of action: ActionLinks.Action) -> String {
        switch action {
        case .relevant: say("Gesehen", "Seen")
        case .irrelevant: say("Nicht wir", "Not us")
        case .answered: say("Beantwortet", "Answered")
        }
    }

    func all(_ count: Int) -> String {
        say("Alle \(count) ansehen", "Show all \(count)")
    }

    var unsubscribe: String { say("Diese Sammlung abbestellen", "Unsubscribe from this digest") }
}
