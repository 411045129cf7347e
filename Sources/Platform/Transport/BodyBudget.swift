/// What the bodies of all answers in flight may hold together (faults ZIP-01): memory stays bounded
/// whatever the servers send at once.
///
/// Where it is used up the largest body that still grows is given up, which is the likeliest to be
/// hostile: a usual feed goes on beside any number of bombs. Confined to the engine thread.
final class BodyBudget {
    /// Bytes, decoded.
    let limit: Int
    private(set) var used = 0
    private var holders: [ObjectIdentifier: any BodyHolder] = [:]
    /// Those that were given up since they were last taken; their bytes are free already.
    private var overdue: [any BodyHolder] = []

    init(limit: Int) { self.limit = limit }

    /// False where none that grows is larger than the asking body: it is not to grow.
    func grow(_ holder: any BodyHolder, by count: Int) -> Bool {
        while used + count > limit {
            guard
                let largest = holders.values.filter({ !$0.isBodyWhole })
                    .max(by: { $0.bodySize < $1.bodySize }),
                largest !== holder, largest.bodySize > holder.bodySize + count
            else { return false }
            free(largest)
            largest.giveUpBody(limit: limit)
            overdue.append(largest)
        }
        used += count
        holders[ObjectIdentifier(holder)] = holder
        return true
    }

    /// Its body is dropped or handed over.
    func free(_ holder: any BodyHolder) {
        guard holders.removeValue(forKey: ObjectIdentifier(holder)) != nil else { return }
        used -= holder.bodySize
    }

    func takeOverdue() -> [any BodyHolder] {
        guard !overdue.isEmpty else { return [] }
        defer { overdue = [] }
        return overdue
    }
}

/// Whose body counts.
protocol BodyHolder: AnyObject {
    /// Bytes held, all of them asked for by `grow`.
    var bodySize: Int { get }
    /// All of it is there, and waits to be handed over.
    var isBodyWhole: Bool { get }
    /// Drops the body; the transfer is to end. Limit in bytes.
    func giveUpBody(limit: Int)
}
