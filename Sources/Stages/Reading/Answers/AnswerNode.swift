package import Domain
import JSON
import Markup

/// A part of a network's answer in JSON, which knows where it stands: what is missing can be named.
///
/// Texts come out held to `ReadingLimits`; no number of the network's can trap.
package struct AnswerNode: Sendable {
    private let value: JSONValue
    /// `hits[3].author`; empty for the whole.
    package let place: String
    /// Of the answer: relative links are resolved against it.
    private let base: WebAddress?

    private init(_ value: JSONValue, place: String, base: WebAddress?) {
        (self.value, self.place, self.base) = (value, place, base)
    }

    /// The whole answer.
    ///
    /// - Throws: `.changed` for what is no JSON, with the beginning of what it is instead.
    package init(_ input: ReaderInput) throws(AnswerFault) {
        do {
            self.init(try JSONValue(parsing: input.bytes), place: "", base: input.address)
        } catch {
            throw AnswerFault(.changed, "no JSON but '\(Self.words(of: input))'")
        }
    }

    /// How an answer in words begins, for people.
    package static func words(of input: ReaderInput) -> String {
        PlainText.render(Array(input.bytes.prefix(shownBytes)), as: .line)
            .cut(toBytes: shownText)
    }

    /// Whether it is an object or array with nothing in it.
    package var isEmpty: Bool { value == .object([]) || value == .array([]) }

    /// Of an answer in words, those that are shown.
    private static let shownBytes = 2 << 10
    private static let shownText = 160

    private func inside(_ name: String) -> String { place.isEmpty ? name : "\(place).\(name)" }

    /// A member; nil where there is none, or null.
    package subscript(name: String) -> AnswerNode? {
        switch value[name] {
        case nil, .null: nil
        case let member?: AnswerNode(member, place: inside(name), base: base)
        }
    }

    /// A member that must be there.
    package func member(_ name: String) throws(AnswerFault) -> AnswerNode {
        guard let member = self[name] else { throw .missing(inside(name)) }
        return member
    }

    /// The items of an array, as many as documents are kept; nil where it is none.
    package var items: [AnswerNode]? {
        value.array?.prefix(ReadingLimits.documents).enumerated().map { index, item in
            AnswerNode(item, place: "\(place)[\(index)]", base: base)
        }
    }

    /// The items of an array that must be there.
    package func items(_ name: String) throws(AnswerFault) -> [AnswerNode] {
        guard let items = try member(name).items else { throw .missing(inside(name)) }
        return items
    }

    /// A name or number, as written; nil for what is neither, or empty.
    package func name(_ name: String) -> String? {
        let text: String? =
            switch value[name] {
            case .string(let text): text
            case .number(let digits): digits
            default: nil
            }
        return text.flatMap { $0.isEmpty ? nil : $0.cut(toBytes: ReadingLimits.nameBytes) }
    }

    /// A name or number that must be there.
    package func required(_ name: String) throws(AnswerFault) -> String {
        guard let text = self.name(name) else { throw .missing(inside(name)) }
        return text
    }

    package func flag(_ name: String) -> Bool { value[name]?.bool ?? false }

    package func number(_ name: String) -> Int? { value[name]?.integer }

    package func fraction(_ name: String) -> Double? { value[name]?.double }

    /// Plain text, each of its lines a paragraph; empty where there is none.
    package func text(_ name: String) -> String {
        let lines = (value[name]?.string ?? "").utf8.split(separator: UInt8(ascii: "\n"))
        let paragraphs = lines.map { PlainText.fold(String(decoding: $0, as: UTF8.self)) }
        return paragraphs.filter { !$0.isEmpty }.joined(separator: "\n")
            .cut(toBytes: ReadingLimits.textBytes)
    }

    /// Plain text of one line; markup is removed where it holds some.
    package func title(_ name: String) -> String {
        let text = PlainText.render(value[name]?.string ?? "", as: .line)
        return text.cut(toBytes: ReadingLimits.titleBytes)
    }

    /// Markup as plain text.
    ///
    /// - Parameter links: gets where it links to.
    package func markup(_ name: String, links: inout [String]) -> String {
        let bytes = Array((value[name]?.string ?? "").utf8)
        var references: [String] = []
        let text = PlainText.render(
            bytes.indices, of: bytes, links: &references, upTo: ReadingLimits.links)
        links = LinkList(links + references, base: base).links
        return text.cut(toBytes: ReadingLimits.textBytes)
    }

    /// A moment: a date in any form of `FeedDate`, or seconds since 1970.
    package func time(_ name: String) -> Timestamp? {
        if let text = value[name]?.string {
            return FeedDate.parse(text) ?? Int64(text).map { Timestamp(seconds: $0) }
        }
        return number(name).map { Timestamp(seconds: Int64($0)) }
            ?? fraction(name).flatMap { Int64(exactly: $0.rounded()) }.map {
                Timestamp(seconds: $0)
            }
    }

    /// An address, absolute.
    package func address(_ name: String) -> String? {
        guard let text = value[name]?.string, !text.isEmpty else { return nil }
        return WebAddress(text, relativeTo: base)?.text.cut(toBytes: ReadingLimits.nameBytes)
    }

    /// Names in an array.
    package func names(_ name: String) -> [String] {
        let texts = value[name]?.array?.prefix(ReadingLimits.tags).compactMap(\.string) ?? []
        return texts.filter { !$0.isEmpty }.map { $0.cut(toBytes: ReadingLimits.nameBytes) }
    }
}
