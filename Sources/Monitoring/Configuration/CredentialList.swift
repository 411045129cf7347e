import Domain

/// What one configuration has that is secret or comes from elsewhere, in the order it is read; a key
/// once.
final class CredentialList {
    private(set) var all: [CredentialUse] = []
    private var places: [String: Int] = [:]

    /// A file says more than the variable its path begins with, and a variable more than that the value
    /// is the configuration's.
    func note(_ key: String, _ place: CredentialUse.Place) {
        guard let known = places[key] else {
            places[key] = all.count
            all.append(CredentialUse(key: key, place: place))
            return
        }
        if all[known].place.rank <= place.rank { all[known].place = place }
    }

    /// What was noted since there were so many is for these sources.
    func assign(since count: Int, to sources: [SourceID]) {
        for index in all.indices.dropFirst(count) { all[index].sources += sources }
    }
}

extension CredentialUse.Place {
    fileprivate var rank: Int {
        switch self {
        case .configuration: 0
        case .variables: 1
        case .file: 2
        }
    }
}
