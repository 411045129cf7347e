import Alerting
import JSON

/// Reads chats' messages as their targets do, without the code that wrote them.
enum ChatReader {
    enum Fault: Error { case malformed(String) }

    /// The texts in which the target looks for markup.
    static func marked(_ bytes: [UInt8], _ kind: ChannelKind) throws -> [String] {
        if kind == .zulip { return (Wire.form(bytes) ?? []).suffix(1) }
        let json = try JSONValue(parsing: bytes)
        switch kind {
        case .discord:
            return [json["content"]?.string ?? ""]
                + (json["embeds"]?.array ?? []).map { $0["description"]?.string ?? "" }
        case .matrix: return [json["formatted_body"]?.string ?? ""]
        case .nextcloudTalk: return [json["message"]?.string ?? ""]
        case .slack:
            return (json["blocks"]?.array ?? []).compactMap {
                $0["text"]?["text"]?.string ?? $0["elements"]?.array?.first?["text"]?.string
            }
        // Neither runs of a card nor notices have markup; all of it is structure.
        case .teams, .ntfy: return []
        default: return [json["text"]?.string ?? ""]
        }
    }

    /// What is live in a message: elements of HTML, or the signs that Markdown acts upon.
    static func skeleton(of bytes: [UInt8], _ kind: ChannelKind) throws -> [String] {
        switch kind {
        case .teams: return try structure(of: JSONValue(parsing: bytes))
        case .ntfy: return []
        case .matrix, .telegram:
            return try marked(bytes, kind).map { try HTMLElements($0).names }
                .flatMap(\.self)
        case .mattermost, .discord, .nextcloudTalk:
            return try marked(bytes, kind).map { signs(in: $0, hasBackslash: true) }
        case .slack:
            return try marked(bytes, kind).map { text in
                String(
                    String.UnicodeScalarView(
                        text.unicodeScalars.filter { "*~`<>".unicodeScalars.contains($0) }))
            }
        default: return try marked(bytes, kind).map { signs(in: $0, hasBackslash: false) }
        }
    }

    /// Whether a name stands in it that a chat would call, or an address that it would link by itself.
    static func calls(_ bytes: [UInt8], _ kind: ChannelKind) throws -> Bool {
        let text = (Wire.texts(of: bytes, from: kind) ?? []).joined(separator: "\n")
        // "@" with anything but the joiner behind it.
        let pieces = Array(text.utf8).split(separator: UInt8(ascii: "@")).dropFirst()
        let joiner = Array("\u{2060}".utf8)
        if !pieces.allSatisfy({ $0.starts(with: joiner) }) { return true }
        // Slack is told to look for no addresses (`verbatim`).
        return kind != .slack && (text.contains("https://evil") || text.contains("www.evil"))
    }

    /// How much of the target's limits a message takes; above 1 it is refused.
    static func load(of bytes: [UInt8], _ kind: ChannelKind) throws -> Double {
        func share(_ count: Int, of limit: Int) -> Double { Double(count) / Double(limit) }
        let texts = try marked(bytes, kind)
        let text = texts.first ?? ""
        switch kind {
        case .teams: return share(bytes.count, of: 20_000)
        case .mattermost: return share(text.unicodeScalars.count, of: 16_383)
        case .discord:
            let embeds = texts.dropFirst().map(\.utf16.count)
            return max(
                share(texts[0].utf16.count, of: 2_000), share(embeds.max() ?? 0, of: 4_096),
                share(embeds.reduce(0, +), of: 6_000), share(embeds.count, of: 10))
        case .matrix: return share(bytes.count, of: 48_000)
        case .telegram:
            let html = try HTMLElements(text)
            return max(
                share(html.text.utf16.count, of: 4_096),
                share(html.names.count { !$0.hasPrefix("/") }, of: 100),
                share(text.utf8.count, of: 16_000))
        case .ntfy:
            let json = try JSONValue(parsing: bytes)
            let title = json["title"]?.string ?? ""
            return max(
                share(json["message"]?.string?.utf8.count ?? .max, of: 4_096),
                share(title.utf8.count, of: 200) > 1 ? 2 : 0)
        case .googleChat: return share(bytes.count, of: 32_000)
        case .zulip: return share(text.unicodeScalars.count, of: 10_000)
        case .rocketChat: return share(text.utf16.count, of: 5_000)
        case .nextcloudTalk: return share(text.utf16.count, of: 16_000)
        case .email, .slack, .webhook, .json, .exec, .journal:
            throw Fault.malformed("\(kind) is no such chat")
        }
    }

    private static func signs(in text: String, hasBackslash: Bool) -> String {
        var output = ""
        var isEscaped = false
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            if isEscaped {
                isEscaped = false
                continue
            }
            switch scalar {
            case "\\" where hasBackslash: isEscaped = true
            // No channel's name can follow.
            case "#" where scalars[index...].dropFirst().first == "\u{2060}": break
            case "<" where scalars[index...].dropFirst().first == "\u{2060}": break
            case "<", "*", "_", "~", "`", "[", "]", ">", "|", "#", "\\":
                output.unicodeScalars.append(scalar)
            default: break
            }
        }
        return output
    }

    /// Keys and, where they are ours, values; texts left out.
    private static func structure(of value: JSONValue) -> [String] {
        switch value {
        case .array(let values): values.flatMap(structure)
        case .object(let members):
            members.flatMap { member in
                [member.name]
                    + (member.name == "type" || member.name == "url"
                        ? [member.value.string ?? ""] : structure(of: member.value))
            }
        default: []
        }
    }
}

/// HTML of few elements, read strictly.
struct HTMLElements {
    private(set) var names: [String] = []
    private(set) var text = ""

    init(_ html: String) throws {
        var rest = html[...]
        var open: [String] = []
        while let less = rest.firstIndex(of: "<") {
            text += try Self.decoded(rest[..<less])
            guard let greater = rest[less...].firstIndex(of: ">") else {
                throw ChatReader.Fault.malformed("an element without its end")
            }
            let tag = String(rest[rest.index(after: less)..<greater])
            names.append(tag)
            if tag.hasPrefix("/") {
                guard open.popLast() == String(tag.dropFirst()) else {
                    throw ChatReader.Fault.malformed("</\(tag)> closes another")
                }
            } else {
                open.append(String(tag.prefix { $0 != " " }))
            }
            rest = rest[rest.index(after: greater)...]
        }
        text += try Self.decoded(rest)
        guard open.isEmpty else { throw ChatReader.Fault.malformed("\(open) stay open") }
    }

    private static func decoded(_ text: Substring) throws -> String {
        var output = text
        for (name, letter) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
            output = output.replacing(name, with: letter)[...]
        }
        return String(output)
    }
}
