extension Review {
    /// What it says in few words: `als Arbeitgeber`, `die Firma hat noch nicht geantwortet`; without
    /// the stars.
    package func facts(in language: OutputLanguage) -> [String] {
        let role: String? =
            self.role == .employer ? language.say("als Arbeitgeber", "as employer") : nil
        return [role, answer(in: language)].compactMap(\.self)
    }

    /// Whether the firm has replied; nil where its source does not tell.
    private func answer(in language: OutputLanguage) -> String? {
        if reply != nil { return language.say("die Firma hat geantwortet", "the firm has replied") }
        return isUnanswered
            ? language.say("noch ohne Antwort der Firma", "no reply by the firm yet") : nil
    }
}
