import Domain
import Transport

/// Which brands speak in a document themselves: it stands in one of their domains or comes from one of
/// their accounts. Pure; compiled once, its cost does not grow with the number of brands.
struct OwnVoice: Sendable {
    /// Ids of brands by host, which stands for the hosts below it too.
    private var sites: [String: [String]] = [:]
    private var accounts: [String: [(host: String?, brand: String)]] = [:]

    init(brands: [Brand]) {
        for brand in brands {
            for domain in brand.domains { add(domain, of: brand.id) }
            for handle in brand.handles { add(account: Account(handle), of: brand.id) }
        }
    }

    private mutating func add(_ domain: String, of brand: String) {
        guard let name = HostName.normal(domain) else { return }
        let host = name.withoutWWW
        if !Self.isShared(host) { sites[host, default: []].append(brand) }
    }

    private mutating func add(account: Account?, of brand: String) {
        guard let account else { return }
        accounts[account.name, default: []].append((account.host, brand))
    }

    /// Whether a host is many people's, so that no brand speaks alone there: networks, and names below
    /// which everybody may have one, by the Public Suffix List and where that lacks them.
    static func isShared(_ domain: String) -> Bool {
        let host = domain.withoutWWW
        if AccountAddress.networks.contains(host) || sharedHosts.contains(host) { return true }
        // An IP address has nothing below it.
        guard let below = WebAddress("http://x.\(host)/") else { return false }
        return below.registeredName == below.host
    }

    private static let sharedHosts: Set<String> = [
        "blogger.com", "bsky.app", "jimdo.com", "jimdosite.com", "kununu.com", "linkedin.com",
        "livejournal.com", "medium.com", "presseportal.de", "reddit.com", "substack.com",
        "tiktok.com", "tumblr.com", "weebly.com", "wordpress.com", "xing.com", "youtube.com",
    ]

    /// The ids of the brands whose own voice it is, sorted; empty for all that others say.
    /// - Parameter site: the address of its source, for a document that has none of its own.
    func speakers(in document: Document, of site: WebAddress? = nil) -> [String] {
        // Most of what is read is asked about in vain.
        guard !sites.isEmpty || !accounts.isEmpty else { return [] }
        var found: Set<String> = []
        if let address = document.url.flatMap({ WebAddress($0) }) ?? site {
            found.formUnion(owners(of: address.host))
            for account in AccountAddress(address).accounts { found.formUnion(owners(of: account)) }
        }
        for author in document.authors {
            if let account = Account(author) { found.formUnion(owners(of: account)) }
        }
        return found.sorted()
    }

    /// Whether a brand speaks at this address.
    func owns(_ address: WebAddress) -> Bool {
        guard !sites.isEmpty || !accounts.isEmpty else { return false }
        if !owners(of: address.host).isEmpty { return true }
        return AccountAddress(address).accounts.contains { !owners(of: $0).isEmpty }
    }

    private func owners(of host: String) -> [String] {
        var rest = host.withoutWWW[...]
        var found: [String] = []
        while true {
            found += sites[String(rest)] ?? []
            guard let dot = rest.firstIndex(of: ".") else { return found }
            rest = rest[rest.index(after: dot)...]
        }
    }

    private func owners(of account: Account) -> [String] {
        (accounts[account.name] ?? []).filter { known in
            guard let wanted = known.host else { return true }
            return account.host.map { $0 == wanted } ?? false
        }.map(\.brand)
    }
}

/// The name of an account in a network, as it is compared.
struct Account: Sendable, Hashable {
    /// Lower case, without `@`.
    var name: String
    /// Of its server, where it is told.
    var host: String?

    /// `@name`, `name`, `name@host` or `@name@host`; nil for anything with a blank, such as the name of
    /// a person.
    init?(_ text: some StringProtocol, host: String? = nil) {
        let parts = text.lowercased().drop { $0 == "@" }.split(separator: "@")
        guard (1...2).contains(parts.count), !parts[0].utf8.contains(where: { $0 <= 0x20 }) else {
            return nil
        }
        name = String(parts[0])
        self.host = parts.count == 2 ? HostName.normal(String(parts[1])) : host
    }
}

/// The accounts that an address names as those that speak there.
struct AccountAddress: Sendable {
    private(set) var accounts: [Account] = []

    /// Networks whose addresses begin with the account.
    static let networks: Set<String> = [
        "x.com", "twitter.com", "instagram.com", "facebook.com",
    ]
    /// What may stand before an account where addresses name the kind first.
    private static let kinds: [String: Set<String>] = [
        "linkedin.com": ["company", "showcase", "school"], "youtube.com": ["c", "user"],
        "bsky.app": ["profile"],
    ]
    private static let blueskyNames = ".bsky.social"

    init(_ address: WebAddress) {
        let steps = address.path.split(separator: "/").prefix(2).map { step in
            step.hasPrefix("%40") ? "@" + step.dropFirst(3) : String(step)
        }
        guard let first = steps.first else { return }
        let network = address.registeredName
        if first.hasPrefix("@") {
            add(first, at: address.host)
        } else if Self.networks.contains(network) {
            add(first, at: network)
        } else if steps.count == 2 {
            if first == "users" || Self.kinds[network]?.contains(first) == true {
                add(steps[1], at: address.host)
            } else if network == "linkedin.com", first == "posts" {
                // The account ends at the first underscore, the words of the title follow.
                add(String(steps[1].prefix { $0 != "_" }), at: address.host)
            }
        }
    }

    private mutating func add(_ text: String, at host: String) {
        guard let account = Account(text, host: host) else { return }
        accounts.append(account)
        if account.name.hasSuffix(Self.blueskyNames) {
            let name = account.name.dropLast(Self.blueskyNames.count)
            if let short = Account(name, host: host) { accounts.append(short) }
        }
    }
}

extension String {
    fileprivate var withoutWWW: String { hasPrefix("www.") ? String(dropFirst(4)) : self }
}
