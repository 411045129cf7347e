import Domain
import Language

extension ReadResult {
    /// Settles the language of each document, and of the whole, by what the texts are in: tags are
    /// often those of a template. A text that says too little has the language of the others.
    mutating func settleLanguages() {
        let samples = documents.map { LanguageSample([$0.title, $0.text]) }
        let findings = zip(documents, samples).map { finding(of: $0, by: $1) }
        let declared = language
        language = settled(by: findings)
        for (index, finding) in findings.enumerated() {
            switch finding ?? late(samples[index]) {
            case .asDeclared: break
            case .language(let code): documents[index].language = LanguageCode(code)
            case .unknown:
                if documents[index].language == declared { documents[index].language = language }
            }
        }
    }

    /// Nil for one that says so little that the others are heard first.
    private func finding(
        of document: Document, by sample: LanguageSample
    ) -> LanguageSample.Finding? {
        let declared = document.language?.primary
        if let finding = sample.quickFinding(declared: declared) { return finding }
        let hearsOthers = declared == nil && sample.isShort && documents.count > 1
        return hearsOthers ? nil : sample.detection(declared: declared)
    }

    /// Of one that the others could tell nothing about.
    private func late(_ sample: LanguageSample) -> LanguageSample.Finding {
        language == nil ? sample.detection(declared: nil) : .unknown
    }

    /// What most of the documents that were declared like the whole are in.
    private func settled(by findings: [LanguageSample.Finding?]) -> LanguageCode? {
        var (agreeing, votes) = (0, [LanguageCode?: Int]())
        for (document, finding) in zip(documents, findings) where document.language == language {
            switch finding {
            case .asDeclared: agreeing += 1
            case .language(let code): votes[LanguageCode(code), default: 0] += 1
            case .unknown, nil: break
            }
        }
        if votes.isEmpty { return agreeing > 0 ? language : languageOfTitles }
        votes[language, default: 0] += agreeing
        let total = votes.values.reduce(0, +)
        return votes.first { $0.value * 2 > total }?.key ?? language
    }

    /// Headlines that each say too little may together say enough.
    private var languageOfTitles: LanguageCode? {
        guard documents.count > 1 else { return language }
        let titles = LanguageSample(documents.lazy.map(\.title))
        guard case .language(let code) = titles.finding(declared: language?.primary) else {
            return language
        }
        return LanguageCode(code)
    }
}
