package import Domain
import Storage

/// What `earshot snooze` does.
package enum Snoozing {
    /// From a minute to a year: one that nobody would ever end hides things for good.
    package static let spans = Duration.seconds(60) ... .seconds(366 * 86_400)
    /// Characters of a reason: a line of a message.
    package static let reasonLimit = 200

    /// What a word names, or why it names nothing: one line with the mend.
    package enum Naming: Sendable {
        case target(Snooze.Target, label: String)
        case nothing(String)
    }

    /// A brand by name or id, a rule, a source, or a mention by its id, which stands for its story. Where
    /// the same word names several, `brand:`, `rule:`, `source:` or `mention:` before it says which.
    package static func naming(
        _ words: String, settings: Settings
    ) async throws -> Naming {
        let (kind, word) = parted(words)
        var found: [(target: Snooze.Target, label: String)] = []
        if kind == nil || kind == .brand {
            found += settings.brands.filter { $0.name == word || $0.id == word }
                .map { (.brand($0.id), $0.name) }
        }
        if kind == nil || kind == .rule {
            found += settings.rules.filter { $0.name == word }.map { (.rule($0.name), $0.name) }
        }
        if kind == nil || kind == .source {
            found += settings.sources.filter { $0.id.rawValue == word }
                .map { (.source($0.id), $0.id.rawValue) }
        }
        if found.isEmpty, kind == nil || kind == .story,
            let mention = try await mention(word, settings)
        {
            found.append((.story(mention.story), mention.title))
        }
        if let only = found.first, found.count == 1 {
            return .target(only.target, label: only.label)
        }
        guard found.isEmpty else {
            let forms = found.map { "\($0.target.kind.rawValue):\(word)" }
            return .nothing("'\(word)' names several; say \(forms.joined(separator: " or "))")
        }
        let names =
            settings.brands.map(\.name) + settings.rules.map(\.name)
            + settings.sources.map(\.id.rawValue)
        return .nothing(
            "there is no brand, alert, source or stored mention '\(word)'; "
                + Spelling.hint(for: word, among: names))
    }

    private static func parted(_ words: String) -> (Snooze.Kind?, String) {
        guard let colon = words.firstIndex(of: ":") else { return (nil, words) }
        let rest = String(words[words.index(after: colon)...])
        let kind: Snooze.Kind? =
            switch words[..<colon] {
            case "brand": .brand
            case "rule": .rule
            case "source": .source
            case "mention", "story": .story
            default: nil
            }
        return kind == nil ? (nil, words) : (kind, rest)
    }

    private static func mention(
        _ word: String, _ settings: Settings
    ) async throws -> StoredMention? {
        let store = try Store.open(path: settings.storePath, mode: .guest)
        // As printed, whatever a mail or a sheet made of its letters.
        let mention = try await store.mention(MentionID(word.lowercased()))
        try await store.close()
        return mention
    }

    /// Begins one; gives it, and how many alerts that waited are silenced too.
    package static func begin(
        _ target: Snooze.Target, label: String, reason: String, until end: Timestamp,
        takesUrgent: Bool, settings: Settings
    ) async throws -> (snooze: Snooze, silenced: Int) {
        let store = try Store.open(path: settings.storePath, mode: .guest)
        let result = try await store.snooze(
            target, label: label, reason: reason, until: end, takesUrgent: takesUrgent,
            now: SystemClock.now())
        try await store.close()
        return result
    }

    /// False where it is not there or has ended.
    package static func end(_ id: Int64, settings: Settings) async throws -> Bool {
        let store = try Store.open(path: settings.storePath, mode: .guest)
        let isDone = try await store.endSnooze(id, now: SystemClock.now())
        try await store.close()
        return isDone
    }

    /// Those in force, with what each has silenced; the one that ends first comes first.
    package static func list(settings: Settings) async throws -> [SnoozeCount] {
        guard StorePlace.exists(settings) else { return [] }
        let store = try Store.open(path: settings.storePath, mode: .guest)
        let list = try await store.snoozes(since: SystemClock.now())
        try await store.close()
        return list
    }

    /// `2026-12-03`, `2026-12-03 08:00` or `08:00`, which is the next such time; local. Nil for anything
    /// else.
    package static func end(
        at text: String, in zone: TimeZoneRules, now: Timestamp
    ) -> Timestamp? {
        let parts = text.replacing("T", with: " ").split(separator: " ").map(String.init)
        if parts.count == 1, let time = ConfigurationScalar.timeOfDay(parts[0]) {
            let today = zone.localTime(at: now).date
            let moment = zone.timestamp(of: today, at: time)
            return moment > now ? moment : zone.timestamp(of: today.adding(days: 1), at: time)
        }
        guard (1...2).contains(parts.count), let date = date(parts[0]) else { return nil }
        guard parts.count == 2 else { return zone.timestamp(of: date, at: .midnight) }
        return ConfigurationScalar.timeOfDay(parts[1]).map { zone.timestamp(of: date, at: $0) }
    }

    private static func date(_ text: String) -> CivilDate? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4,
            parts[1...].allSatisfy({ (1...2).contains($0.utf8.count) }), let year = Int(parts[0]),
            let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }
}
