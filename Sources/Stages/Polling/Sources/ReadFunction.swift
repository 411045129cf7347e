package import Reading

/// The reader, as sources call it; tests bring their own.
package typealias ReadFunction = @Sendable (ReaderInput, PageCut) -> ReadResult
