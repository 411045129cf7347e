import Reading

/// Byte 0: the content type, whether the address is known (8), and whether it is read as a sitemap (16).
/// Byte 1: see `ReadTrial`. The rest is a feed, a sitemap, or a list of feeds.
enum FeedTarget {
    static func check(_ bytes: [UInt8]) throws(Violation) {
        var input = FuzzInput(bytes)
        let (choice, handling) = (input.choice(), input.choice())
        let trial = ReadTrial(
            body: input.remainder, contentType: ReadTrial.contentTypes[choice & 7],
            address: choice & 8 == 0 ? nil : ReadTrial.base, handling: handling
        ) { Reader.read($0, cut: choice & 16 == 0 ? .article : .sitemap) }
        try trial.run()
        let list = SubscriptionList(parsing: trial.body)
        try Violation.unless(
            list?.feeds.count ?? 0 <= SubscriptionList.limit, "subscriptions within their limit")
    }
}
