/// What a source's server wants to see, and what stands between it and us: the operator's word for one
/// source. What is secret goes to its origin alone (faults FET-10).
package struct SourceAccess: Sendable, Hashable {
    /// A field of a request; its name and value are legal (RFC 9110 §5).
    package struct Field: Sendable, Hashable {
        package var name: String
        package var value: String
        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// `https://example.org:8443`; nothing below but the proxy counts elsewhere.
    package var origin: String
    /// Authorization is one of them.
    package var fields: Secret<[Field]>
    /// Certificates in PEM of the only authorities that may vouch for it; nil: those of all sources.
    package var authorities: [UInt8]?
    package var proxy: WebAddress?

    package init(
        origin: String, fields: [Field] = [], authorities: [UInt8]? = nil,
        proxy: WebAddress? = nil
    ) {
        self.origin = origin
        self.fields = Secret(fields)
        self.authorities = authorities
        self.proxy = proxy
    }
}
