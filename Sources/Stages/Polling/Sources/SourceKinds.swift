package import Domain
import Reading

/// What sources are made with.
package struct SourceTools: Sendable {
    package var fetcher: any Fetcher
    package var robots: RobotsCache
    package var files: DiskFiles
    package var read: ReadFunction
    /// For sources that say nothing themselves.
    package var robotsPolicy: RobotsPolicy
    /// What is left of the networks' allowances.
    package var book: any AllowanceBook

    /// - Parameter fetcher: paced, so that a source need not be.
    package init(
        fetcher: any Fetcher, robotsPolicy: RobotsPolicy = .obey, files: DiskFiles = DiskFiles(),
        book: any AllowanceBook = UnlimitedAllowances(),
        read: @escaping ReadFunction = { Reader.readAnswer($0, cut: $1) }
    ) {
        self.fetcher = fetcher
        self.robotsPolicy = robotsPolicy
        self.files = files
        self.read = read
        self.book = book
        robots = RobotsCache(fetcher: fetcher)
    }
}

/// The kinds of sources: the one list.
package enum SourceKinds {
    package static func source(for settings: SourceSettings, with tools: SourceTools) -> any Source
    {
        let (id, tools) = (settings.id, tools.reaching(settings))
        return switch settings.kind {
        case .feed(let address):
            FeedSource(id: id, address: address, web: tools.web(settings.robots ?? .ignore))
        case .page(let address, let selector):
            PageSource(
                id: id, address: address, selector: selector,
                web: tools.web(settings.robots ?? tools.robotsPolicy))
        case .site(let address):
            SiteSource(
                id: id, address: address, page: tools.web(settings.robots ?? tools.robotsPolicy),
                feed: tools.web(settings.robots ?? .ignore))
        case .sitemap(let address):
            SitemapSource(
                id: id, address: address, web: tools.web(settings.robots ?? tools.robotsPolicy),
                robots: tools.robots)
        case .file(let pattern):
            FileSource(id: id, pattern: pattern, files: tools.files, read: tools.read)
        case .network(let network):
            NetworkKinds.source(id, network, with: tools, robots: settings.robots)
        }
    }
}

extension SourceTools {
    /// Where a source has a way of its own to its server: for it alone, so that no other source gets
    /// what was said to it.
    fileprivate func reaching(_ settings: SourceSettings) -> SourceTools {
        guard let access = settings.access else { return self }
        return SourceTools(
            fetcher: AccessFetcher(fetcher: fetcher, access: access), robotsPolicy: robotsPolicy,
            files: files, book: book, read: read)
    }

    /// robots.txt is for crawlers: feeds are made to be polled, so it is asked for them only where
    /// their own settings say `robots: obey`.
    fileprivate func web(_ policy: RobotsPolicy) -> WebPoll {
        WebPoll(fetcher: fetcher, read: read, robots: policy == .obey ? robots : nil)
    }
}
