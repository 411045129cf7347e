import Domain
import Transport
import YAML

/// `imap`, `maildir`, `exec`: sources that are no addresses of the web.
extension ConfigurationContext {
    static let localKinds = ["imap", "maildir", "exec"]

    /// Nil where its entry is at fault: told.
    func localKind(
        _ key: String, _ section: ConfigurationSection, label: String
    ) -> SourceSettings.Kind? {
        switch key {
        case "imap": mailbox(section, label: label).map { .mailbox($0) }
        case "maildir": section.text(key).map { .maildir(path: path($0)) }
        default: program(section, label: label).map { .program($0) }
        }
    }

    private func mailbox(
        _ section: ConfigurationSection, label: String
    ) -> MailboxSettings? {
        let password = hiddenSecret("password", in: section, label: label)
        guard let user = section.requiredText("user"), let address = section.text("imap") else {
            return nil
        }
        let secret: Secret<String>
        switch password {
        case .none where secrets != .off:
            problems.error("\(label) needs a password_file", at: section.position)
            return nil
        case .none, .missing: secret = Secret(StandIn.token)
        case .text(let text): secret = Secret(text)
        }
        guard let server = MailboxServer(address, user: user, password: secret) else {
            section.fault(
                "\(label).imap: '\(section.shown("imap"))' is no mailbox: give "
                    + "imaps://HOST/FOLDER (or imap:// for STARTTLS), with user and password_file "
                    + "apart", at: "imap")
            return nil
        }
        let wire: OutboundTarget.Wire =
            switch server.security {
            case .implicitTLS: .imaps
            case .startTLS: .imapStartTLS
            case .none: .imap
            }
        return MailboxSettings(
            address: address, user: user, password: secret,
            server: OutboundTarget(host: server.host, port: server.port, wire: wire))
    }

    private func program(
        _ section: ConfigurationSection, label: String
    ) -> ProgramSettings? {
        let command = section.texts("exec")
        let timeLimit = section.duration("timeout", in: .seconds(1) ... .seconds(3600))
        guard let path = command.first else { return nil }
        guard path.hasPrefix("/") else {
            section.fault(
                "\(label).exec must begin with the whole path of a program, such as "
                    + "/usr/local/bin/our-forum", at: "exec")
            return nil
        }
        if secrets != .off, facts(path) == nil {
            section.warn("\(label).exec: there is no \(path.shown)", at: "exec")
        }
        return ProgramSettings(
            path: path, arguments: Array(command.dropFirst()),
            timeLimit: timeLimit ?? .seconds(60))
    }
}
