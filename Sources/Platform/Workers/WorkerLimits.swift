/// What one request may cost a worker. Each bound ends that process, never its caller.
package struct WorkerLimits: Sendable, Hashable {
    /// Processor time, the system's on its behalf included.
    package var processor: Duration
    /// Bytes of writable memory, beyond what the process has when it begins to serve.
    package var memory: Int
    /// Time by the clock, for what computes nothing and never answers: a process that was stopped.
    package var patience: Duration
    /// Bytes of an answer.
    package var answer: Int

    package init(processor: Duration, memory: Int, patience: Duration, answer: Int) {
        self.processor = processor
        self.memory = memory
        self.patience = patience
        self.answer = answer
    }

    /// Those that the worker holds itself to, for its command line.
    var arguments: [String] { ["\(processor / .milliseconds(1))", "\(memory)", "\(answer)"] }

    /// As `arguments` wrote them; nil for anything else.
    init?(arguments: [String]) {
        let numbers = arguments.compactMap { Double($0) }
        guard numbers.count == 3, numbers.allSatisfy({ (1...1e12).contains($0) }) else {
            return nil
        }
        processor = .milliseconds(numbers[0])
        memory = Int(numbers[1])
        answer = Int(numbers[2])
        // The caller's own affair.
        patience = .zero
    }
}
