import TestSupport

extension ServerProcess {
    /// nginx with a feed of one item a name.
    convenience init(feeds: [String]) throws {
        try self.init(nginx: { port, folder in
            for name in feeds {
                try folder.write("\(name).xml", Array(DeliveryFeed.rss([.product(name)]).utf8))
            }
            return """
                types { application/rss+xml xml; }
                server { listen 127.0.0.1:\(port); root \(folder.path); }
                """
        })
    }

    /// nginx's access log, a line a request.
    var requests: [Substring] {
        (Fixtures.text(of: folder.file("access.log")) ?? "").split(separator: "\n")
    }

    /// When a feed was asked for, in seconds, one after the other: nginx's log, over midnight.
    func seconds(of feed: String) -> [Int] {
        var result: [Int] = []
        for line in requests where line.contains("/\(feed).xml") {
            // `127.0.0.1 - - [28/Nov/2026:21:15:09 +0000] "GET …`
            let words = line.split(separator: " ")
            let time = words.count > 3 ? words[3].split(separator: ":").compactMap { Int($0) } : []
            guard time.count == 3 else { continue }
            var second = time[0] * 3600 + time[1] * 60 + time[2]
            if let last = result.last, second < last % ShiftedClock.day {
                second += ShiftedClock.day
            }
            result.append(second)
        }
        return result
    }
}
