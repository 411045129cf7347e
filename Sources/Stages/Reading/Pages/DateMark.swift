import Domain
import Markup

/// How pages say when something was published, outside their head.
enum DateMark {
    /// The date of a `time`, or of an element of the class `published` with a date for machines.
    static func date(_ node: HTMLTree.Node, in tree: HTMLTree) -> Timestamp? {
        if tree.tag(of: node) == .time {
            let text = tree.value(of: .dateTime, on: node) ?? tree.text(of: node)
            return FeedDate.parse(text)
        }
        guard let text = tree.value(of: .title, on: node) ?? tree.value(of: .dateTime, on: node),
            tree.value(of: .class, on: node)?.lowercased().contains("published") == true
        else { return nil }
        return FeedDate.parse(text)
    }

    /// Whether a class says that an element holds a date: `review-date`, `postdate`, `age`.
    static func isDate(_ node: HTMLTree.Node, in tree: HTMLTree) -> Bool {
        guard let range = tree.valueRange(of: .class, on: node), !range.isEmpty else {
            return false
        }
        return tree.bytes[range].split(whereSeparator: { ($0 | 0x20) &- 97 >= 26 }).contains {
            word in
            words.contains { $0.elementsEqual(word.lazy.map { $0 | 0x20 }) }
        }
    }

    private static let words = ["date", "datum", "postdate", "timestamp", "age"]
        .map { Array($0.utf8) }

    /// A whole date in a line of little else: `Pressemitteilung vom 4. März 2026`.
    static func date(inLine text: String) -> Timestamp? {
        guard PassageIdentity.normalised(Array(text.utf8)).count <= mostWords else { return nil }
        let words = text.split(separator: " ").prefix(mostParts).map(String.init)
        for index in words.indices {
            let count = length(ofDateAt: index, in: words)
            guard count > 0 else { continue }
            // With the time behind it, and a zone.
            for end in [index + count + 4, index + count + 2, index + count] {
                let part = words[index..<min(end, words.count)].joined(separator: " ")
                if let date = FeedDate.parse(part) { return date }
            }
        }
        return nil
    }

    /// Bytes beside a date.
    private static let mostWords = 48

    /// How many words a date takes that begins with a word: `04.03.2026`, `4. März 2026`,
    /// `March 4, 2026`; 0 where none does.
    private static func length(ofDateAt index: Int, in words: [String]) -> Int {
        let digits = digits(words[index])
        if digits >= 5, digits <= 8, words[index].utf8.count > digits { return 1 }
        guard index + 2 < words.count, Self.digits(words[index + 2]) == 4 else { return 0 }
        let isDayFirst = isDay(words[index]) && isMonth(words[index + 1])
        let isMonthFirst = isMonth(words[index]) && isDay(words[index + 1])
        return isDayFirst || isMonthFirst ? 3 : 0
    }

    private static func digits(_ word: String) -> Int { word.utf8.count { $0 &- 48 < 10 } }

    private static func isDay(_ word: String) -> Bool {
        (1...2).contains(digits(word)) && word.first?.isNumber == true && word.utf8.count <= 5
    }

    private static func isMonth(_ word: String) -> Bool {
        let letters = word.lowercased().filter(\.isLetter)
        guard letters.count >= 3, case .month = DateNames.meaning(of: letters) else { return false }
        return true
    }

    /// Whether a line tells when something was changed.
    static func isOfChange(_ text: String) -> Bool {
        let lower = text.lowercased()
        return ["aktualisiert", "geändert", "updated", "modified", "bearbeitet"]
            .contains { lower.contains($0) }
    }

    /// The day that an address names: `/2026/03/04/`, `/2026-03-04-…`, `/2026/mar/04/`.
    static func day(of address: WebAddress?) -> Timestamp? {
        guard let path = address?.path else { return nil }
        let parts = path.split { $0 == "/" || $0 == "-" || $0 == "_" }.prefix(mostParts)
        for (index, year) in parts.enumerated()
        where year.utf8.count == 4 && index + 2 < parts.count {
            let (month, day) = (parts[index + 1], parts[index + 2])
            guard let number = Int(year), (1990...2099).contains(number),
                (1...2).contains(day.utf8.count), day.utf8.allSatisfy({ $0 &- 48 < 10 }),
                month.utf8.count <= 3
            else { continue }
            if let date = FeedDate.parse("\(year)-\(month)-\(day)") { return date }
        }
        return nil
    }

    /// Parts of a path that are looked at.
    private static let mostParts = 40
}
