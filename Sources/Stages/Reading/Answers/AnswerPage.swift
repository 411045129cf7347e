package import Domain

/// What a network's answer brings, and where it leaves its reader.
package struct AnswerPage: Sendable, Hashable {
    package var documents: [Document] = []
    /// What was left out, for people.
    package var problems: [String] = []
    package var turn = Turn()
    /// What a page declares of itself.
    package var reservation = TDMDeclaration()

    /// What to ask next.
    package struct Turn: Sendable, Hashable {
        /// Names the next page of this walk; nil at its end.
        package var next: String?
        /// Where the next poll's walk begins: the newest id or time of this page.
        package var newest: String?
        /// For how long the network asks to be left alone before the next request.
        package var pause: Duration?
        /// Things that were read, as the network counts them for its bill; nil: as many as documents.
        package var count: Int?
        /// A login's answer: what opens the following requests.
        package var session: Secret<String>?
        /// Nothing was read, and why.
        package var fault: AnswerFault?
        package init() {}
    }

    package init() {}

    /// Makes a document of each item, and leaves out those for which `make` gives nil: what was deleted
    /// or is nobody's to read. One that lacks what it needs is told and left out; where all of them do,
    /// the network has changed.
    package mutating func add(
        _ items: [AnswerNode], _ make: (AnswerNode) throws(AnswerFault) -> Document?
    ) throws(AnswerFault) {
        var (faults, read): ([AnswerFault], Int) = ([], 0)
        for item in items {
            do {
                if let document = try make(item) { documents.append(document) }
                read += 1
            } catch {
                guard error.reason == .changed else { throw error }
                faults.append(error)
            }
        }
        guard let first = faults.first else { return }
        guard read > 0 else { throw first }
        problems.append("\(first.text): left out, with \(faults.count - 1) more like it")
    }
}

extension AnswerPage {
    /// For a walk from new to old whose bookmark is a time: leaves out what is older than `form.since`,
    /// and ends the walk there.
    package mutating func end(by form: AnswerForm) {
        let times = documents.map { $0.published ?? $0.updated }
        if let since = form.since {
            if let last = times.last, let last, last < since { turn.next = nil }
            documents = zip(documents, times).filter { $1.map { $0 >= since } ?? true }.map(\.0)
        }
        turn.newest = newestMoment(by: form)
    }
}

extension ReadResult {
    /// What `read` makes of a network's answer, held to the limits of all documents. Every input gives a
    /// result: a fault travels in its turn.
    package init(answer read: () throws(AnswerFault) -> AnswerPage) {
        self.init(format: .answer)
        do {
            let page = try read()
            (documents, problems, turn) = (page.documents, page.problems, page.turn)
            reservation = page.reservation
        } catch {
            turn.fault = error
        }
        holdToLimits()
        settleLanguages()
    }
}

extension AnswerPage {
    /// A network's answer that is a feed.
    ///
    /// - Throws: `.changed` for what is none.
    package init(feed input: ReaderInput) throws(AnswerFault) {
        let result = Reader.readAsDeclared(input, cut: .article)
        switch result.format {
        case .rss, .atom, .rdf, .jsonfeed:
            (documents, problems) = (result.documents, result.problems)
        case .jsonl, .html, .sitemap, .sitemapIndex, .mail, .answer, .unknown:
            throw AnswerFault(.changed, "no feed: \(result.problems.first ?? "a page")")
        }
    }
}
