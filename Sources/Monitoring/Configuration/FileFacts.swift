/// What the file system says of a path, as far as a configuration is concerned.
package struct FileFacts: Sendable, Hashable {
    package var isFolder: Bool
    /// As in chmod(1).
    package var permissions: UInt32

    package init(isFolder: Bool, permissions: UInt32) {
        self.isFolder = isFolder
        self.permissions = permissions
    }

    /// Anybody on the machine can write it.
    var isWritableByAll: Bool { permissions & 0o002 != 0 }
}
