import Database
package import Domain

/// Links of others to what a person asks about.
extension Store {
    /// The documents that link to an address, the oldest first; those at the address itself, which
    /// `held` tells of, among them. Reads every document's links.
    package func links(to subject: DataSubject) throws(StoreError) -> [HeldLink] {
        guard case .address(let address) = subject else { return [] }
        return try read { connection in
            try Self.linking(to: address, on: connection).map(\.held)
        }
    }

    /// Takes an address out of the links of every document; gives how many there were.
    static func dropLinks(to address: String, on connection: Connection) throws -> Int {
        var count = 0
        for document in try linking(to: address, on: connection) {
            count += document.held.links.count
            try connection.run(
                "UPDATE document SET links = ?2 WHERE id = ?1", .integer(document.id),
                .lines(document.rest))
        }
        return count
    }

    private static func linking(
        to address: String, on connection: Connection
    ) throws -> [(id: Int64, held: HeldLink, rest: [String])] {
        let wanted = WebAddress(address)
        let canonical = wanted?.canonical
        // Canonical forms differ from a host that is written by what stands before it alone.
        let name = canonical.map { String($0.prefix { $0 != "/" && $0 != ":" && $0 != "?" }) }
        return try connection.all(
            """
            SELECT d.id, s.name, d.url, d.title, d.first_seen, d.links
            FROM document d JOIN source s ON s.id = d.source
            WHERE instr(d.links, ?1) > 0 ORDER BY d.id
            """,
            .text(name ?? address)
        ) { row in
            let (id, source) = (row.integer(), SourceID(row.text()))
            var held = HeldLink(
                source: source, url: row.optionalText(), title: row.text(),
                firstSeen: row.time(), links: [])
            let links = row.optionalLines() ?? []
            held.links = links.filter { link in
                link == address || canonical != nil && WebAddress(link)?.canonical == canonical
            }
            return (id, held, links.filter { !held.links.contains($0) })
        }.filter { !$0.held.links.isEmpty }
    }
}
