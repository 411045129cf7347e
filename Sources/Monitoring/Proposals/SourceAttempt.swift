import Domain
import Polling
import Reading
import Threads

/// Tries what is proposed for one place, the surest first, until one can be read.
final class SourceAttempt: Sendable {
    private let tools: SourceTools
    private let kind: String?
    private let tags: [String]
    private let brands: [Brand]
    private let known: KnownSources
    private let file: ConfigurationFile
    private let progress: @Sendable (String) -> Void
    private let state = Guarded(State())

    private struct State {
        var documents: [Document] = []
        var failures: [String] = []
        var tried: [SourceEntry] = []
    }

    init(
        tools: SourceTools, kind: String?, tags: [String], brands: [Brand], known: KnownSources,
        file: ConfigurationFile, progress: @escaping @Sendable (String) -> Void
    ) {
        self.tools = tools
        self.kind = kind
        self.tags = tags
        self.brands = brands
        self.known = known
        self.file = file
        self.progress = progress
    }

    /// All that the source that was found brought.
    var documents: [Document] { state.withLock { $0.documents } }

    /// What is sure by its address alone is tried without a look at it: such hosts often show programs
    /// nothing but their feeds.
    func run(_ address: WebAddress) async -> SourceSearch.Report {
        let bare = wanted(SourceRecogniser.proposals(for: SourceLook(address: address)))
        if bare.first?.confidence == .certain, let answer = await best(of: bare) {
            return report(answer)
        }
        progress("\(address)")
        var look = SourceLook(address: address)
        do {
            look.page = try await AddressLook.at(address, with: tools, now: SystemClock.now())
        } catch {
            note("\(error)")
        }
        if let page = look.page, let list = SubscriptionList(parsing: page.body) {
            return report(.list(nil, count: list.subscriptions.count))
        }
        if let page = look.page, page.result.format == .unknown || page.result.format == .sitemap {
            for problem in page.result.problems { note("\(address): \(problem)") }
        }
        let known = SourceRecogniser.proposals(for: look)
        var proposals = wanted(known)
        if let kind, proposals.isEmpty {
            guard Self.addressKinds.contains(kind) else {
                refuse(kind, fitting: known.map(\.entry.key) + Settings.Keys.served)
                return report(.nothing(hint: address))
            }
            var entry = SourceEntry(kind, address)
            if NetworkKinds.named(kind)?.caution != nil {
                entry.settings = [SourceEntry.Setting(key: "enabled", value: "true")]
            }
            proposals = wanted([
                SourceProposal(entry, .possible, "so war es gewünscht", "as it was asked for")
            ])
        }
        return report(await best(of: proposals) ?? .nothing(hint: address))
    }

    func run(files pattern: String) async -> SourceSearch.Report {
        let path = relative(pattern)
        if kind == nil || kind == "opml",
            case .success(let bytes) = InputFile.read(
                pattern, limit: SubscriptionImport.sizeLimit),
            let list = SubscriptionList(parsing: bytes)
        {
            let matches = list.subscriptions.map { known.match($0.address) }
            if let first = matches.first, let first, matches.allSatisfy({ $0?.isExact == true }) {
                return report(.known(first))
            }
            let proposal = SourceProposal(
                SourceEntry("opml", path, tags: tags), .certain,
                "eine Liste von Feeds (OPML): sie bleibt eine Datei und wird bei jedem Start gelesen",
                "a list of feeds (OPML): it stays a file, and is read at each start")
            return report(.list(proposal, count: list.subscriptions.count))
        }
        let proposal = SourceProposal(
            SourceEntry("file", path), .certain, "Dateien auf diesem Rechner",
            "files on this machine")
        let proposals = wanted([proposal])
        if let kind, proposals.isEmpty { refuse(kind, fitting: ["file", "opml"]) }
        return report(await best(of: proposals) ?? .nothing(hint: nil))
    }

    /// What reads any address that it is given.
    private static let addressKinds =
        Settings.Keys.served + [WordPress.name, Glassdoor.name, GoogleAlerts.name]

    private func refuse(_ kind: String, fitting kinds: [String]) {
        var seen: Set<String> = []
        let fitting = kinds.filter { seen.insert($0).inserted }.joined(separator: ", ")
        note("--as \(kind) does not fit this; what fits: \(fitting)")
    }

    /// Within the configuration's folder by the way from there, as the configuration reads it.
    private func relative(_ path: String) -> String {
        let folder = file.folder.hasSuffix("/") ? file.folder : file.folder + "/"
        return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
    }

    /// Those of the kind that was asked for.
    private func wanted(_ proposals: [SourceProposal]) -> [SourceProposal] {
        proposals.filter { kind == nil || $0.entry.key == kind }.map { proposal in
            var proposal = proposal
            proposal.entry.tags = tags
            return proposal
        }
    }

    /// The first that can be read; nil where there is none.
    private func best(of proposals: [SourceProposal]) async -> SourceSearch.Answer? {
        var rest = proposals[...]
        while let proposal = rest.popFirst() {
            let isNew = state.withLock { state in
                guard state.tried.count < SourceSearch.triesLimit,
                    !state.tried.contains(where: { $0.isSamePlace(as: proposal.entry) })
                else { return false }
                state.tried.append(proposal.entry)
                return true
            }
            guard isNew, let answer = await attempt(proposal, others: Array(rest)) else { continue }
            return answer
        }
        return nil
    }

    private func attempt(
        _ proposal: SourceProposal, others: [SourceProposal]
    ) async -> SourceSearch.Answer? {
        let source: SourceSettings
        do {
            guard let settings = try file.source(of: proposal.entry, brands: brands) else {
                return nil
            }
            source = settings
        } catch {
            note(error.problems.first?.text ?? "\(error)")
            return nil
        }
        if let match = known.match(source) { return .known(match) }
        progress(source.address)
        let outcome = await SourceKinds.source(for: source, with: tools)
            .poll(SourceCursor(), now: SystemClock.now())
        guard case .documents(let harvest) = outcome else {
            note(outcome.failure?.description ?? "\(source.address) brings nothing")
            return nil
        }
        state.withLock { $0.documents = harvest.documents }
        return .found(
            SourceTrial(proposal, source, harvest), others: others)
    }

    private func note(_ failure: String) {
        state.withLock { if !$0.failures.contains(failure) { $0.failures.append(failure) } }
    }

    private func report(_ answer: SourceSearch.Answer) -> SourceSearch.Report {
        SourceSearch.Report(answer: answer, failures: state.withLock { $0.failures })
    }
}
