import Alerting
import Domain
import Storage

extension Settings {
    /// Beside the store, in no backup of it.
    var linkKeyPath: String { storePath + ".links.key" }

    /// What signs links, and knows its own again; nil where nobody could follow them.
    ///
    /// - Throws: `KeyFile.Failure`.
    func actionLinks() throws(KeyFile.Failure) -> ActionLinks? {
        guard let web, let address = web.publicAddress else { return nil }
        let key: [UInt8]
        if let given = web.key {
            key = given.revealed
        } else {
            key = try KeyFile.existingOrMade(at: linkKeyPath)
        }
        return ActionLinks(base: address, key: key, lifetime: web.linkLifetime)
    }
}

extension Settings.Web {
    /// What a Host field may say: anything else is somebody whose name has been made to lead here
    /// (faults WEB-05).
    var hosts: Set<String> {
        let name = host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]" : host
        var hosts: Set<String> = ["\(name):\(port)", "localhost:\(port)"]
        if let publicAddress { hosts.insert(publicAddress.authority) }
        return hosts
    }
}
