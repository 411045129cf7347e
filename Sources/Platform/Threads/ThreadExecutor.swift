import CLinux
import Glibc

/// A serial executor that is one thread of its own: for actors whose work blocks (files, a database),
/// which must not hold a thread of the cooperative pool. The thread ends with the executor.
package final class ThreadExecutor: SerialExecutor {
    private let queue: JobQueue

    /// The name shows in `top -H`; at most 15 bytes (prctl(2)).
    package init(name: String) {
        let queue = JobQueue(name: name)
        self.queue = queue
        var thread = pthread_t()
        let started = pthread_create(
            &thread, nil,
            { context in
                guard let context else { return nil }
                Unmanaged<JobQueue>.fromOpaque(context).takeRetainedValue().run()
                return nil
            }, Unmanaged.passRetained(queue).toOpaque())
        precondition(started == 0, "no thread could be started")
        pthread_detach(thread)
    }

    deinit { queue.stop() }

    package func enqueue(_ job: consuming ExecutorJob) {
        queue.add(UnownedJob(job), for: asUnownedSerialExecutor())
    }

    package func asUnownedSerialExecutor() -> UnownedSerialExecutor {
        UnownedSerialExecutor(ordinary: self)
    }
}

/// Jobs handed over under a condition variable.
private final class JobQueue: @unchecked Sendable {
    private let name: String
    private var mutex = pthread_mutex_t()
    private var isFilled = pthread_cond_t()
    private var jobs: [(UnownedJob, UnownedSerialExecutor)] = []
    private var isStopped = false

    init(name: String) {
        self.name = name
        pthread_mutex_init(&mutex, nil)
        pthread_cond_init(&isFilled, nil)
    }

    deinit {
        pthread_cond_destroy(&isFilled)
        pthread_mutex_destroy(&mutex)
    }

    func add(_ job: UnownedJob, for executor: UnownedSerialExecutor) {
        pthread_mutex_lock(&mutex)
        jobs.append((job, executor))
        pthread_cond_signal(&isFilled)
        pthread_mutex_unlock(&mutex)
    }

    func stop() {
        pthread_mutex_lock(&mutex)
        isStopped = true
        pthread_cond_signal(&isFilled)
        pthread_mutex_unlock(&mutex)
    }

    func run() {
        clinux_thread_name(name)
        while true {
            pthread_mutex_lock(&mutex)
            while jobs.isEmpty, !isStopped { pthread_cond_wait(&isFilled, &mutex) }
            let batch = jobs
            jobs.removeAll(keepingCapacity: true)
            pthread_mutex_unlock(&mutex)
            if batch.isEmpty { return }
            for (job, executor) in batch { job.runSynchronously(on: executor) }
        }
    }
}
