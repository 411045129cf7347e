/// Where a feed says that it will tell of news by itself (WebSub, W3C Recommendation of 2018, §4).
package struct FeedHub: Sendable, Hashable {
    /// Who tells.
    package var hub: WebAddress
    /// What is subscribed to: the feed by its own name for itself.
    package var topic: WebAddress

    package init(hub: WebAddress, topic: WebAddress) {
        self.hub = hub
        self.topic = topic
    }
}

/// A subscription to a feed's hub: asked for, confirmed by the hub, renewed before it ends.
package struct HubSubscription: Sendable, Hashable {
    package var source: SourceID
    package var at: FeedHub
    /// The last part of the address that the hub calls back; nobody can guess it.
    package var token: String
    /// What the hub signs its messages with.
    package var secret: Secret<[UInt8]>
    /// When the hub was asked last; nil: never.
    package var askedAt: Timestamp?
    /// Until when the hub has promised to tell; nil: it has not.
    package var until: Timestamp?
    /// When the hub told of something last, rightly signed, that polling had not found before it; nil:
    /// never, or polling has found something that it did not tell.
    package var provedAt: Timestamp?
    /// In a row: requests that were refused or never confirmed.
    package var failures = 0

    package init(source: SourceID, at hub: FeedHub, token: String, secret: Secret<[UInt8]>) {
        self.source = source
        at = hub
        self.token = token
        self.secret = secret
    }
}

extension HubSubscription {
    /// What is asked for; hubs may give less.
    package static let wantedLease = Duration.seconds(10 * 86_400)
    /// A promise for less is renewed as if it were so long, for more as if it were no longer.
    package static let leaseRange = Duration.seconds(600)...Duration.seconds(30 * 86_400)
    /// A hub has so long to confirm what it was asked.
    package static let patience = Duration.seconds(15 * 60)

    /// Whether the hub has promised to tell, and the promise holds.
    package func isActive(at now: Timestamp) -> Bool { until.map { $0 > now } ?? false }

    /// When the hub is asked next: at once where it never was, in the last quarter of what it promised,
    /// later and later where it refuses.
    package func nextRequest() -> Timestamp {
        guard let askedAt else { return .earliest }
        guard failures == 0, let until else {
            return askedAt + min(Self.patience * (1 << min(failures, 7)), .seconds(86_400))
        }
        return until - (until - askedAt) / 4
    }
}
