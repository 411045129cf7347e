import Domain
import Storage
import Transport
import YAML

/// `web:`, where links in messages lead.
extension ConfigurationContext {
    func web(_ root: ConfigurationSection) -> Settings.Web? {
        guard let node = root.node("web"),
            let section = ConfigurationSection(
                node, name: "web", keys: Settings.Keys.web, in: self)
        else { return nil }
        let lifetime = section.duration(
            "link_lifetime", in: .seconds(3600) ... .seconds(365 * 86_400))
        let address = section.value(
            "public_url",
            expecting: "an http or https address without a query, such as "
                + "https://earshot.example.de"
        ) { text in
            ConfigurationScalar.target(text.trimmingBlanks()).flatMap {
                $0.query == nil && $0.fragment == nil && $0.userInfo == nil ? $0 : nil
            }
        }
        let key = webKey(section)
        guard section.text("listen") != nil else {
            for name in ["public_url", "key_file"] where !section.isMissing(name) {
                section.fault("web.\(name) needs web.listen, such as 127.0.0.1:8484", at: name)
            }
            return nil
        }
        guard
            let place = section.value(
                "listen", expecting: "an address and a port, such as 127.0.0.1:8484",
                { Self.listening($0) })
        else { return nil }
        if !place.address.isLoopback {
            section.warn(
                "web.listen: \(place.address) can be reached from other machines, without TLS; let a "
                    + "proxy with TLS ask 127.0.0.1", at: "listen")
        }
        if let address, address.scheme == "http",
            !(IPAddress(address.host)?.isLoopback ?? (address.host == "localhost"))
        {
            section.warn(
                "web.public_url is http: links go unprotected, and mails offer no unsubscribing by "
                    + "one click, which wants https", at: "public_url")
        }
        var web = Settings.Web(
            host: "\(place.address)", port: place.port, publicAddress: address, key: key)
        if let lifetime { web.linkLifetime = lifetime }
        return web
    }

    private func webKey(_ section: ConfigurationSection) -> Secret<[UInt8]>? {
        guard !section.isMissing("key_file"),
            case .text(let text) = secret("key", in: section, label: "web")
        else { return nil }
        guard text.utf8.count >= KeyFile.shortest else {
            section.fault(
                "web.key_file has less than \(KeyFile.shortest) bytes; make one with "
                    + "openssl rand -base64 32 > FILE", at: "key_file")
            return nil
        }
        return Secret(Array(text.utf8))
    }

    /// `127.0.0.1:8484`, `[::1]:8484`, `localhost:8484`.
    private static func listening(_ text: String) -> (address: IPAddress, port: UInt16)? {
        let text = text.trimmingBlanks()
        guard let colon = text.lastIndex(of: ":"),
            let port = UInt16(text[text.index(after: colon)...]),
            port > 0
        else { return nil }
        var host = String(text[..<colon])
        if host == "localhost" { host = "127.0.0.1" }
        if host.hasPrefix("["), host.hasSuffix("]") { host = String(host.dropFirst().dropLast()) }
        return IPAddress(host).map { ($0, port) }
    }
}
