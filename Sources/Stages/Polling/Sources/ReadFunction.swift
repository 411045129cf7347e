package import Reading

/// The reader, as sources call it; tests bring their own. It may run elsewhere and come to an end over
/// what it reads.
package typealias ReadFunction =
    @Sendable (ReaderInput, PageCut) async throws(ReadFailure) -> ReadResult
