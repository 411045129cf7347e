import CLinux
import Glibc

/// A thread of the transport's own: what runs on it blocks.
enum EngineThread {
    /// The body and what it holds live until it returns; nobody joins.
    ///
    /// - Parameters:
    ///   - name: shows in `top -H`; at most 15 bytes (prctl(2)).
    ///   - stackSize: bytes; 0: as much as usual.
    static func start(
        name: String, stackSize: Int = 0, _ body: @escaping @Sendable () -> Void
    ) throws(TransportError) {
        final class Work: Sendable {
            let body: @Sendable () -> Void
            init(_ body: @escaping @Sendable () -> Void) { self.body = body }
        }
        let work = Unmanaged.passRetained(
            Work {
                clinux_thread_name(name)
                body()
            })
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        if stackSize > 0 { pthread_attr_setstacksize(&attributes, stackSize) }
        var thread = pthread_t()
        let code = pthread_create(
            &thread, &attributes,
            { context in
                guard let context else { return nil }
                Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body()
                return nil
            }, work.toOpaque())
        guard code == 0 else {
            work.release()
            throw .setup("no thread could be started: error \(code)")
        }
        pthread_detach(thread)
    }
}
