import Domain

extension ReadResult {
    /// For an input whose own address nobody knows: relative links are relative to the page that a
    /// feed says it belongs to. What is still relative then is no address, and left out.
    mutating func resolveLinks() {
        if let own = link, !LinkResolver.hasScheme(own) { link = nil }
        let base = link.flatMap { WebAddress($0) }
        for index in documents.indices {
            guard let url = documents[index].url, !LinkResolver.hasScheme(url) else { continue }
            documents[index].url = WebAddress(url, relativeTo: base)?.text
        }
    }
}
