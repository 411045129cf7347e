package import Domain
import Reading

/// What sources are made with.
package struct SourceTools: Sendable {
    package var fetcher: any Fetcher
    package var robots: RobotsCache
    package var reservations: TDMCache
    package var files: DiskFiles
    package var read: ReadFunction
    /// For sources that say nothing themselves.
    package var robotsPolicy: RobotsPolicy
    package var reservationPolicy: ReservationPolicy
    /// Nil: no mailbox is read.
    package var mailboxes: (any MailboxCarrier)?
    /// What is left of the networks' allowances.
    package var book: any AllowanceBook

    /// - Parameter fetcher: paced, so that a source need not be.
    package init(
        fetcher: any Fetcher, robotsPolicy: RobotsPolicy = .obey,
        reservationPolicy: ReservationPolicy = .obey, files: DiskFiles = DiskFiles(),
        book: any AllowanceBook = UnlimitedAllowances(),
        mailboxes: (any MailboxCarrier)? = nil,
        read: @escaping ReadFunction = { Reader.readAnswer($0, cut: $1) }
    ) {
        self.fetcher = fetcher
        self.robotsPolicy = robotsPolicy
        self.reservationPolicy = reservationPolicy
        self.files = files
        self.read = read
        self.book = book
        self.mailboxes = mailboxes
        robots = RobotsCache(fetcher: fetcher)
        reservations = TDMCache(fetcher: fetcher)
    }
}

/// The kinds of sources: the one list.
package enum SourceKinds {
    package static func source(for settings: SourceSettings, with tools: SourceTools) -> any Source
    {
        let (id, tools) = (settings.id, tools.reaching(settings))
        return switch settings.kind {
        case .feed(let address):
            FeedSource(id: id, address: address, web: tools.feed(settings))
        case .page(let address, let selector):
            PageSource(
                id: id, address: address, selector: selector, web: tools.page(settings))
        case .site(let address):
            SiteSource(
                id: id, address: address, page: tools.page(settings), feed: tools.feed(settings))
        case .sitemap(let address):
            SitemapSource(
                id: id, address: address, web: tools.page(settings), robots: tools.robots)
        case .file(let pattern):
            FileSource(id: id, pattern: pattern, files: tools.files, read: tools.read)
        case .mailbox(let mailbox):
            MailboxSource(
                id: id, settings: mailbox, carrier: tools.mailboxes, read: tools.read)
        case .maildir(let path):
            MaildirSource(id: id, path: path, files: tools.files, read: tools.read)
        case .program(let program):
            ProgramSource(id: id, settings: program, read: tools.read)
        case .network(let network):
            NetworkKinds.source(network, of: settings, with: tools)
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
            reservationPolicy: reservationPolicy, files: files, book: book, mailboxes: mailboxes,
            read: read)
    }

    /// For what nobody has offered to programs.
    fileprivate func page(_ settings: SourceSettings) -> WebPoll {
        web(settings.robots ?? robotsPolicy, settings.tdm ?? reservationPolicy)
    }

    /// robots.txt is for crawlers, and a feed is offered to programs that read it for people: it is asked
    /// for feeds only where their own settings say so. A reservation speaks of what is read.
    fileprivate func feed(_ settings: SourceSettings) -> WebPoll {
        web(settings.robots ?? .ignore, settings.tdm ?? reservationPolicy)
    }

    private func web(_ robotsPolicy: RobotsPolicy, _ tdm: ReservationPolicy) -> WebPoll {
        WebPoll(
            fetcher: fetcher, read: read, robots: robotsPolicy == .obey ? robots : nil,
            reservations: tdm == .obey ? reservations : nil)
    }
}
