import Domain

/// The sources as a list that every feed reader takes.
package enum SubscriptionExport {
    /// OPML 2.0. Feeds as subscriptions, sites and pages as links; files and networks have no place in it.
    /// Secrets in addresses stay out: whoever gets the list has to have their own.
    package static func opml(of settings: Settings) -> [UInt8] {
        let title = settings.language == .german ? "Quellen von Earshot" : "Sources of Earshot"
        var xml = """
            <?xml version="1.0" encoding="UTF-8"?>
            <opml version="2.0"><head><title>\(title)</title></head><body>

            """
        for source in settings.sources {
            let name = MentionExport.escaped(source.id.rawValue)
            let address = MentionExport.escaped(source.address)
            switch source.kind {
            case .feed:
                xml += "<outline type=\"rss\" text=\"\(name)\" xmlUrl=\"\(address)\"/>\n"
            case .page, .site, .sitemap:
                xml += "<outline type=\"link\" text=\"\(name)\" url=\"\(address)\"/>\n"
            case .file, .network: break
            }
        }
        return Array((xml + "</body></opml>\n").utf8)
    }
}
