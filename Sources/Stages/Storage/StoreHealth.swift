/// How the store and what waits in it are, in one word for who watches the service.
package enum StoreHealth: String, Sendable, Hashable {
    case ok
    /// Something is late, held or can't be read.
    case degraded
    /// Nothing can be stored until there is room (faults DSK-01).
    case diskFull = "disk_full"
}
