import Glibc

/// A yes or no that a blocked thread waits for while a task finds it. Never for a thread of the
/// cooperative pool: the task may need that very thread.
final class Answer: @unchecked Sendable {
    private var mutex = pthread_mutex_t()
    private var isGiven = pthread_cond_t()
    private var value: Bool?

    private init() {
        pthread_mutex_init(&mutex, nil)
        pthread_cond_init(&isGiven, nil)
    }

    deinit {
        pthread_cond_destroy(&isGiven)
        pthread_mutex_destroy(&mutex)
    }

    /// - Parameter priority: the waiting caller's.
    static func wait(
        for question: @escaping @Sendable () async -> Bool, priority: TaskPriority
    ) -> Bool {
        let answer = Answer()
        Task.detached(priority: priority) { answer.give(await question()) }
        return answer.wait()
    }

    private func give(_ value: Bool) {
        pthread_mutex_lock(&mutex)
        self.value = value
        pthread_cond_signal(&isGiven)
        pthread_mutex_unlock(&mutex)
    }

    private func wait() -> Bool {
        pthread_mutex_lock(&mutex)
        defer { pthread_mutex_unlock(&mutex) }
        while true {
            if let value { return value }
            pthread_cond_wait(&isGiven, &mutex)
        }
    }
}
