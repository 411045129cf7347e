/// What a worker is asked, and what it answers: two parts, so that a large one needs no second copy
/// with a small one before it.
package struct WorkerMessage: Sendable, Hashable {
    package var head: [UInt8]
    package var body: [UInt8]

    package init(head: [UInt8] = [], body: [UInt8] = []) {
        self.head = head
        self.body = body
    }
}
