extension SourceSettings {
    /// Whether robots.txt is asked for it; nil where there is nobody to ask.
    ///
    /// - Parameter usual: what holds for pages and sites that say nothing themselves. A feed is offered
    ///   to programs that read it for people, so only its own settings have it asked.
    package func robotsPolicy(usual: RobotsPolicy) -> RobotsPolicy? {
        switch kind {
        case .feed: robots ?? .ignore
        case .page, .site: robots ?? usual
        case .file: nil
        }
    }

    /// Whether a reservation of text and data mining keeps us from it; likewise.
    package func reservationPolicy(usual: ReservationPolicy) -> ReservationPolicy? {
        switch kind {
        case .feed: tdm ?? .ignore
        case .page, .site: tdm ?? usual
        case .file: nil
        }
    }
}
