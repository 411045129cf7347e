import CPSL
package import Domain

extension WebAddress {
    /// Who runs the server, as far as a name tells: the part of the host that somebody registered, by
    /// the Public Suffix List that libpsl is built with. `feeds.a.example.co.uk` and
    /// `www.example.co.uk` are one; `a.blogspot.com` and `b.blogspot.com`, which the list's private
    /// section parts, are two. IP addresses, names without a dot and suffixes stand for themselves.
    ///
    /// About a microsecond.
    package var registeredName: String {
        // To the list, a quad is a name whose last label is its suffix.
        guard IPAddress(host) == nil, let list = psl_builtin() else { return host }
        // What it answers points into what it was asked, so both live in this closure.
        return host.withCString { psl_registrable_domain(list, $0).map { String(cString: $0) } }
            ?? host
    }
}
