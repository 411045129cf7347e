import Domain
import Transport
import YAML

/// A secret as it is given.
enum GivenSecret {
    case none
    /// Asked for and not at hand: told.
    case missing
    case text(String)
}

/// What stands in for a secret where nothing is sent. Leads nowhere but to this machine.
enum StandIn {
    static let address = WebAddress("http://127.0.0.1:9/")
    static let token = "-"
    static let mailServer = MailServer(host: "127.0.0.1", port: 9, security: .none)
    /// What a channel seems to reach that has one of these.
    static let host = "127.0.0.1"
    static let port: UInt16 = 9
}

extension ConfigurationContext {
    /// A value given as it is, or by the file that `KEY_file` names; of a relative name, the systemd
    /// credential counts where there is one (systemd.exec(5), LoadCredential=).
    func secret(
        _ key: String, in section: ConfigurationSection, label: String
    ) -> GivenSecret {
        let fileKey = key + "_file"
        guard !section.isMissing(fileKey) else {
            if section.isMissing(key) { return .none }
            credentials.note(section.label(key), .configuration)
            guard let text = section.text(key, isSecret: true) else { return .missing }
            return .text(text)
        }
        if !section.isMissing(key) {
            section.fault("'\(key)' and '\(fileKey)' stand both; keep one", at: fileKey)
            return .missing
        }
        guard let name = section.text(fileKey, isSecret: true) else {
            credentials.note(section.label(fileKey), .file(section.shown(fileKey)))
            return .missing
        }
        credentials.note(section.label(fileKey), .file(places(of: name)[0]))
        return secret(inFile: name, section, key: fileKey, label: label)
    }

    private func secret(
        inFile name: String, _ section: ConfigurationSection, key: String, label: String
    ) -> GivenSecret {
        var failures: [String] = []
        for path in places(of: name) {
            switch file(path) {
            case .failure(let failure): failures.append("\(path) can't be read: \(failure.reason)")
            case .success(let bytes):
                credentials.note(section.label(key), .file(path))
                let text = String(decoding: bytes, as: UTF8.self).trimmingLines()
                if text.isEmpty {
                    section.fault("\(label).\(key): \(path) is empty", at: key)
                    return .missing
                }
                warn(of: path, section, key: key, label: label)
                return .text(text)
            }
        }
        missingSecret(
            "\(label).\(key): \(failures.joined(separator: "; "))", at: section.position(of: key))
        return .missing
    }

    private func warn(of path: String, _ section: ConfigurationSection, key: String, label: String)
    {
        guard let facts = facts(path), facts.isWritableByAll else { return }
        problems.warning(
            "\(label).\(key): anybody on this machine can change \(path); chmod 600 it",
            at: section.position(of: key))
    }

    private func places(of name: String) -> [String] {
        guard !name.hasPrefix("/"), let folder = environment("CREDENTIALS_DIRECTORY"),
            !folder.isEmpty
        else { return [path(name)] }
        return ["\(folder)/\(name)", path(name)]
    }
}

extension String {
    /// Without white space at both ends.
    fileprivate func trimmingLines() -> String {
        let bytes = Array(utf8)
        guard let first = bytes.firstIndex(where: { $0 > 0x20 }),
            let last = bytes.lastIndex(where: { $0 > 0x20 })
        else { return "" }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }
}
