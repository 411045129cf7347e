import Alerting
import YAML

/// `templates:` of a channel, read and checked now, so that a fault shows at the start.
extension ConfigurationContext {
    func templates(
        of kind: ChannelKind, _ node: YAMLNode, label: String
    ) -> MessageTemplates {
        var templates = MessageTemplates()
        // What else stands in the channel was judged with it.
        guard case .mapping(let entries) = node.content,
            let value = entries.first(where: { $0.key == "templates" })?.value
        else { return templates }
        let isMail = kind == .email
        guard isMail || kind.templateForm != nil,
            let section = ConfigurationSection(
                value, name: "\(label).templates",
                keys: isMail ? Settings.Keys.mailTemplates : Settings.Keys.chatTemplates, in: self)
        else { return templates }
        let form = kind.templateForm ?? .text
        templates.head = template(isMail ? "text_head" : "head", in: section, as: form)
        templates.item = template(isMail ? "text_item" : "item", in: section, as: form)
        guard isMail else { return templates }
        templates.subject = template("subject", in: section, as: .text, hasFile: false)
        templates.htmlHead = template("html_head", in: section, as: .html)
        templates.htmlItem = template("html_item", in: section, as: .html)
        return templates
    }

    /// Given as it is, or by the file that `KEY_file` names.
    private func template(
        _ key: String, in section: ConfigurationSection, as form: TemplateForm,
        hasFile: Bool = true
    ) -> TextTemplate? {
        let fileKey = key + "_file"
        guard hasFile, !section.isMissing(fileKey) else {
            guard let text = section.text(key) else { return nil }
            return template(text, key, in: section, as: form, file: nil)
        }
        if !section.isMissing(key) {
            section.fault("'\(key)' and '\(fileKey)' stand both; keep one", at: fileKey)
            return nil
        }
        guard let name = section.text(fileKey) else { return nil }
        switch file(path(name)) {
        case .success(let bytes):
            let text = String(decoding: bytes, as: UTF8.self)
            return template(text, fileKey, in: section, as: form, file: path(name))
        case .failure(let failure):
            section.fault(
                "\(section.label(fileKey)): \(path(name)) can't be read: \(failure.reason)",
                at: fileKey)
            return nil
        }
    }

    private func template(
        _ text: String, _ key: String, in section: ConfigurationSection, as form: TemplateForm,
        file: String?
    ) -> TextTemplate? {
        do { return try TextTemplate(text, as: form) } catch {
            let place = Self.place(of: error.offset, in: text)
            if let file {
                section.fault(
                    "\(section.label(key)): \(file.shown):\(place.line):\(place.column): \(error.text)",
                    at: key)
                return nil
            }
            // At the very sign where it can be told; in a text of several lines by its own count.
            let node = section.node(key)
            let isAsWritten = node.map {
                if case .scalar(text, _) = $0.content { true } else { false }
            }
            if isAsWritten == true, let position = node?.position(ofScalar: error.offset) {
                problems.error("\(section.label(key)) \(error.text)", at: position)
            } else {
                section.fault(
                    "\(section.label(key)) \(error.text) (line \(place.line), column \(place.column) of "
                        + "the text)", at: key)
            }
            return nil
        }
    }

    private static func place(of offset: Int, in text: String) -> YAMLPosition {
        let before = text.unicodeScalars.prefix(offset)
        let line = before.reversed().prefix { $0 != "\n" }
        return YAMLPosition(
            line: before.count { $0 == "\n" } + 1, column: line.count + 1)
    }
}
