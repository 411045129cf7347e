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
        if let mode = xml.rawAttribute("mode"), xml.matches(mode, "base64") { return .base64 }
        guard let type = xml.attribute("type")?.lowercased() else { return .plain }
        return form(ofType: type, isEscaped: xml.rawAttribute("mode") != nil)
    }

    private static func form(ofType type: String, isEscaped: Bool) -> ElementText.Form? {
        switch type {
        case "text", "text/plain", "plain", "": return .plain
        case "xhtml", "application/xhtml+xml": return isEscaped ? .html : .inline
        case "html", "text/html", "text/x-html": return .html
        default: break
        }
        if type.hasSuffix("+xml") || type.hasSuffix("/xml") { return .inline }
        if type == "application/octet-stream" { return .base64 }
        let isMedium = ["image/", "audio/", "video/"].contains { type.hasPrefix($0) }
        return isMedium ? nil : .undeclared
    }
}
