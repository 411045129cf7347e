extension WebAddress {
    /// The address as it is kept where strangers' texts link to it, for it may tell of a person: without
    /// credentials, secrets, a fragment, parameters that track and those that hold a mail address.
    package var withoutTraces: WebAddress {
        let clean = withoutSecrets
        guard let query = clean.query else { return WebAddress(clean, kept: nil) }
        let parameters = query.split(separator: "&", omittingEmptySubsequences: false)
        let kept = parameters.filter { !Self.isTracking($0) && !Self.holdsMailAddress($0) }
        return WebAddress(
            clean, kept: kept.isEmpty ? nil : kept.joined(separator: "&"))
    }

    /// Links of newsletters name who reads them: `?mail=ada%40example.org`.
    private static func holdsMailAddress(_ parameter: Substring) -> Bool {
        let bytes = Array(parameter.utf8)
        return bytes.indices.contains { place in
            bytes[place] == UInt8(ascii: "@") || bytes[place...].starts(with: Self.encodedAt)
        }
    }

    private static let encodedAt = Array("%40".utf8)
}
