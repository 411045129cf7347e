/// How much of a mention is written: a document may name a brand a thousand times, or a hundred authors.
struct JSONBounds {
    /// Elements of a list.
    let list: Int
    /// Bytes of a text.
    let text: Int
    /// Bytes of an address; a longer one is left out.
    let link: Int

    static let whole = JSONBounds(list: 20, text: 1_000, link: BulletinItem.linkLimit)
    /// Below 20 kB whatever the texts hold: 35 of them, each of which quoting may double.
    static let short = JSONBounds(list: 5, text: 200, link: 1_000)
}
