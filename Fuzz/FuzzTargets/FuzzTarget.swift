/// A reader of bytes from outside, with what must hold whatever the bytes are.
///
/// The first bytes of an input choose how the rest is read; each target says which.
package enum FuzzTarget: String, CaseIterable, Sendable {
    case feed, page, mail, date, charset, url, query

    /// What does not hold for this input, for people; nil where all is well. A trap is found by
    /// whoever runs it.
    package func violation(of input: [UInt8]) -> String? {
        do throws(Violation) {
            switch self {
            case .feed: try FeedTarget.check(input)
            case .page: try PageTarget.check(input)
            case .mail: try MailTarget.check(input)
            case .date: try DateTarget.check(input)
            case .charset: try CharsetTarget.check(input)
            case .url: try AddressTarget.check(input)
            case .query: try QueryTarget.check(input)
            }
            return nil
        } catch {
            return error.description
        }
    }
}
