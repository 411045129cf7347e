package import Programs

/// What a message needs of this machine alone.
package protocol LocalCarrier: Sendable {
    /// `permit` is asked right before the program starts; nil where it says no.
    func run(
        _ call: ProgramCall, input: [UInt8], permit: @escaping @Sendable () async -> Bool
    ) async -> ProgramEnd?
    /// A line of the system's log, of priority notice.
    func log(_ line: String) async
}
