import Alerting
import Domain

/// The network as a whole, and what Earshot does on its machine.
extension SecurityDossier {
    var networkSection: DossierSection {
        DossierSection(
            key: "network", heading: words.network, notes: words.networkNotes(settings),
            items: ownAuthorities)
    }

    /// Sources whose servers other authorities vouch for.
    private var ownAuthorities: [DossierSection.Item] {
        let sources = settings.sources.filter { $0.access?.authorities != nil }
        guard
            let fact = DossierSection.Fact("sources", words.forSources, sources.map(\.id.rawValue))
        else { return [] }
        return [DossierSection.Item(title: words.ownAuthorities, facts: [fact])]
    }

    var listeningSection: DossierSection {
        guard let web = settings.web else {
            return DossierSection(
                key: "listening", heading: words.listening, notes: [words.nothingListens])
        }
        let target = OutboundTarget(host: web.host, port: web.port, wire: .http)
        let links = web.publicAddress.map { words.linkPages($0.description) } ?? words.noLinkPages
        return DossierSection(
            key: "listening", heading: words.listening, notes: [words.listeningNote],
            items: [
                DossierSection.Item(
                    title: Self.title(of: target),
                    facts: Self.facts(of: target)
                        + [DossierSection.Fact("pages", words.pages, ["/healthz", links])]
                        .compactMap(\.self))
            ])
    }

    var fileSection: DossierSection {
        let store = settings.storePath
        var written = [
            (store, words.storeFile), ("\(store)-wal, \(store)-shm", words.storeLog),
            ("\(store).lock", words.lockFile), ("\(store).writers", words.writersLock),
            ("\(store).ballast", words.ballast),
        ]
        if settings.web?.publicAddress != nil, settings.web?.key == nil {
            written.append((settings.linkKeyPath, words.linkKey))
        }
        if settings.privacy.authors == .hash {
            written.append((settings.authorKeyPath, words.authorKey))
        }
        return DossierSection(
            key: "files", heading: words.files, notes: words.fileNotes,
            items: written.map { path, what in
                DossierSection.Item(
                    title: path,
                    facts: [
                        DossierSection.Fact("mode", "", words.mode("0600")),
                        DossierSection.Fact("what", "", what),
                    ])
            } + readFiles)
    }

    private var readFiles: [DossierSection.Item] {
        let read = [
            (configuration, words.configurationFile),
            (settings.http.authorities, words.authoritiesFile),
            ("/usr/share/zoneinfo/\(settings.timeZone)", words.timeZoneFile),
        ]
        return read.map { path, what in
            DossierSection.Item(
                title: path,
                facts: [
                    DossierSection.Fact("mode", "", words.readOnly),
                    DossierSection.Fact("what", "", what),
                ])
        }
    }

    var processSection: DossierSection {
        let outbound = settings.sources.map(\.outbound) + settings.channels.map(\.settings.outbound)
        let programs = outbound.compactMap { outbound -> DossierSection.Item? in
            guard case .program(let path) = outbound else { return nil }
            return DossierSection.Item(
                title: path, facts: [DossierSection.Fact("confinement", "", words.programProcess)])
        }
        return DossierSection(
            key: "processes", heading: words.processes, notes: words.processNotes,
            items: [
                DossierSection.Item(
                    title: "earshot run",
                    facts: [DossierSection.Fact("confinement", "", words.mainProcess)]),
                DossierSection.Item(
                    title: words.readerTitle,
                    facts: [
                        DossierSection.Fact(
                            "confinement", "", words.readerProcess(settings.reading))
                    ]),
            ] + programs)
    }
}
