import Markup

/// What an element of a feed means, whatever the feed's format calls it.
enum FeedElement: UInt8 {
    case root, channel, entry
    case title, link, id, identifier, summary, content, published, updated, created, author, name,
        language
    case interval, updatePeriod, updateFrequency, skipHours, skipDays
    /// Media RSS's containers, whose children belong to the entry.
    case group
    /// Has elements of the same names that are not the entry's (RSS `source`, `image`).
    case foreign
    /// What an entry is filed under; keywords are several in one text.
    case category, keywords
    case mediaTitle, mediaText, podcastText, subtitle

    /// Nil for what is not read.
    static func meaning(of name: XMLName) -> FeedElement? {
        switch name.namespace {
        case .rss, .atom, .none: element(core[name.local])
        // `rdf:Description` tells of something else.
        case .rdf: name.local == rdf ? .root : nil
        case .content: name.local == encoded ? .content : nil
        case .dublinCore: element(dublinCore[name.local])
        case .dublinCoreTerms: element(dublinCoreTerms[name.local])
        case .media: element(media[name.local])
        case .podcast: element(podcast[name.local])
        case .syndication: element(syndication[name.local])
        case .xhtml: name.local == body ? .content : nil
        case .xml, .sitemap, .news, .other: nil
        }
    }

    private static func element(_ found: UInt8?) -> FeedElement? { found.flatMap(Self.init) }

    private static let encoded = XMLName.hash("encoded")
    private static let rdf = XMLName.hash("rdf")
    private static let body = XMLName.hash("body")

    private static let core = table([
        ("rss", .root), ("rdf", .root), ("feed", .root), ("channel", .channel),
        ("item", .entry), ("entry", .entry), ("title", .title), ("link", .link), ("guid", .id),
        ("id", .id), ("description", .summary), ("summary", .summary), ("abstract", .summary),
        ("tagline", .subtitle), ("subtitle", .subtitle), ("content", .content),
        ("fullitem", .content), ("body", .content), ("pubdate", .published),
        ("published", .published),
        ("issued", .published), ("updated", .updated), ("modified", .updated),
        ("created", .created),
        ("lastbuilddate", .updated), ("author", .author), ("managingeditor", .author),
        ("name", .name), ("language", .language), ("ttl", .interval), ("source", .foreign),
        ("skiphours", .skipHours), ("skipdays", .skipDays),
        ("image", .foreign), ("textinput", .foreign), ("contributor", .foreign),
        ("category", .category),
    ])

    private static let dublinCore = table([
        ("title", .title), ("creator", .author), ("author", .author), ("publisher", .foreign),
        ("description", .summary), ("date", .updated), ("language", .language),
        ("identifier", .identifier), ("subject", .category),
    ])

    private static let dublinCoreTerms = table([
        ("issued", .published), ("modified", .updated), ("created", .created),
        ("abstract", .summary),
    ])

    private static let media = table([
        ("title", .mediaTitle), ("description", .mediaText), ("group", .group), ("content", .group),
        ("keywords", .keywords),
    ])

    private static let podcast = table([
        ("author", .author), ("summary", .podcastText), ("title", .mediaTitle),
        ("subtitle", .subtitle), ("keywords", .keywords),
    ])

    private static let syndication = table([
        ("updateperiod", .updatePeriod), ("updatefrequency", .updateFrequency),
    ])

    private static func table(_ rows: [(String, FeedElement)]) -> NameTable {
        NameTable(rows.map { (XMLName.hash($0.0), $0.1) })
    }
}
