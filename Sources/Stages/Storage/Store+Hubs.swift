import Database
package import Domain

extension Store {
    /// In place of the source's former one.
    package func keep(_ subscription: HubSubscription) throws(StoreError) {
        try write { connection -> Void in
            try connection.run(
                """
                INSERT INTO subscription(source, hub, topic, token, secret, asked_at, until, failures,
                    proved_at)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                ON CONFLICT(source) DO UPDATE SET hub = ?2, topic = ?3, token = ?4, secret = ?5,
                    asked_at = ?6, until = ?7, failures = ?8, proved_at = ?9
                """,
                .text(subscription.source.rawValue), .text(subscription.at.hub.text),
                .text(subscription.at.topic.text), .text(subscription.token),
                .blob(subscription.secret.revealed), .time(subscription.askedAt),
                .time(subscription.until), .count(subscription.failures),
                .time(subscription.provedAt))
        }
    }

    /// Of sources that are configured no more.
    package func forgetSubscriptions(but sources: Set<SourceID>) throws(StoreError) {
        let kept = try subscriptions().map(\.source)
        try write { connection in
            for source in kept where !sources.contains(source) {
                try connection.run(
                    "DELETE FROM subscription WHERE source = ?1", .text(source.rawValue))
            }
        }
    }

    package func subscriptions() throws(StoreError) -> [HubSubscription] {
        try read { connection in
            try connection.all(
                """
                SELECT source, hub, topic, token, secret, asked_at, until, failures, proved_at
                FROM subscription ORDER BY source
                """
            ) { HubSubscription(row: &$0) }.compactMap(\.self)
        }
    }
}

extension HubSubscription {
    fileprivate init?(row: inout Row) {
        let source = SourceID(row.text())
        let (hub, topic) = (WebAddress(row.text()), WebAddress(row.text()))
        let (token, secret) = (row.text(), Secret(row.blob()))
        let (askedAt, until) = (row.optionalTime(), row.optionalTime())
        let (failures, provedAt) = (row.count(), row.optionalTime())
        guard let hub, let topic else { return nil }
        self.init(
            source: source, at: FeedHub(hub: hub, topic: topic), token: token, secret: secret)
        (self.askedAt, self.until, self.provedAt) = (askedAt, until, provedAt)
        self.failures = failures
    }
}
