import Monitoring
import TestSupport

/// A configuration as text, read with files and an environment of its own: nothing of this machine.
enum TestConfiguration {
    static let folder = "/etc/earshot"
    static let standard = ["TOKEN": "geheim123", "EMPTY": ""]

    /// What the reader finds on disk beside it.
    static let files: [String: String] = [
        "/etc/earshot/hook.secret": "whsec_ZXhhbXBsZSBzZWNyZXQgb2YgMjQgYnl0ZXMh\n",
        "/etc/earshot/empty.secret": " \n",
        "/etc/earshot/short.secret": "whsec_geheim123",
        "/etc/earshot/open.secret": "whsec_ZXhhbXBsZSBzZWNyZXQgb2YgMjQgYnl0ZXMh\n",
        "/etc/earshot/source.secret": "geheim123\n",
        "/etc/earshot/own.pem": "-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----\n",
        "/etc/earshot/none.opml": "<opml/>",
        "/etc/earshot/faulty.opml":
            "<opml><body>\n<outline xmlUrl=\"https://a.example/f.xml\"/>\n"
            + "<outline xmlUrl=\"feed me\"/></body></opml>",
        "/etc/earshot/faulty.tmpl": "eins\n<b>{{#url}}x\n",
        "/etc/earshot/words.txt": "nur Worte",
        "/etc/earshot/subscriptions.opml":
            "<opml><body><outline xmlUrl=\"https://a.example/f.xml\"/></body></opml>",
        "/run/credentials/hook.secret": "whsec_Y3JlZGVudGlhbCBvZiBzeXN0ZW1kLCAzMCBieXRlcw==",
    ]

    static func reader(environment: [String: String] = standard) -> SettingsReader {
        SettingsReader(
            name: "earshot.yaml", folder: folder, environment: { environment[$0] },
            file: { path in
                if let text = files[path] { return .success(Array(text.utf8)) }
                if path.hasSuffix("/Europe/Berlin") || path.hasSuffix("/Europe/Vienna") {
                    return .success(TZif.berlin)
                }
                return .failure(SettingsReader.FileFailure(reason: "No such file or directory"))
            },
            facts: { path in
                if folders.contains(path) { return FileFacts(isFolder: true, permissions: 0o755) }
                let others = [Settings.HTTP().authorities, "/bin/true"]
                guard files[path] != nil || others.contains(path) else { return nil }
                return FileFacts(
                    isFolder: false, permissions: path.hasSuffix("open.secret") ? 0o666 : 0o600)
            })
    }

    private static let folders = ["/tmp", "/etc/earshot/folder"]

    static func settings(
        _ text: String, environment: [String: String] = standard,
        secrets: SecretNeed = .required
    ) throws -> Settings {
        try reader(environment: environment).read(Array(text.utf8), secrets: secrets)
    }

    /// Every fault as `earshot check` prints it; empty where there is none.
    static func faults(
        _ bytes: [UInt8], environment: [String: String] = standard
    ) -> [String] {
        do {
            return try reader(environment: environment).read(bytes).warnings.map { "\($0)" }
        } catch { return error.problems.map { "\($0)" } }
    }

    static func faults(_ text: String) -> [String] { faults(Array(text.utf8)) }
}
