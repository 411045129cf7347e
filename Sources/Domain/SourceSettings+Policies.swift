extension SourceSettings {
    /// Whether robots.txt is asked for it; nil where there is nobody to ask.
    ///
    /// - Parameter usual: what holds for pages and sites that say nothing themselves. A feed is offered
    ///   to programs that read it for people, so only its own settings have it asked.
    package func robotsPolicy(usual: RobotsPolicy) -> RobotsPolicy? {
        switch kind {
        case .feed: robots ?? .ignore
        case .page, .site, .sitemap: robots ?? usual
        case .network(let network): network.isPage ? robots ?? usual : nil
        case .file, .mailbox, .maildir, .program: nil
        }
    }

    /// Whether a reservation of text and data mining keeps us from it; nil where there is nobody to ask.
    ///
    /// - Parameter usual: what holds for those that say nothing themselves. That a feed is offered to
    ///   programs takes no reservation back that its server declares for it.
    package func reservationPolicy(usual: ReservationPolicy) -> ReservationPolicy? {
        switch kind {
        case .feed, .page, .site, .sitemap, .network: tdm ?? usual
        case .file, .mailbox, .maildir, .program: nil
        }
    }

    /// Whether its host's tdmrep.json is asked where reservations are obeyed: not so of the interfaces
    /// of networks.
    package var mayAskReservations: Bool {
        if case .network(let network) = kind { network.isSite } else { true }
    }
}
