/// One entry of `sources:`.
package struct SourceSettings: Sendable, Hashable {
    package var id: SourceID
    package var kind: Kind
    /// Fixed interval; nil: learned from the source.
    package var every: Duration?
    /// How much this outlet counts; 1 is usual.
    package var weight: Double
    /// Nil: as `http.robots` says.
    package var robots: RobotsPolicy?
    /// Nil: as `http.tdm` says of pages and sites; feeds are read.
    package var tdm: ReservationPolicy?
    /// Nil: as everybody's.
    package var access: SourceAccess?
    /// What it is called where people see it; nil: by its id.
    package var title: String?
    /// What all its documents are filed under beside their own tags; at most `tagLimit`.
    package var tags: [String] = []

    /// Tags of one source: what has more is filed under everything.
    package static let tagLimit = 16
    /// Bytes of a tag or title: a name, not a sentence.
    package static let nameBytes = 200

    package enum Kind: Sendable, Hashable {
        /// RSS, Atom, RDF or JSON Feed at an address.
        case feed(WebAddress)
        /// A page: each new passage is a document; with a CSS selector, each element it selects.
        case page(WebAddress, select: String?)
        /// A site whose feeds are found by themselves.
        case site(WebAddress)
        /// A site whose new and changed pages are found by its sitemap.
        case sitemap(WebAddress)
        /// Files on disk, by a shell pattern; absolute.
        case file(pattern: String)
        /// A mailbox, by IMAP.
        case mailbox(MailboxSettings)
        /// A Maildir on this machine; absolute.
        case maildir(path: String)
        /// A program that prints documents.
        case program(ProgramSettings)
        /// A network with an interface of its own.
        case network(NetworkSettings)
    }

    package init(
        id: SourceID, kind: Kind, every: Duration? = nil, weight: Double = 1,
        robots: RobotsPolicy? = nil, tdm: ReservationPolicy? = nil, access: SourceAccess? = nil
    ) {
        self.id = id
        self.kind = kind
        self.every = every
        self.weight = weight
        self.robots = robots
        self.tdm = tdm
        self.access = access
    }

    /// Nil for files.
    package var webAddress: WebAddress? {
        switch kind {
        case .feed(let address), .page(let address, _), .site(let address), .sitemap(let address):
            address
        case .network(let network): network.home
        case .file, .mailbox, .maildir, .program: nil
        }
    }

    /// Where it reads, for people.
    package var address: String {
        switch kind {
        case .file(let pattern): return pattern
        case .mailbox(let mailbox): return mailbox.address
        case .maildir(let path): return path
        case .program(let program): return program.path
        case .network(let network): return "\(network.kind) at \(network.home.authority)"
        case .feed, .page, .site, .sitemap: break
        }
        return webAddress?.description ?? ""
    }
}

/// Whether robots.txt (RFC 9309) is asked.
package enum RobotsPolicy: String, Sendable, Hashable, CaseIterable {
    case obey, ignore
}
