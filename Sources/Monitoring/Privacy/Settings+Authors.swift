import Storage

extension Settings {
    /// Beside the store, in no backup of it: who has a backup alone has no key.
    var authorKeyPath: String { storePath + ".authors.key" }

    /// How authors are kept; the key is made where it is needed and not there.
    ///
    /// - Throws: `KeyFile.Failure`.
    func authorKeeping() throws(KeyFile.Failure) -> AuthorKeeping {
        switch privacy.authors {
        case .plain: .plain
        case .none: .none
        case .hash: .coded(AuthorCode(key: try KeyFile.existingOrMade(at: authorKeyPath)))
        }
    }

    /// What finds a person among codes; nil where nothing was ever coded.
    func authorCode() throws(KeyFile.Failure) -> AuthorCode? {
        try KeyFile.existing(at: authorKeyPath).map { AuthorCode(key: $0) }
    }
}

/// The key by which authors were coded is gone.
package struct LostAuthorKey: Error, CustomStringConvertible {
    let path: String

    package var description: String {
        "\(path): authors are stored as codes, and the key that finds them by name is not there; put it "
            + "back from where you keep it, or name texts by --url"
    }
}
