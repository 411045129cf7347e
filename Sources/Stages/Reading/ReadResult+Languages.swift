import Domain
import Language

extension ReadResult {
    /// Settles the language of each document, and of the whole, by what the texts are in: tags are
    /// often those of a template. A text that says too little has the language of the others.
    mutating func settleLanguages() {
        let findings = documents.map { document in
            LanguageSample([document.title, document.text]).finding(
                declared: document.language?.primary)
        }
        let declared = language
        language = settled(by: findings)
        for (index, finding) in findings.enumerated() {
            switch finding {
            case .asDeclared: break
            case .language(let code): documents[index].language = LanguageCode(code)
            case .unknown:
                if documents[index].language == declared { documents[index].language = language }
            }
        }
    }

    /// What most of the documents that were declared like the whole are in.
    private func settled(by findings: [LanguageSample.Finding]) -> LanguageCode? {
        var votes: [LanguageCode?: Int] = [:]
        for (document, finding) in zip(documents, findings) where document.language == language {
            switch finding {
            case .asDeclared: votes[language, default: 0] += 1
            case .language(let code): votes[LanguageCode(code), default: 0] += 1
            case .unknown: break
            }
        }
        let total = votes.values.reduce(0, +)
        if total == 0 { return languageOfTitles }
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
