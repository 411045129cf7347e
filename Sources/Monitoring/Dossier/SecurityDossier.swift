import Alerting
package import Domain
import JSON

/// What Earshot does by this configuration that an IT department wants to know: whom it connects to
/// and why, with which credentials, what it stores, writes and runs. Pure; no secret's value is in it.
package struct SecurityDossier: Sendable {
    let settings: Settings
    let configuration: String
    let madeAt: Timestamp
    let words: DossierWords
    let libraries: [LoadedLibrary]

    /// - Parameters:
    ///   - configuration: the file it is made from.
    ///   - language: nil: the configuration's.
    package init(
        of settings: Settings, from configuration: String, in language: OutputLanguage?,
        at moment: Timestamp
    ) {
        self.init(
            of: settings, from: configuration, in: language, at: moment,
            libraries: InstalledPackages.libraries())
    }

    init(
        of settings: Settings, from configuration: String, in language: OutputLanguage?,
        at moment: Timestamp, libraries: [LoadedLibrary]
    ) {
        self.settings = settings
        self.configuration = configuration
        madeAt = moment
        words = DossierWords(language: language ?? settings.language)
        self.libraries = libraries
    }

    var sections: [DossierSection] {
        [
            sourceSection, channelSection, networkSection, listeningSection, credentialSection,
            dataSection, fileSection, processSection, librarySection,
        ]
    }

    package var markdown: String {
        let origin = words.origin(
            configuration, day: settings.zone.day(at: madeAt), version: Version.text)
        let head = ["# \(words.title)", "", DossierSection.wrapped(origin.oneLine, indent: 0)]
            .joined(separator: "\n")
        let chapters = sections.enumerated().map { index, section in
            section.markdown(number: index + 1) { words.more($0) }
        }
        return ([head] + chapters).joined(separator: "\n") + "\n"
    }

    /// JSON Lines: an object for each note and each thing.
    package var jsonLines: [UInt8] {
        var json = JSONWriter()
        for section in sections { section.write(to: &json) }
        return json.bytes
    }

    private var dataSection: DossierSection {
        DossierSection(
            key: "data", heading: words.data, notes: [words.dataNote],
            items: StoredDataClass.allCases.map { data in
                DossierSection.Item(
                    title: words.name(of: data),
                    facts: [
                        DossierSection.Fact("fields", "", data.fields(words, settings)),
                        DossierSection.Fact(
                            "retention", words.kept, data.retention(words, settings)),
                        DossierSection.Fact("tables", words.tables, data.tables),
                    ].compactMap(\.self))
            })
    }

    private var credentialSection: DossierSection {
        DossierSection(
            key: "credentials", heading: words.credentials,
            notes: [words.credentialNote]
                + (settings.credentials.isEmpty ? [words.noCredentials] : []),
            items: settings.credentials.map { use in
                DossierSection.Item(
                    title: use.key,
                    facts: [
                        DossierSection.Fact("place", "", words.place(of: use)),
                        DossierSection.Fact(
                            "sources", words.forSources, use.sources.map(\.rawValue)),
                    ].compactMap(\.self))
            })
    }

    private var librarySection: DossierSection {
        DossierSection(
            key: "libraries", heading: words.libraries, notes: [words.libraryNote],
            items: libraries.map { library in
                DossierSection.Item(
                    title: library.path,
                    facts: [
                        DossierSection.Fact(
                            "package", "", library.debian?.name ?? words.noPackage),
                        library.debian?.version.map { DossierSection.Fact("version", "", $0) },
                    ].compactMap(\.self))
            })
    }
}
