import Glibc
import TestSupport
import Testing

/// delivery.md §3: the process dies at each point, and the copies are counted at the receiver.
@Suite("Crash points of delivery")
struct CrashPointTests {
    private let sink: MailSink
    private let place: DeliveryWorkplace

    init() async throws {
        sink = try await MailSink()
        place = try DeliveryWorkplace(Self.configuration("{file: feed.xml}", sink))
        try place.folder.write("feed.xml", DeliveryFeed.rss([.product("7")]))
    }

    private static func configuration(
        _ source: String, _ sink: MailSink, more: String = ""
    ) -> String {
        """
        sources:
          - \(source)
        channels:
          post: {email: {to: [anna@mail.test], from: earshot@mail.test, smtp: "\(sink.address)"}}
        alerts:
          - {name: alle, send: immediately, to: [post]}
        \(more)
        """
    }

    @Test(
        "OUT-01, CP0: before what was read is committed: it is fetched again, one copy",
        .enabled(if: SystemCallTrap.obstacle == nil, "\(SystemCallTrap.obstacle ?? "")"))
    func beforeIngest() async throws {
        let gates = try ReaderVictims()
        let source = try gates.source("news")
        try place.configure(
            Self.configuration(String(source.dropFirst("  - ".count)), sink))
        let daemon = try place.daemon()
        // The last it writes before the feed comes, which waits at its gate.
        try await eventually("it runs; \(place.log())") { place.log().contains("pruned what") }
        let trap = try await SystemCallTrap(
            daemon, at: "pwrite64", doing: "signal=SIGKILL", in: place.folder)
        try gates.open("news")
        try await expectDeath(of: daemon)
        #expect(trap.isSprung)
        #expect(try await place.mentions().isEmpty)
        try await expectCopies(1, from: nil)
    }

    @Test("OUT-01, CP1: between the commit and the claim: one copy")
    func beforeClaim() async throws {
        let quiet = "quiet_hours: \(WallClock.past)-\(WallClock.soon)"
        try place.configure(Self.configuration("{file: feed.xml}", sink, more: quiet))
        let daemon = try place.daemon()
        try await eventually("it is queued; \(place.log())") {
            try await place.outbox().map(\.state) == ["pending"]
        }
        daemon.kill(SIGKILL)
        try await expectDeath(of: daemon)
        try await expectCopies(1, from: "pending", byHand: true)
    }

    @Test(
        "OUT-01, CP2, CP3: between the claim and the mark, before and after DATA: one copy",
        arguments: [MailSink.Moment.greeting, .data])
    func beforeMark(moment: MailSink.Moment) async throws {
        try sink.hold(at: moment)
        let daemon = try place.daemon()
        try await eventually("it has come so far; \(place.log())") { try sink.hasHeld(at: moment) }
        daemon.kill(SIGKILL)
        try await expectDeath(of: daemon)
        sink.letGo()
        try await expectCopies(1, from: "sending")
    }

    @Test(
        "OUT-01, CP4: after the mark, before the dot leaves: in doubt, one copy",
        .enabled(if: SystemCallTrap.obstacle == nil, "\(SystemCallTrap.obstacle ?? "")"))
    func beforeDot() async throws {
        try sink.hold(at: .data)
        let daemon = try place.daemon()
        try await eventually("it has come so far; \(place.log())") { try sink.hasHeld(at: .data) }
        // The mark's transaction is written when it is to be made durable; the dot waits for that.
        let trap = try await SystemCallTrap(
            daemon, at: "fdatasync", doing: "signal=SIGKILL", in: place.folder)
        sink.letGo()
        try await expectDeath(of: daemon)
        #expect(trap.isSprung)
        #expect(try !sink.hasSeenDot)
        try await expectCopies(1, from: "committing", byHand: true)
    }

    @Test(
        "OUT-01, OUT-02, CP5: the dot was sent, and the server dies before it takes the mail: in doubt, one copy"
    )
    func lostByServer() async throws {
        try sink.behave("lost")
        try await dieAtDot()
        try sink.behave("normal")
        try await expectCopies(1, from: "committing", byHand: true)
    }

    @Test(
        "OUT-01, OUT-02, CP6: the server took it, and its answer is lost: in doubt, two copies, the same"
    )
    func answerLost() async throws {
        try await dieAtDot()
        try await expectCopies(2, from: "committing", byHand: true)
    }

    private func dieAtDot() async throws {
        try sink.hold(at: .dot)
        let daemon = try place.daemon()
        try await eventually("it has come so far; \(place.log())") { try sink.hasHeld(at: .dot) }
        daemon.kill(SIGKILL)
        try await expectDeath(of: daemon)
        sink.letGo()
    }

