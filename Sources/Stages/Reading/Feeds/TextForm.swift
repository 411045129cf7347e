import Markup

/// How an element says that its content is to be read.
enum TextForm {
    /// By `type` and `mode` (Atom 1.0 §3.1, 0.3 §3.1); nil where the content is no text.
    static func declared(
        by xml: XMLTokenizer, name: XMLName, in format: ReadResult.Format
    ) -> ElementText.Form? {
        let isAtom = name.namespace == .atom || (format == .atom && name.namespace == .none)
        guard isAtom else {
            return name.namespace == .content || name.namespace == .xhtml ? .html : .undeclared
        }
        guard !xml.attributes.isEmpty else { return format == .atom ? .plain : .undeclared }
        let mode = xml.rawAttribute("mode")
        let isPacked = mode.map { xml.matches($0, "base64") } ?? false
        guard let type = xml.attribute("type")?.lowercased() else {
            return isPacked ? .base64Text : .plain
        }
        let form = form(ofType: type, hasMode: mode != nil)
        guard isPacked else { return form }
        return form == .html ? .base64HTML : .base64Text
    }

    /// Atom 1.0 §4.1.3.3: what is neither text nor XML is packed as base64.
    private static func form(ofType type: String, hasMode: Bool) -> ElementText.Form? {
        // Without its parameters: `text/html; charset=utf-8`.
        let name =
            type.utf8.contains(UInt8(ascii: ";"))
            ? String(type.prefix { $0 != ";" && $0 != " " }) : type
        switch name {
        case "text", "text/plain", "plain", "": return .plain
        case "xhtml", "application/xhtml+xml": return hasMode ? .html : .inline
        case "html", "text/html", "text/x-html": return .html
        default: break
        }
        if name.hasSuffix("+xml") || name.hasSuffix("/xml") { return .inline }
        if ["image/", "audio/", "video/"].contains(where: { name.hasPrefix($0) }) { return nil }
        if name.hasPrefix("text/") { return .plain }
        return name.contains("/") && !hasMode ? .base64 : .undeclared
    }
}
