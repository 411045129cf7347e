package import Domain

/// What is left of each allowance; the store's, so that no restart makes it more.
package protocol AllowanceBook: Sendable {
    /// Takes so much before it is asked for, or nothing.
    ///
    /// - Throws: what can't be written down is not granted.
    func take(
        _ amount: Int, of allowance: Allowance, now: Timestamp
    ) async throws -> Allowance.Answer
    /// What was taken of it in the running period.
    func spent(of allowance: Allowance, now: Timestamp) async throws -> Int
    /// Gives back what was taken and not used.
    func giveBack(_ amount: Int, of allowance: Allowance, now: Timestamp) async throws
}

/// Grants everything and forgets it: for tests, and for looking at a source before it is one.
package struct UnlimitedAllowances: AllowanceBook {
    package init() {}
    package func take(_ amount: Int, of: Allowance, now: Timestamp) async -> Allowance.Answer {
        .granted(spent: amount)
    }
    package func spent(of: Allowance, now: Timestamp) async -> Int { 0 }
    package func giveBack(_ amount: Int, of: Allowance, now: Timestamp) async {}
}
