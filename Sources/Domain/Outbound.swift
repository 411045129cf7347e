/// A server that Earshot connects to because the configuration says so.
package struct OutboundTarget: Sendable, Hashable {
    package var host: String
    package var port: UInt16
    package var wire: Wire

    /// How it is spoken to. Raw values are for people.
    package enum Wire: String, Sendable, Hashable, CaseIterable {
        case http, https, smtp, smtps
        case startTLS = "smtp, STARTTLS"
        case imap, imaps
        case imapStartTLS = "imap, STARTTLS"
        /// A proxy, which is told by CONNECT or whole addresses where to go.
        case proxy = "http (proxy)"
        case secureProxy = "https (proxy)"
    }

    package init(host: String, port: UInt16, wire: Wire) {
        self.host = host
        self.port = port
        self.wire = wire
    }

    package init(_ address: WebAddress) {
        self.init(
            host: address.host, port: address.effectivePort,
            wire: address.isSecure ? .https : .http)
    }
}

/// Where an entry of the configuration reaches beyond this process. Each kind of source and channel
/// has to say it, so that `earshot dossier` can't leave one out.
package enum Outbound: Sendable, Hashable {
    case servers([OutboundTarget])
    /// Files of this machine that are read, by a shell pattern.
    case files(String)
    /// A program of this machine that is started.
    case program(String)
    /// The log of the service.
    case log
}

extension SourceSettings {
    package var outbound: Outbound {
        switch kind {
        case .feed(let address), .page(let address, _), .site(let address), .sitemap(let address):
            .servers([OutboundTarget(address)])
        case .network(let network):
            .servers((network.servers + network.openServers).map { OutboundTarget($0) })
        case .mailbox(let mailbox): .servers([mailbox.server])
        case .file(let pattern): .files(pattern)
        case .maildir(let path): .files(path + "/{new,cur}/*")
        case .program(let program): .program(program.path)
        }
    }
}
