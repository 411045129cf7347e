/// Why there is no reading of a document. What it holds never is a reason: every input gives a result.
package enum ReadFailure: Error, Sendable, Hashable {
    /// The reader came to its end over this document, and how: for people. Counts against its source
    /// (faults XML-08).
    case readerEnded(String)
    /// No reader can be had, and why; says nothing of the document.
    case noReader(String)
    /// Ended from outside.
    case cancelled
}
