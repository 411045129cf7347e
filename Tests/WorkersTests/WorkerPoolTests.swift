import Glibc
import TestSupport
import Testing
import Workers

@Suite("A pool of workers")
struct WorkerPoolTests {
    @Test("answers what is asked, of any size, one request after the other in one process")
    func answers() async throws {
        let pool = Probes.pool(Probes.limits(answer: 16 << 20))
        let pid = try await pool.ask("pid")
        for size in [0, 1, 7, 8, 9, 65_536, 300_001, 16 << 20] {
            let body = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            let answer = try await pool.answer(
                to: WorkerMessage(head: Array("echo".utf8), body: body))
            #expect(answer == body, "\(size)")
        }
        #expect(try await pool.ask("pid") == pid)
    }

    @Test("starts no process before it is asked, and the second only while the first is busy")
    func lazy() async throws {
        let mark = "lazy"
        let pool = Probes.pool(count: 2, mark: mark)
        func children() -> [Int32] { self.children(marked: mark) }
        #expect(children().isEmpty)
        for _ in 0..<20 { _ = try await pool.ask("echo") }
        #expect(children().count == 1)
        async let first = pool.ask("spin 300")
        async let second = pool.ask("spin 300")
        async let third = pool.ask("pid")
        _ = try await (first, second, third)
        #expect(children().count == 2)
        await pool.end()
        #expect(children().isEmpty)
    }

    @Test("a hundred requests at once are all answered, each with its own")
    func many() async throws {
        let pool = Probes.pool(count: 2)
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<100 {
                group.addTask {
                    let body = [UInt8](repeating: UInt8(number), count: 1000 * number)
                    let message = WorkerMessage(head: Array("echo".utf8), body: body)
                    return try await pool.answer(to: message) == body
                }
            }
            for try await isOwn in group { #expect(isOwn) }
        }
    }

    @Test(
        "a worker that dies over a request is told with its signal, and the next request is answered",
        arguments: [SIGSEGV, SIGILL, SIGBUS, SIGKILL, SIGABRT, SIGFPE])
    func signals(signal: Int32) async throws {
        let pool = Probes.pool()
        #expect(await pool.end(over: "raise \(signal)") == .signal(signal))
        #expect(try await pool.ask("echo", Array("on".utf8)) == "on")
    }

    @Test("so is one that traps, overflows its stack or ends by itself (XML-08)")
    func traps() async throws {
        let pool = Probes.pool()
        #expect(await pool.end(over: "trap") == .signal(SIGILL))
        #expect(await pool.end(over: "recurse 100000000") == .signal(SIGSEGV))
        #expect(await pool.end(over: "exit 7") == .exit(7))
        #expect(try await pool.ask("echo", Array("on".utf8)) == "on")
    }

    @Test("one that is killed between two requests is no request's fault (SYS-05)")
    func idleDeath() async throws {
        let pool = Probes.pool()
        for signal in [SIGKILL, SIGSEGV] {
            let pid = try #require(Int32(try await pool.ask("pid")))
            kill(pid, signal)
            // Dead, not only about to be.
            while kill(pid, 0) == 0, state(of: pid) != "Z" { usleep(1000) }
            #expect(try await pool.ask("pid") != "\(pid)")
        }
    }

    @Test("one that is stopped is killed when its caller has waited long enough (XML-08)")
    func stopped() async throws {
        let pool = Probes.pool(Probes.limits(patience: .milliseconds(300)))
        let pid = try #require(Int32(try await pool.ask("pid")))
        kill(pid, SIGSTOP)
        #expect(await pool.end(over: "echo") == .patience)
        kill(try #require(Int32(try await pool.ask("pid"))), SIGSTOP)
        // More than the buffers of a socket hold: the sender waits.
        #expect(await pool.end(over: "echo", [UInt8](repeating: 1, count: 8 << 20)) == .patience)
        #expect(try await pool.ask("echo", Array("on".utf8)) == "on")
    }

    @Test("an answer longer than allowed is not taken")
    func tooLong() async throws {
        let pool = Probes.pool(Probes.limits(answer: 1000))
        #expect(try await pool.ask("zeros 1000").utf8.count == 1000)
        #expect(await pool.end(over: "zeros 1001") == .answerTooLong)
        #expect(try await pool.ask("zeros 1000").utf8.count == 1000)
    }

    @Test("cancelling ends the worker at once, and blames nobody")
    func cancelled() async throws {
        let pool = Probes.pool(Probes.limits(patience: .seconds(1000)))
        let pid = try #require(Int32(try await pool.ask("pid")))
        kill(pid, SIGSTOP)
        let task = Task { try await pool.ask("echo") }
        let start = ContinuousClock.now
        task.cancel()
        await #expect(throws: WorkerFailure.cancelled) { try await task.value }
        // Tests that compute beside it may hold every thread for a minute.
        #expect(ContinuousClock.now - start < .seconds(500))
        // It may have been cancelled before it reached the worker.
        kill(pid, SIGCONT)
        #expect(try await pool.ask("echo", Array("on".utf8)) == "on")
    }

    @Test("a program that is none, or no worker, is told; no request is blamed")
    func noProgram() async throws {
        for (path, words) in [
            ("/nowhere/earshot", "No such file"), ("/bin/true", "status 0"),
            ("/bin/false", "status 1"),
        ] {
            let pool = WorkerPool(
                WorkerProgram(path: path, arguments: []), limits: Probes.limits(), count: 1)
            do throws(WorkerFailure) {
                _ = try await pool.ask("echo")
                Issue.record("\(path) answers")
            } catch {
                guard case .notStarted(let why) = error else {
                    Issue.record("\(error)")
                    return
                }
                #expect(why.contains(words), "\(why)")
            }
        }
    }

    /// Workers of one pool that are there.
    private func children(marked mark: String) -> [Int32] {
        var found: [Int32] = []
        guard let folder = opendir("/proc") else { return [] }
        defer { closedir(folder) }
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard let pid = Int32(name) else { continue }
            let command = Fixtures.text(of: "/proc/\(pid)/cmdline") ?? ""
            if command.contains("--\(mark)\0"), state(of: pid) != "Z" { found.append(pid) }
        }
        return found
    }

    private func state(of pid: Int32) -> Substring? {
        let text = Fixtures.text(of: "/proc/\(pid)/stat") ?? ""
        return text.drop { $0 != ")" }.split(separator: " ").dropFirst().first
    }
}
