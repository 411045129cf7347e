import Alerting
import Domain
import Glibc
import JSON
import Programs
import TestSupport
import Testing

/// Programs that run.
@Suite("Programs of the user")
struct ExecTests {
    /// Longer than a pipe holds.
    private static let input = [UInt8](repeating: UInt8(ascii: "x"), count: 300_000)

    private func run(
        _ script: String, _ arguments: [String] = [], in folder: TemporaryFolder,
        limit: Duration = .seconds(60), permit: Bool = true
    ) async throws -> DeliveryResult {
        try folder.write("program", "#!/bin/sh\n" + script)
        chmod(folder.file("program"), 0o700)
        let call = ProgramCall(
            path: folder.file("program"), arguments: arguments, timeLimit: limit)
        return await deliver(call, permit: permit)
    }

    private func deliver(_ call: ProgramCall, permit: Bool = true) async -> DeliveryResult {
        let channel = ExecChannel(
            name: "exec", settings: call,
            tools: ChannelTools(
                carrier: FakeCarrier(), local: LocalMachine(), naming: Channels.naming))
        var item = Items.item(to: channel)
        item.draft.message = Self.input
        return await channel.deliver(item, at: Samples.morning) { permit }
    }

    @Test("it gets the message whole, its arguments as they are, and nothing of ours")
    func whole() async throws {
        let folder = try TemporaryFolder()
        let path = folder.file("got")
        let result = try await run(
            "cat > \(path); env > \(path).env; printf '%s|' \"$@\" > \(path).arguments\n"
                + "ls /proc/self/fd > \(path).open; echo taken\n",
            ["a b", "$HOME;`id`", ""], in: folder)
        #expect(result == .accepted(reply: "exit 0 taken"))
        #expect(folder.text("got").utf8.count == Self.input.count)
        #expect(folder.text("got.arguments") == "a b|$HOME;`id`||")
        let names = Set(
            folder.text("got.env").split(separator: "\n").compactMap { line in
                line.split(separator: "=").first.map(String.init)
            })
        #expect(names.subtracting(["PATH", "LANG", "HOME", "PWD", "OLDPWD", "SHLVL", "_"]).isEmpty)
        // `ls` itself opens the folder.
        #expect(folder.text("got.open").split(separator: "\n").count <= 4)
    }

    @Test(
        "0 is delivered, 75 is tried again, all else is dead",
        arguments: [
            ("exit 0", DeliveryResult.accepted(reply: "exit 0")),
            ("exec 0<&-; echo busy >&2; exit 75", .notSent(reply: "exit 75 busy")),
            ("cat > /dev/null; echo no; exit 1", .programRefusal(reply: "exit 1 no")),
            ("exit 127", .programRefusal(reply: "exit 127")),
        ])
    func status(script: String, expected: DeliveryResult) async throws {
        #expect(try await run(script + "\n", in: TemporaryFolder()) == expected)
    }

    @Test("what a program refuses is given up at once, what it puts off is not")
    func decisions() {
        let item = Items.item()
        let decisions = [
            DeliveryResult.programRefusal(reply: "exit 1"), .notSent(reply: "exit 75"),
        ]
        .map {
            RetryPolicy().decision(
                for: $0, of: item, on: .exec, now: Samples.morning, jitter: 1)
        }
        #expect(decisions[0].settlement == .dead(reply: "exit 1"))
        guard case .retry = decisions[1].settlement else {
            Issue.record("\(decisions)")
            return
        }
    }

    @Test("one that takes too long is killed with its children: it may have done its work")
    func tooLong() async throws {
        let folder = try TemporaryFolder()
        let started = ContinuousClock.now
        let result = try await run(
            "sleep 1000 &\necho $! > \(folder.file("child"))\nsleep 1000\n", in: folder,
            limit: .seconds(2))
        guard case .ambiguous(let reply) = result else {
            Issue.record("\(result)")
            return
        }
        #expect(reply.contains("longer than 2 s"))
        #expect(ContinuousClock.now - started < .seconds(60))
        let child = try #require(pid_t(folder.text("child").split(separator: "\n").first ?? ""))
        // Gone, or a zombie that its new parent has not yet buried.
        for _ in 0..<500 where kill(child, 0) == 0 {
            let state = Fixtures.text(of: "/proc/\(child)/stat") ?? ""
            if state.contains(") Z ") { return }
            usleep(10_000)
        }
        #expect(kill(child, 0) != 0)
    }

    @Test("one that talks without end is killed, and little of it is kept")
    func tooMuch() async throws {
        let result = try await run("yes\n", in: TemporaryFolder())
        guard case .ambiguous(let reply) = result else {
            Issue.record("\(result)")
            return
        }
        #expect(reply.contains("said more than 1 MiB"))
    }

    @Test("one that is not there is tried again, and without permission none starts")
    func absent() async throws {
        let call = ProgramCall(path: "/nowhere/program", arguments: [], timeLimit: .seconds(60))
        let absent = await deliver(call)
        #expect(
            absent == .notSent(reply: "/nowhere/program can't be run: No such file or directory"))
        let folder = try TemporaryFolder()
        let result = try await run("touch \(folder.file("ran"))\n", in: folder, permit: false)
        #expect(result == .notPermitted)
        #expect(access(folder.file("ran"), F_OK) != 0)
    }

    @Test("when Earshot ends, so does the program")
    func cancelled() async throws {
        let folder = try TemporaryFolder()
        let task = Task {
            try await run("touch \(folder.file("up")); sleep 1000\n", in: folder)
        }
        for _ in 0..<3000 where access(folder.file("up"), F_OK) != 0 {
            try await Task.sleep(for: .milliseconds(10))
        }
        task.cancel()
        guard case .ambiguous = try await task.value else {
            Issue.record("not ended")
            return
        }
    }

    @Test("a journal has a line a mention, and the rest is counted")
    func journal() async throws {
        let carrier = FakeCarrier()
        let channel = try #require(Channels.make(.journal, carrier: carrier))
        var item = Items.item(to: channel)
        item.draft.message = try #require(
            channel.render(Samples.bulletin(Samples.all), for: channel.name, key: "k").first
        ).bytes
        _ = await channel.deliver(item, at: Samples.morning) { true }
        let lines = await carrier.logged
        #expect(lines.count == 5)
        #expect(
            lines[0].hasPrefix(
                "Earshot · Regel „morgenpost“ · 4 Erwähnungen, 1 dringend · Kennung "))
        #expect(
            lines[1].hasPrefix(
                "Müller Maschinenbau · Dringend: Müller Maschinenbau streicht 120 Stellen in "
                    + "Esslingen · 91 · Arbeitgeber · negativ · neckar-bote · "))
    }
}
