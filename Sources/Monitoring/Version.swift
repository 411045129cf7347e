import Storage

/// The one place the version stands.
package enum Version {
    package static let text = "0.1.0"
    /// Of what the store rests on, a line each (faults STO-05).
    package static var libraries: String { "SQLite \(Store.libraryVersion)" }
}
