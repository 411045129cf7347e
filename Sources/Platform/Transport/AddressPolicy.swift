/// Which addresses may be connected: the public internet, and the networks the operator names; and
/// of their ports those a web server may have.
///
/// A stranger's feed or redirect must not reach into the operator's own network (faults SSRF-01).
/// Pure; asked for every address a name has, and for that of every socket.
package struct AddressPolicy: Sendable, Equatable {
    private let allowedNetworks: [IPNetwork]
    /// Meant by the operator, though on the list of those that are not (faults SSRF-07). A network
    /// that is allowed allows none of them: a redirect to its databases is what an attacker wants.
    private let allowedPorts: Set<UInt16>
    private let isOpen: Bool
    /// Whether a redirect may lead from the public internet to anywhere else.
    private let followsInward: Bool

    package init(allowedNetworks: [IPNetwork], allowedPorts: Set<UInt16> = []) {
        self.init(allowedNetworks, allowedPorts, isOpen: false, followsInward: false)
    }

    /// No limits: for targets the operator wrote into the configuration himself.
    package static let any = AddressPolicy([], [], isOpen: true, followsInward: true)

    /// For an address that a person types: no limits for it, but a redirect is a stranger's word, and
    /// leads from a public address only to public ones and to the networks that are named.
    package static func typed(
        allowedNetworks: [IPNetwork], allowedPorts: Set<UInt16> = []
    ) -> AddressPolicy {
        AddressPolicy(allowedNetworks, allowedPorts, isOpen: true, followsInward: false)
    }

    private init(
        _ allowedNetworks: [IPNetwork], _ allowedPorts: Set<UInt16>, isOpen: Bool,
        followsInward: Bool
    ) {
        self.allowedNetworks = allowedNetworks
        self.allowedPorts = allowedPorts
        self.isOpen = isOpen
        self.followsInward = followsInward
    }

    package func permits(_ address: IPAddress) -> Bool {
        isOpen || isClosedPermit(address)
    }

    /// Of the target of a redirect, beside `permits`.
    package func permits(_ address: IPAddress, redirectedFromPublic: Bool) -> Bool {
        followsInward || !redirectedFromPublic || isClosedPermit(address)
    }

    /// - Parameter isRedirect: a stranger's word led there.
    package func permits(port: UInt16, isRedirect: Bool) -> Bool {
        if isRedirect ? followsInward : isOpen { return true }
        return allowedPorts.contains(port) || !ForbiddenPorts.contains(port)
    }

    private func isClosedPermit(_ address: IPAddress) -> Bool {
        let target = address.unwrapped
        if allowedNetworks.contains(where: { $0.contains(address) || $0.contains(target) }) {
            return true
        }
        return Self.isPublic(target)
    }

    static func isPublic(_ address: IPAddress) -> Bool {
        switch address {
        case .v4: !reserved.contains { $0.contains(address) }
        // Only 2000::/3 is global unicast space (RFC 4291 §2.4, IANA).
        case .v6(let number): number >> 125 == 1 && !reserved.contains { $0.contains(address) }
        }
    }

    /// The IANA registries of special-purpose addresses (RFC 6890), as of 2025.
    private static let reserved: [IPNetwork] = [
        "0.0.0.0/8",  // this host
        "10.0.0.0/8",  // private
        "100.64.0.0/10",  // carrier-grade NAT
        "127.0.0.0/8",  // loopback
        "169.254.0.0/16",  // link-local, cloud metadata
        "172.16.0.0/12",  // private
        "192.0.0.0/24",  // protocol assignments
        "192.0.2.0/24",  // documentation
        "192.88.99.0/24",  // 6to4 relays, deprecated
        "192.168.0.0/16",  // private
        "198.18.0.0/15",  // benchmarks
        "198.51.100.0/24",  // documentation
        "203.0.113.0/24",  // documentation
        "224.0.0.0/4",  // multicast
        "240.0.0.0/4",  // reserved, broadcast
        "2001::/23",  // protocol assignments
        "2001:db8::/32",  // documentation
        "3fff::/20",  // documentation
    ].compactMap { IPNetwork($0) }
}
