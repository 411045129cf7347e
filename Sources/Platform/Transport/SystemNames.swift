import Glibc

/// The system's resolver: /etc/hosts, DNS and whatever nsswitch.conf(5) names. It sees by itself when
/// /etc/resolv.conf is replaced (glibc 2.26 on).
enum SystemNames {
    /// Blocks, with three dead name servers for half a minute (resolv.conf(5): timeout, attempts).
    ///
    /// Every address is asked for, also of a family this machine has no route for: what a name offers
    /// is judged as a whole (faults SSRF-03).
    static func lookUp(_ name: String) -> NameAnswer {
        var wanted = addrinfo()
        wanted.ai_family = AF_UNSPEC
        // Else each address comes once for each type of socket.
        wanted.ai_socktype = stream
        var list: UnsafeMutablePointer<addrinfo>?
        let code = getaddrinfo(name, nil, &wanted, &list)
        guard code == 0 else {
            // 0 where errno counts: out of memory or descriptors, which passes.
            return code == EAI_NONAME || code == noData ? .unknown : .unanswered
        }
        defer { freeaddrinfo(list) }
        var addresses: [IPAddress] = []
        var next = list
        while let entry = next?.pointee {
            if let socket = entry.ai_addr,
                let address = IPAddress(UnsafeRawPointer(socket), family: entry.ai_family)
            {
                addresses.append(address)
            }
            next = entry.ai_next
        }
        return addresses.isEmpty ? .unknown : .addresses(addresses)
    }

    /// SOCK_STREAM, an enumerator that several Clang modules declare.
    private static let stream: Int32 = 1

    /// EAI_NODATA of <netdb.h>, hidden behind _GNU_SOURCE: the name is there and has no address.
    private static let noData: Int32 = -5
}
