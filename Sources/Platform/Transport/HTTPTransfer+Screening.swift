import Domain

// What may be connected: asked before a look-up of all that the address itself says, after it of every
// address the name has, and again of the one address that is connected or stands in the pool.

extension HTTPTransfer {
    /// Where the connection of the hop goes: the proxy where there is one, else the host.
    var peer: WebAddress { job.request.proxy ?? hop.address }

    /// Where it goes is an address already.
    var needsNoName: Bool { IPAddress(peer.host) != nil }

    /// Refuses what can be refused without a look-up; gives the name to look up, nil where an address
    /// stands there itself.
    ///
    /// Through a proxy the name of the target is the proxy's to resolve (faults SSRF-05).
    func screen() throws(TransportError) -> String? {
        let (address, policy) = (hop.address, job.request.policy)
        let isRedirect = !hop.redirects.isEmpty
        guard policy.permits(port: address.effectivePort, isRedirect: isRedirect) else {
            throw .portRefused(host: address.host, port: address.effectivePort)
        }
        if let literal = IPAddress(address.host), let refusal = refusal(of: literal) {
            throw refusal
        }
        return needsNoName ? nil : peer.host
    }

    /// The addresses of the peer's name that may be connected: all of them or, with a failure, none. A
    /// name that offers one that is refused is not a public one, whatever it offers beside
    /// (faults SSRF-03).
    func screen(_ addresses: [IPAddress]) throws(TransportError) -> [IPAddress] {
        guard job.request.proxy == nil else { return addresses }
        let permitted = addresses.filter { refusal(of: $0) == nil }
        guard permitted.count < addresses.count,
            let refused = addresses.first(where: { !permitted.contains($0) }),
            let refusal = refusal(of: refused)
        else { return addresses }
        if permitted.isEmpty { throw refusal }
        // No stranger chose these: who allows one loopback network means the name by it.
        if NameResolver.isThisMachine(hop.address.host) { return permitted }
        throw .mixedAnswer(host: hop.address.host, refused)
    }

    /// False where the address must not be connected.
    func permits(_ address: IPAddress?) -> Bool {
        guard job.request.proxy == nil else { return true }
        guard let address else { return job.request.policy == .any }
        if let refusal = refusal(of: address) {
            failure = refusal
            return false
        }
        metPublic = metPublic || AddressPolicy.isPublic(address.unwrapped)
        return true
    }

    /// False where both ends of the connection are one socket: TCP meets itself where a port that nobody
    /// listens on happens to be given to the connection too (faults SSRF-07).
    func isOther(_ remote: (String, Int32), than local: (String, Int32)) -> Bool {
        guard remote == local else { return true }
        failure = .connect(host: "\(peer.host):\(peer.effectivePort)", reason: "nobody listens")
        return false
    }

    private func refusal(of address: IPAddress) -> TransportError? {
        let policy = job.request.policy
        guard policy.permits(address) else {
            return .addressRefused(host: hop.address.host, address)
        }
        guard hop.redirects.isEmpty || policy.permits(address, redirectedFromPublic: metPublic)
        else { return .redirectInward(to: hop.address.origin, address) }
        return nil
    }
}
