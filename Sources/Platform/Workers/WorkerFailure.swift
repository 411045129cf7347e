/// Why a request got no answer.
package enum WorkerFailure: Error, Sendable, Hashable {
    /// The worker came to its end over it; the next request gets a new one.
    case ended(WorkerEnd)
    /// None can be started: what stands in the way.
    case notStarted(String)
    /// The caller's task was cancelled.
    case cancelled
}
