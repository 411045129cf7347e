import Alerting
import JSON

/// Reads messages as their receivers do, without the code that wrote them.
enum Wire {
    /// What text of strangers must never become.
    static let live: [ChannelKind: [String]] = [
        .email: ["<script", "<img", "onerror=alert(1)>", "\nBcc:", "\n.\n"],
        .slack: ["<!", "<@", "@channel", "@here", "@everyone", "<script"],
        .teams: callers, .ntfy: callers, .matrix: callers,
        .mattermost: callers + markup, .discord: callers + markup, .nextcloudTalk: callers + markup,
        .googleChat: callers + markup, .zulip: callers + markup, .rocketChat: callers + markup,
        .telegram: callers + ["<script", "<img"],
        .webhook: [], .exec: [], .json: callers, .journal: ["\nBcc:", "\n.\n"],
    ]

    private static let callers = ["@channel", "@here", "@everyone"]
    private static let markup = ["<!", "<@", "<script", "<img", "*bold*", "`code`"]

    /// The decoded texts; nil where the message is none.
    static func texts(of bytes: [UInt8], from kind: ChannelKind) -> [String]? {
        switch kind {
        case .email:
            guard let mail = Mail(bytes), mail.parts.count == 2 else { return nil }
            return mail.parts.map(\.body)
        case .zulip: return form(bytes)
        case .journal: return [String(decoding: bytes, as: UTF8.self)]
        default:
            guard let json = try? JSONValue(parsing: bytes) else { return nil }
            return strings(json)
        }
    }

    /// The values of a form.
    static func form(_ bytes: [UInt8]) -> [String]? {
        bytes.split(separator: UInt8(ascii: "&")).map { pair in
            var value: [UInt8] = []
            var rest = pair.drop { $0 != UInt8(ascii: "=") }.dropFirst()
            while let byte = rest.popFirst() {
                guard byte == UInt8(ascii: "%") else {
                    value.append(byte)
                    continue
                }
                let digits = String(decoding: rest.prefix(2), as: UTF8.self)
                value.append(UInt8(digits, radix: 16) ?? 0)
                rest = rest.dropFirst(2)
            }
            return String(decoding: value, as: UTF8.self)
        }
    }

    private static func strings(_ value: JSONValue) -> [String] {
        switch value {
        case .string(let text): [text]
        case .array(let values): values.flatMap(strings)
        case .object(let members): members.flatMap { strings($0.value) }
        case .number(let number): [number]
        case .null, .bool: []
        }
    }

    /// How many of the four sample mentions' repetitions are shown.
    static func shown(in text: String, from kind: ChannelKind) -> Int {
        let titles = [
            "streicht 120 Stellen", "fünf Drehzentren", "Spindel pfeift", "eröffnet Werk",
        ]
        let count = titles.map { occurrences(of: $0, in: text) }.reduce(0, +)
        // A mail shows each item in both parts, and so does Matrix.
        return kind == .email || kind == .matrix ? count / 2 : count
    }

    /// `+7 weitere`.
    static func rest(in text: String, from kind: ChannelKind) -> Int {
        for line in text.split(separator: "\n") {
            guard let plus = line.firstIndex(of: "+") else { continue }
            let digits = line[line.index(after: plus)...].prefix { $0.isNumber }
            if line[digits.endIndex...].hasPrefix(" weitere"), let count = Int(digits) {
                return count
            }
        }
        return 0
    }

    private static func occurrences(of word: String, in text: String) -> Int {
        let (word, text) = (Array(word.utf8), Array(text.utf8))
        var (count, index) = (0, 0)
        while index + word.count <= text.count {
            if text[index] == word[0], text[index...].starts(with: word) {
                count += 1
                index += word.count
            } else {
                index += 1
            }
        }
        return count
    }
}
