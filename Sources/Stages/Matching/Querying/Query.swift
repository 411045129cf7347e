/// stub
struct Query: Sendable {
    init(_ text: String) throws(QueryError) {}
}
