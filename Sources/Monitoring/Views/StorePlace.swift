import Glibc
import Storage

/// Where the store is.
package enum StorePlace {
    /// What is told where there is none yet; nil where there is one.
    package static func lack(of settings: Settings) -> String? {
        guard access(settings.storePath, F_OK) != 0 else { return nil }
        return "\(StoreError.missing(path: settings.storePath))"
    }
}