    @Test(
        "OUT-01, CP7: the answer was read and is not noted yet: in doubt, two copies, the same",
        .enabled(if: SystemCallTrap.obstacle == nil, "\(SystemCallTrap.obstacle ?? "")"))
    func beforeNote() async throws {
        try sink.hold(at: .dot)
        let daemon = try place.daemon()
        try await eventually("it has come so far; \(place.log())") { try sink.hasHeld(at: .dot) }
        let trap = try await SystemCallTrap(
            daemon, at: "pwrite64", doing: "signal=SIGKILL", in: place.folder)
        sink.letGo()
        try await expectDeath(of: daemon)
        #expect(trap.isSprung)
        try await expectCopies(2, from: "committing", byHand: true)
    }

    @Test("OUT-01, CP8: after the delivery is noted: one copy")
    func afterNote() async throws {
        let daemon = try place.daemon()
        try await eventually("it is delivered; \(place.log())") {
            try await place.outbox().map(\.state) == ["delivered"]
        }
        daemon.kill(SIGKILL)
        try await expectDeath(of: daemon)
        try await expectCopies(1, from: "delivered")
    }

    @Test(
        "DSK-01, CP11: the disk is full at the mark: no dot; one copy when there is room",
        .enabled(if: SystemCallTrap.obstacle == nil, "\(SystemCallTrap.obstacle ?? "")"))
    func fullAtMark() async throws {
        try sink.hold(at: .data)
        let daemon = try place.daemon()
        try await eventually("it has come so far; \(place.log())") { try sink.hasHeld(at: .data) }
        let trap = try await SystemCallTrap(
            daemon, at: "pwrite64", doing: "error=ENOSPC", in: place.folder)
        sink.letGo()
        try await eventually("it fails; \(place.log())") { trap.isSprung }
        try await eventually("the mail is given up; \(place.log())") {
            place.log().contains("the mark before sending can't be stored")
        }
        #expect(try !sink.hasSeenDot)
        trap.remove()
        daemon.kill(SIGKILL)
        try await expectDeath(of: daemon)
        try await expectCopies(1, from: nil)
    }

    @Test(
        "DSK-01, CP11: the disk is full at the note of what was taken: the ballast makes room; one copy",
        .enabled(if: SystemCallTrap.obstacle == nil, "\(SystemCallTrap.obstacle ?? "")"))
    func fullAtNote() async throws {
        try sink.hold(at: .dot)
        let daemon = try place.daemon()
        try await eventually("it has come so far; \(place.log())") { try sink.hasHeld(at: .dot) }
        let ballast = try #require(change(of: "earshot.db.ballast"))
        let trap = try await SystemCallTrap(
            daemon, at: "pwrite64", doing: "error=ENOSPC:when=1", in: place.folder)
        sink.letGo()
        try await eventually("it is noted; \(place.log())") {
            try await place.outbox().map(\.state) == ["delivered"]
        }
        #expect(trap.isSprung)
        #expect(!place.log().contains("can't be stored"), "\(place.log())")
        // There is room: the next that is stored takes it again.
        try await eventually("the ballast is another; \(place.log())") {
            change(of: "earshot.db.ballast").map { $0 > ballast } ?? false
        }
        trap.remove()
        daemon.kill(SIGKILL)
        try await expectDeath(of: daemon)
        try await expectCopies(1, from: "delivered")
    }

    /// Seconds since 1970; nil where there is no such file.
    private func change(of name: String) -> Double? {
        var status = stat()
        guard stat(place.folder.file(name), &status) == 0 else { return nil }
        return Double(status.st_ctim.tv_sec) + Double(status.st_ctim.tv_nsec) / 1e9
    }

    private func expectDeath(of daemon: ChildProcess) async throws {
        try await eventually("it is killed; \(place.log())") { !daemon.isRunning }
        #expect(daemon.wait() == 128 + SIGKILL, "\(place.log())")
    }

    /// Starts it again, until the message is delivered.
    ///
    /// - Parameters:
    ///   - state: that the dead process left the message in; nil where any will do.
    ///   - byHand: a person sends at once what would wait, 15 minutes where it is in doubt.
    private func expectCopies(
        _ count: Int, from state: String?, byHand: Bool = false
    ) async throws {
        if let state {
            let states = try await place.outbox().map(\.state)
            #expect(states == [state], "\(place.log())")
        }
        let daemon = try place.daemon("second")
        if byHand {
            try await eventually("it waits; \(place.log(of: "second"))") {
                let row = try await place.outbox().first
                return row?.state == (state == "pending" ? "pending" : "uncertain")
            }
            let before = try sink.copies.count
            #expect(try await place.earshot("outbox", "retry", "1").status == 0)
            #expect(before == count - 1)
        }
        try await eventually("it is delivered; \(place.log(of: "second"))", within: .seconds(60)) {
            try await place.outbox().map(\.state) == ["delivered"]
        }
        #expect(daemon.terminate().status == 0)
        let copies = try sink.copies
        #expect(copies.count == count)
        #expect(Set(copies).count == 1, "copies differ")
    }
}
