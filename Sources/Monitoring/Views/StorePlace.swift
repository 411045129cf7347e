import Glibc
import Storage

/// Where the store is.
package enum StorePlace {
    /// What is told where there is none yet; nil where there is one.
    package static func lack(of settings: Settings) -> String? {
        if exists(settings) { return nil }
        return "\(StoreError.missing(path: settings.storePath))"
    }

    static func exists(_ settings: Settings) -> Bool { access(settings.storePath, F_OK) == 0 }
}
