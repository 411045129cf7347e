import Testing

/// Waits until it holds, looking again and again; fails the test at the deadline.
///
/// - Parameters:
///   - what: what is waited for, for the one who reads the failure.
///   - deadline: several times what a busy machine needs.
func eventually(
    _ what: String, within deadline: Duration = .seconds(20),
    isolation: isolated (any Actor)? = #isolation,
    sourceLocation: SourceLocation = #_sourceLocation, _ holds: () async throws -> Bool
) async throws {
    let end = ContinuousClock.now + deadline
    while try await !holds() {
        guard ContinuousClock.now < end else {
            Issue.record("not within \(deadline): \(what)", sourceLocation: sourceLocation)
            throw OutOfPatience(what: what)
        }
        try await Task.sleep(for: .milliseconds(25))
    }
}

struct OutOfPatience: Error { let what: String }
