import Domain
import Markup

/// Which outlet each entry of an aggregator's feed comes from (RSS 2.0's `source`), by the entries' ids
/// as they are written.
package struct EntryOrigins {
    private var names: [String: String] = [:]

    private static let item = XMLName.hash("item")
    private static let guid = XMLName.hash("guid")
    private static let source = XMLName.hash("source")

    package init(_ input: ReaderInput) {
        let decoded = DecodedText(input.bytes, contentType: input.contentType, as: .xml)
        var xml = XMLTokenizer(bytes: decoded.bytes)
        var (id, name) = ("", "")
        while let token = xml.next(), names.count < ReadingLimits.documents {
            guard case .start(let element) = token else { continue }
            switch element.local {
            case Self.item: (id, name) = ("", "")
            case Self.guid: id = Self.text(of: &xml)
            case Self.source: name = PlainText.fold(Self.text(of: &xml))
            default: continue
            }
            if !id.isEmpty, !name.isEmpty { names[id] = name }
        }
    }

    private static func text(of xml: inout XMLTokenizer) -> String {
        let text = ElementText(of: &xml, form: .plain)?.value(in: xml) ?? ""
        return text.cut(toBytes: ReadingLimits.nameBytes)
    }

    /// The name of the outlet; nil where none is said.
    package subscript(id: String) -> String? { names[id] }
}
