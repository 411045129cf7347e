import Domain
import YAML

/// Sources whose network is gone: told of with what took its place, and left out, for nobody is served
/// by polling them for ever.
extension ConfigurationContext {
    /// Of an entry with the key of a dead network, `- googleplus: …`; nil for all others.
    func goneByKey(_ node: YAMLNode, label: String) -> ListedSources? {
        guard case .mapping(let entries) = node.content,
            !entries.contains(where: { Settings.Keys.sourceKinds.contains($0.key) })
        else { return nil }
        for entry in entries {
            guard let network = DeadNetwork.keyed(entry.key) else { continue }
            warn(of: network, label: "\(label).\(entry.key)", at: entry.position)
            let id = entries.first { $0.key == "id" }.flatMap { text($0.value, of: "\(label).id") }
            return ListedSources(leftOut: id.map { [SourceID($0)] } ?? [])
        }
        return nil
    }

    /// Of an entry whose address is a dead network's.
    func isGone(
        _ source: SourceSettings, _ key: String, _ section: ConfigurationSection, label: String
    ) -> Bool {
        guard let network = source.webAddress.flatMap({ DeadNetwork.at($0) }) else { return false }
        warn(of: network, label: "\(label).\(key)", at: section.position(of: key))
        return true
    }

    private func warn(of network: DeadNetwork, label: String, at position: YAMLPosition) {
        problems.warning(
            "\(label): \(network.answer(in: .english)); left out, take it out here too",
            at: position)
    }
}
