import Alerting
import Domain
import Programs
import YAML

/// Channels to programs: JSON of a shape of their own, and programs of this machine.
extension ConfigurationContext {
    func templatedJSON(
        _ node: YAMLNode, label: String
    ) -> TemplatedJSONChannel.Settings? {
        guard
            let section = ConfigurationSection(
                node, name: label, keys: Settings.Keys.json, in: self)
        else { return nil }
        let address = target(section, label: label)
        let bearer = optionalToken("bearer", in: section, label: label)
        guard let template = template(section, label: label), let address else { return nil }
        return TemplatedJSONChannel.Settings(
            address: address, bearer: bearer, template: template)
    }

    /// Read and checked now, so that a fault shows at the start.
    private func template(_ section: ConfigurationSection, label: String) -> JSONTemplate? {
        let isInline = !section.isMissing("template")
        let key = isInline ? "template" : "template_file"
        if isInline, !section.isMissing("template_file") {
            section.fault(
                "'template' and 'template_file' stand both; keep one", at: "template_file")
            return nil
        }
        guard let given = section.text(key) else {
            if section.isMissing(key) {
                problems.error(
                    "\(label) needs 'template' or 'template_file': JSON with {{fields}} in its texts",
                    at: section.position)
            }
            return nil
        }
        var text = given
        if !isInline {
            switch file(path(given)) {
            case .success(let bytes): text = String(decoding: bytes, as: UTF8.self)
            case .failure(let failure):
                section.fault(
                    "\(label).template_file: \(path(given)) can't be read: \(failure.reason)",
                    at: key)
                return nil
            }
        }
        do {
            return try JSONTemplate(text)
        } catch {
            section.fault("\(label).\(key) \(error.text)", at: key)
            return nil
        }
    }

    /// A program and its arguments: no shell takes them apart.
    func program(_ node: YAMLNode, label: String) -> ProgramCall? {
        guard
            let section = ConfigurationSection(
                node, name: label, keys: Settings.Keys.exec, in: self)
        else { return nil }
        let command = section.texts("command")
        let timeLimit = section.duration("timeout", in: .seconds(1) ... .seconds(600))
        guard let path = command.first else {
            if !section.isNoList("command") {
                problems.error(
                    "\(label) needs 'command': a list, the program first, such as "
                        + "[/usr/local/bin/tell, --quiet]", at: section.position)
            }
            return nil
        }
        guard path.hasPrefix("/") else {
            section.fault(
                "\(label).command must begin with the whole path of a program, such as "
                    + "/usr/local/bin/tell", at: "command")
            return nil
        }
        if facts(path) == nil {
            section.warn("\(label).command: there is no \(path.shown)", at: "command")
        }
        return ProgramCall(
            path: path, arguments: Array(command.dropFirst()),
            timeLimit: timeLimit ?? .seconds(30))
    }
}
