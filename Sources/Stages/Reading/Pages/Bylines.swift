import Markup

/// Names of authors out of bylines.
enum Bylines {
    /// `Von Anna Muster und Bert Beispiel, dpa` to its names; addresses are none.
    static func names(_ lines: [String]) -> [String] {
        var found: [String] = []
        for line in lines.prefix(20) where line.utf8.count <= 300 {
            for part in parts(of: afterOpening(line) ?? line[...]) {
                let name = PlainText.fold(String(part))
                guard name.utf8.count >= 2, !isAddress(name), !found.contains(name) else {
                    continue
                }
                found.append(name)
            }
        }
        return found
    }

    /// The persons of a line that is a byline and no more: `By Jane Doe and John Roe | 3 March`.
    static func persons(inByline line: String) -> [String] {
        guard line.utf8.count <= longestByline, let rest = afterOpening(line) else { return [] }
        let names = parts(of: rest.prefix { !("|•·–—(".contains($0) || $0.isNumber) })
            .map { PlainText.fold(String(beforeDate($0))) }.filter { !$0.isEmpty }
        guard let first = names.first, isPerson(first) else { return [] }
        return names.prefix { isPerson($0) || isOffice($0) }.filter(isPerson)
    }

    /// Bytes.
    private static let longestByline = 160

    /// Whether a text looks like the name of a person: two to five words, capitals before all but
    /// particles, no digits; and it is no newsroom.
    static func isPerson(_ name: String) -> Bool {
        let words = name.split(separator: " ")
        guard (2...5).contains(words.count), name.utf8.count <= AuthorMark.longestName,
            !name.contains(where: { $0.isNumber || ":/|@©?!".contains($0) })
        else { return false }
        let capitals = words.filter { $0.first?.isUppercase ?? false }
        return capitals.count >= 2
            && words.allSatisfy { word in
                let first = word.first?.isUppercase ?? false
                return (first || particles.contains(String(word)))
                    && !offices.contains(word.lowercased())
            }
    }

    /// Whether a text names a newsroom or an agency: `AFP`, `Redaktion Wirtschaft`, `dpa/ab`.
    static func isOffice(_ name: String) -> Bool {
        let words = name.lowercased().split { !$0.isLetter }.map(String.init)
        return words.contains { offices.contains($0) }
            || name == name.uppercased() && name.utf8.count <= 5
    }

    /// Addresses and names of sites: `https://…`, `example.de`, `Example (www.example.de)`.
    private static func isAddress(_ name: String) -> Bool {
        name.contains("://") || name.contains("www.") || name.contains("@")
            || name.contains(".") && !name.contains(" ")
    }

    /// `Ein Kommentar von Anna Muster`, `Posted by Jane Doe`, `Text: Anna Muster`: what stands
    /// behind the opening. Nil where there is none.
    private static func afterOpening(_ line: String) -> Substring? {
        var words = line.split(separator: " ", maxSplits: 5, omittingEmptySubsequences: true)
        for _ in 0..<min(5, words.count) {
            let word = words.removeFirst()
            let lower = word.lowercased()
            guard let start = words.first?.startIndex else { return nil }
            if links.contains(lower) { return line[start...] }
            if labels.contains(lower), words.first?.first?.isUppercase ?? false {
                return line[start...]
            }
            guard openings.contains(lower) else { return nil }
        }
        return nil
    }

    /// Cuts `am Mi.`, `on Monday`, `in Berlin` from behind a name.
    private static func beforeDate(_ part: Substring) -> Substring {
        for joint in [" am ", " um ", " vom ", " on ", " at ", " in ", " - "] {
            if let place = part.firstRange(of: joint) { return part[..<place.lowerBound] }
        }
        return part
    }

    private static func parts(of line: Substring) -> [Substring] {
        var text = String(line)
        for joint in [" und ", " and ", " & ", ";", "|", " / "] {
            text = text.split(separator: joint).joined(separator: ",")
        }
        return text.split(separator: ",")
    }

    private static func set(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    private static let links = set("von by von: by:")
    private static let labels = set("text: autor: autorin: autoren: author: authors: verfasser:")
    /// Words before `von` and `by`.
    private static let openings = set(
        """
        ein eine der die aus kommentar analyse gastbeitrag gastkommentar interview bericht reportage
        essay kolumne glosse leitartikel porträt rezension meinung beitrag artikel text geschrieben
        eingestellt gespeichert veröffentlicht verfasst erstellt an a the written posted published
        words story reporting reported report opinion analysis review comment column article
        submitted created
        """)
    /// Small words in names.
    private static let particles = set(
        "von van vom zu zum zur de der den di da del della la le du dos bin al el ten ter und y")
    /// Offices and agencies that sign articles.
    private static let offices = set(
        """
        redaktion onlineredaktion lokalredaktion newsroom newsdesk editors editorial desk staff admin
        administrator webmaster team red dpa afp apa ap sid epd kna sda ots pm reuters agenturen
        agencies correspondent reporter reporters editor press news online zeitung magazin verlag
        nachrichten
        """)
}
