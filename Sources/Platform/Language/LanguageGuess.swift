/// German or English, told by the words that hold sentences together.
package enum LanguageGuess: Sendable, Hashable {
    case german, english
    /// Too little text, or another language.
    case unknown

    /// Reads at most this many words: more change nothing.
    private static let wordLimit = 400

    package init(_ words: Words) {
        var (german, english) = (0, 0)
        for index in words.words.indices.prefix(Self.wordLimit) {
            let marks = Self.table.match(words, at: index).marks
            german += marks & 1 != 0 ? 1 : 0
            english += marks & 2 != 0 ? 1 : 0
        }
        self = german == english ? .unknown : german > english ? .german : .english
    }

    private static let table = WordTable { table in
        table.add(
            """
            der die das den dem des ein eine einen einem einer eines und oder aber nicht ist sind \
            wird werden wurde wurden hat haben hatte mit von vom zum zur für auf aus bei nach über \
            unter durch ich er sie es wir ihr uns auch noch nur schon wie wenn dass weil sich kein \
            keine mehr sehr beim im ins am dort hier jetzt
            """, marks: 1)
        table.add(
            """
            the a an of and or but not is are was were be been has have had with from for on at by \
            to in it he she they we you i our their this that which who will would can could than \
            then there no very more about after before into over
            """, marks: 2)
    }
}
