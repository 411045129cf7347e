package import Domain
package import Reading

/// The kinds of networks: the one list.
package enum NetworkKinds {
    package static let all: [any Network.Type] = [
        Bluesky.self,
        Facebook.self,
        GDELT.self,
        Glassdoor.self,
        GoogleAlerts.self,
        GoogleBusiness.self,
        GoogleNews.self,
        HackerNews.self,
        Kununu.self,
        Lemmy.self,
        Mastodon.self,
        Reddit.self,
        StackExchange.self,
        ThreadsSearch.self,
        Trustpilot.self,
        Wikipedia.self,
        WordPress.self,
        X.self,
        YouTube.self,
    ]

    package static func named(_ name: String) -> (any Network.Type)? {
        all.first { $0.name == name }
    }

    /// What asks as the settings of an entry say; nil where they are none of its kind's.
    package static func network(_ settings: NetworkSettings) -> (any Network)? {
        guard let kind = named(settings.kind) else { return nil }
        do throws(NetworkOptionFault) {
            return try kind.init(NetworkOptions(settings.values, of: kind))
        } catch { return nil }
    }

    /// - Returns: a source that fails with a reason where the settings are none of this kind's: reading the
    ///   configuration has refused them before.
    static func source(
        _ settings: NetworkSettings, of source: SourceSettings, with tools: SourceTools
    ) -> any Source {
        guard let network = network(settings) else {
            return MissingNetwork(id: source.id, kind: settings.kind)
        }
        let kind = type(of: network)
        let asks = kind.isPage && (source.robots ?? tools.robotsPolicy) == .obey
        let obeys = (source.tdm ?? tools.reservationPolicy) == .obey
        return NetworkSource(
            id: source.id, network: network, fetcher: tools.fetcher, read: tools.read,
            robots: asks ? tools.robots : nil, obeysReservations: obeys,
            reservations: obeys && kind.isSite ? tools.reservations : nil, book: tools.book)
    }

    /// Reads an answer by the code of its kind, in the reader's process.
    static func read(_ input: ReaderInput, as form: AnswerForm) -> ReadResult {
        ReadResult { () throws(AnswerFault) in
            guard let kind = named(form.kind) else {
                throw AnswerFault(.refused, "nobody here reads '\(form.kind)'")
            }
            return try kind.read(input, form)
        }
    }
}

/// Stands for a network whose settings are none.
private struct MissingNetwork: Source {
    let id: SourceID
    let kind: String
    var host: String? { nil }

    func poll(_ cursor: SourceCursor, now: Timestamp) async -> PollOutcome {
        .failure(PollFailure(.file, "its settings are none of the kind '\(kind)'"))
    }
}

extension Reader {
    /// Reads whatever a source asked for: feeds, pages, and networks' answers.
    package static func readAnswer(_ input: ReaderInput, cut: PageCut) -> ReadResult {
        if case .answer(let form) = cut { return NetworkKinds.read(input, as: form) }
        return read(input, cut: cut)
    }
}
