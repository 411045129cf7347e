import Glibc
import TestSupport
import Testing
import Workers

@Suite("A worker is confined")
struct ConfinementTests {
    @Test("all that confines it can be had here")
    func gaps() async throws {
        let path = "\(Fixtures.project)/.build/debug/worker-probe"
        let pool = WorkerPool(
            WorkerProgram(path: path, arguments: []), limits: Probes.limits(), count: 1
        ) { Issue.record("\($0)") }
        #expect(try await pool.ask("echo", [65]) == "A")
    }

    @Test(
        "it opens no file and no socket, runs nothing, signals nobody, maps no code",
        arguments: ["open", "write", "socket", "kill", "signal-group", "run", "map-code"])
    func forbidden(command: String) async throws {
        #expect(try await Probes.pool().ask(command) == "\(EPERM)")
    }

    @Test("it sees nothing of our environment, where secrets stand")
    func environment() async throws {
        setenv("EARSHOT_TEST_SECRET", "hunter2", 1)
        let lines = try await Probes.pool().ask("environment").split(separator: "\n")
        #expect(!lines.isEmpty)
        #expect(!lines.contains { $0.hasPrefix("EARSHOT") || $0.hasPrefix("PATH=") })
    }

    @Test("a request that computes longer than its bound ends it; each request has the whole bound")
    func processorTime() async throws {
        let pool = Probes.pool(Probes.limits(processor: .milliseconds(400)))
        for _ in 0..<4 { _ = try await pool.ask("spin 200") }
        #expect(await pool.end(over: "spin 2000") == .processorTime)
        #expect(try await pool.ask("echo", [65]) == "A")
    }

    @Test("a request that takes more memory than its bound ends it, in one piece or in small ones")
    func memory() async throws {
        let pool = Probes.pool(Probes.limits(memory: 64 << 20))
        _ = try await pool.ask("array \(48 << 20)")
        #expect(await pool.end(over: "array \(80 << 20)") == .memory)
        #expect(await pool.end(over: "nodes \(200 << 20)") == .memory)
        #expect(try await pool.ask("array \(48 << 20)") == "0")
    }

    @Test("it leaves no core, and is the first to go when memory runs out (SYS-05)")
    func lastThings() async throws {
        let pool = Probes.pool()
        let pid = try await pool.ask("pid")
        #expect(Fixtures.text(of: "/proc/\(pid)/oom_score_adj") == "1000\n")
        let limits = Fixtures.text(of: "/proc/\(pid)/limits") ?? ""
        for (name, value) in [
            ("Max core file size", "0"), ("Max file size", "0"), ("Max open files", "3"),
            ("Max stack size", "8388608"),
        ] {
            let line = limits.split(separator: "\n").first { $0.hasPrefix(name) } ?? ""
            let values = line.dropFirst(name.count).split(separator: " ").prefix(2)
            #expect(values == [Substring(value), Substring(value)], "\(line)")
        }
        #expect(Fixtures.text(of: "/proc/\(pid)/status")?.contains("\nSeccomp:\t2\n") == true)
        #expect(Fixtures.text(of: "/proc/\(pid)/status")?.contains("\nNoNewPrivs:\t1\n") == true)
    }

    @Test("an interrupt or the service manager's SIGTERM to all does not end it: its caller does")
    func signalsOfOthers() async throws {
        let pool = Probes.pool()
        let pid = try #require(Int32(try await pool.ask("pid")))
        for signal in [SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGTSTP, SIGUSR1] { kill(pid, signal) }
        #expect(try await pool.ask("pid") == "\(pid)")
    }

    @Test("started by hand, without a caller, it says wrong usage")
    func byHand() throws {
        let folder = try TemporaryFolder()
        let probe = "\(Fixtures.project)/.build/debug/worker-probe"
        for arguments in [[], ["1000"], ["1", "2", "x"], ["1000", "1000000", "1000"]] {
            #expect(try ChildProcess.run([probe] + arguments, in: folder).status == EX_USAGE)
        }
    }
}
