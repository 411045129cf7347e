import Glibc
import TestSupport
import Workers

/// Workers that do what a test tells them.
enum Probes {
    /// Generous, but for what a test is about.
    static func limits(
        processor: Duration = .seconds(20), memory: Int = 64 << 20,
        patience: Duration = .seconds(60), answer: Int = 1 << 20
    ) -> WorkerLimits {
        WorkerLimits(processor: processor, memory: memory, patience: patience, answer: answer)
    }

    /// - Parameter mark: stands in the command lines of its workers.
    static func pool(
        _ limits: WorkerLimits = limits(), count: Int = 1, mark: String = "probe"
    ) -> WorkerPool {
        let path = "\(Fixtures.project)/.build/debug/worker-probe"
        return WorkerPool(
            WorkerProgram(path: path, arguments: ["--\(mark)"]), limits: limits, count: count)
    }
}

extension WorkerPool {
    func ask(_ command: String, _ body: [UInt8] = []) async throws(WorkerFailure) -> String {
        String(
            decoding: try await answer(
                to: WorkerMessage(head: Array(command.utf8), body: body)), as: UTF8.self)
    }

    /// How it ended over this; nil where it answered.
    func end(over command: String, _ body: [UInt8] = []) async -> WorkerEnd? {
        do throws(WorkerFailure) {
            _ = try await ask(command, body)
            return nil
        } catch {
            guard case .ended(let end) = error else { return nil }
            return end
        }
    }
}
