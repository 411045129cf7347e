package import Domain
import JSON

/// A place that mentions link to, or stand in, and that no source reads.
package struct UnreadPlace: Sendable {
    /// `blatt.example`, `reddit.com`.
    package var name: String
    /// The kind of source that reads it: `site`, or a network's, such as `reddit`.
    package var kind: String
    /// Documents with a mention that link to it or stand there.
    package var mentions: Int
    /// Of those, the ones that stand there, and came through another source.
    package var standing: Int
    /// In how many places the documents stand.
    package var outlets: Int
    package var last: Timestamp
    /// What it is ordered by: the score of each document, less with its age, times the root of the number
    /// of outlets.
    package var weight: Double
    package var example: Example
    /// What reads it; nil where there is no open way.
    package var entry: SourceEntry?
    /// What reading a network takes, in the configuration's language; nil for a site.
    package var note: String?

    /// The document that weighs most.
    package struct Example: Sendable {
        package var mention: MentionID
        package var title: String
        package var source: SourceID
        package var time: Timestamp
        /// Where in the place it leads.
        package var link: String
    }

    /// One JSON object and a line's end; times UTC.
    package var json: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("place", name)
            json.member("kind", kind)
            json.member("mentions", mentions)
            json.member("standing", standing)
            json.member("outlets", outlets)
            json.member("last", last.iso8601)
            json.member("weight") { $0.value(.number(Self.rounded(weight))) }
            json.member("example") { json in
                json.object { json in
                    json.member("id", example.mention.rawValue)
                    json.member("title", example.title)
                    json.member("source", example.source.rawValue)
                    json.member("time", example.time.iso8601)
                    json.member("link", example.link)
                }
            }
            json.member("entry", entry?.text)
            json.member("note", note)
        }
        json.newline()
        return json.bytes
    }

    /// With two decimals; weights are no larger than documents are many.
    private static func rounded(_ weight: Double) -> String {
        let hundredths = Int(exactly: (weight * 100).rounded()) ?? 0
        let decimals = hundredths % 100
        return "\(hundredths / 100)." + (decimals < 10 ? "0" : "") + "\(decimals)"
    }

    static func precedes(_ a: UnreadPlace, _ b: UnreadPlace) -> Bool {
        if a.weight != b.weight { return a.weight > b.weight }
        return a.last != b.last ? a.last > b.last : a.name < b.name
    }
}
