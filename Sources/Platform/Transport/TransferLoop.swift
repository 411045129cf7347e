import CCurl
import Domain

/// The engine thread's work: takes commands, moves transfers, gives results back.
///
/// Created, used and destroyed on that thread.
final class TransferLoop {
    private typealias Outcome = Result<HTTPResponse, TransportError>

    private let multi: MultiHandle
    private let commands: CommandQueue
    private let settings: TransferEngine.Settings
    private let names: NameResolver
    private let budget: BodyBudget
    private let ledger: BodyLedger
    private let decoder = ContentDecoder()
    private let clock = ContinuousClock()
    private var slots: SlotQueue<UInt64>
    private var waiting: [UInt64: HTTPJob] = [:]
    private var running: [UInt64: HTTPTransfer] = [:]
    private var ids: [UnsafeMutableRawPointer: UInt64] = [:]
    /// Running, but not with libcurl yet: what they go to is being looked up.
    private var resolving = Resolving()
    /// Whole, in the order of ending, until there is room for their bodies beside those that were
    /// handed over.
    private var ripe: [(id: UInt64, code: CURLcode)] = []
    /// Ended, but their permit has not answered yet: the caller must not settle before it has.
    private var parked: [UInt64: (HTTPJob, Outcome)] = [:]
    private var idleHandles: [EasyHandle] = []
    private var isStopping = false
    private var stopCallers: [CheckedContinuation<Void, Never>] = []

    init(multi: MultiHandle, commands: CommandQueue, settings: TransferEngine.Settings) {
        self.multi = multi
        self.commands = commands
        self.settings = settings
        budget = BodyBudget(limit: settings.maxBodies)
        ledger = BodyLedger(limit: settings.maxBodies) { [commands] in _ = commands.post(.room) }
        names = NameResolver(
            lifetime: settings.nameLifetime, limit: settings.maxLookUps,
            lookUp: settings.lookUp ?? SystemNames.lookUp
        ) { [commands] id, answer in
            // Nobody is left to hear it where the engine has ended.
            _ = commands.post(.resolved(id, answer))
        }
        slots = SlotQueue(
            total: settings.maxConnections, perHost: settings.maxConnectionsPerHost)
    }

    /// Runs until told to stop; then nothing is in flight any more.
    func run() {
        while true {
            for command in commands.take() { execute(command) }
            if isStopping {
                end()
                return
            }
            endResolving()
            startWaiting()
            multi.perform()
            let overdue = budget.takeOverdue()
            for holder in overdue { giveUp(holder) }
            // A place that has become free is filled at once.
            if !reap(), overdue.isEmpty { multi.wait(atMost: patience) }
        }
    }

    /// How long nothing has to be done that no socket, timer or command tells of.
    private var patience: Duration {
        let now = clock.now
        let end = ripe.compactMap { running[$0.id]?.deadline }.min()
        let patience = resolving.patience(now: now)
        return end.map { min(patience, max(.zero, $0 - now)) } ?? patience
    }

    private func execute(_ command: CommandQueue.Command) {
        switch command {
        case .start(let job):
            waiting[job.id] = job
            slots.add(job.id, host: job.request.address.authority)
        case .cancel(let id): cancel(id)
        case .answer(let id, let isPermitted): answer(id, isPermitted)
        case .resolved(let id, let answer): resolved(id, answer)
        case .room: break  // `reap` looks at each turn.
        case .stop(let continuation):
            isStopping = true
            if let continuation { stopCallers.append(continuation) }
        }
    }

    private func startWaiting() {
        while let id = slots.next() {
            guard let job = waiting.removeValue(forKey: id) else { continue }
            do throws(TransportError) {
                let handle = try freeHandle()
                let transfer = HTTPTransfer(
                    job, handle: handle, budget: budget, decoder: decoder, now: clock.now
                ) { [commands] permit in
                    Task.detached(priority: job.priority) {
                        _ = commands.post(.answer(id, isPermitted: await permit()))
                    }
                }
                running[id] = transfer
                ids[handle.pointer] = id
                try begin(transfer)
            } catch {
                if let transfer = running[id] {
                    give(.failure(error), of: transfer)
                } else {
                    slots.finish(host: job.request.address.authority)
                    job.continuation.resume(returning: .failure(error))
                }
            }
        }
    }

    private func freeHandle() throws(TransportError) -> EasyHandle {
        if let handle = idleHandles.popLast() { return handle }
        return try EasyHandle()
    }

    /// The hop's name is looked up first, where it has one.
    private func begin(_ transfer: HTTPTransfer) throws(TransportError) {
        let now = clock.now
        let end = try transfer.open(now: now)
        guard let name = try transfer.screen() else { return try send(transfer, to: []) }
        let id = transfer.job.id
        if let known = try names.resolve(name, for: id, now: now) {
            try send(transfer, to: transfer.screen(known))
        } else {
            resolving.add(id, name: name, until: end)
        }
    }

    private func send(
        _ transfer: HTTPTransfer, to addresses: [IPAddress]
    ) throws(TransportError) {
        try transfer.prepare(settings, addresses: addresses, now: clock.now)
        try multi.add(transfer.handle)
    }

    private func resolved(_ id: UInt64, _ answer: NameAnswer) {
        // It may have ended meanwhile.
        guard let name = resolving.remove(id), let transfer = running[id] else { return }
        do throws(TransportError) {
            switch answer {
            case .addresses(let addresses): try send(transfer, to: transfer.screen(addresses))
            case .unknown: throw .resolve(host: name)
            case .unanswered: throw .resolve(host: name, isUnanswered: true)
            }
        } catch {
            give(.failure(transfer.confirmed(error)), of: transfer)
        }
    }

    /// Gives up those whose name has not come in time.
    private func endResolving() {
        for id in resolving.overdue(now: clock.now) {
            if let transfer = running[id] { cancel(id, because: transfer.lookupTimeout) }
        }
    }

    /// Its body was the largest when there was no more room.
    private func giveUp(_ holder: any BodyHolder) {
        guard let transfer = holder as? HTTPTransfer, let failure = transfer.failure else { return }
        if running[transfer.job.id] === transfer { cancel(transfer.job.id, because: failure) }
    }

    /// True where something ended, so that there may be more to start.
    private func reap() -> Bool {
        while let (pointer, code) = multi.nextFinished() {
            guard let id = ids[pointer], let transfer = running[id] else { continue }
            multi.remove(transfer.handle)
            transfer.noteEnd()
            ripe.append((id, code))
        }
        guard !ripe.isEmpty else { return false }
        var (left, isFull) = ([(id: UInt64, code: CURLcode)](), false)
        for (id, code) in ripe {
            // It may have been cancelled meanwhile.
            guard let transfer = running[id] else { continue }
            let size = transfer.unpackedSize
            if size >= BodyLedger.leastCounted, isFull || !ledger.hasRoom(for: size) {
                // Those behind it don't overtake it.
                isFull = true
                if clock.now < transfer.deadline {
                    left.append((id, code))
                } else {
                    give(.failure(.crowded(limit: ledger.limit)), of: transfer)
                }
            } else {
                finish(transfer, code)
            }
        }
        defer { ripe = left }
        return left.count < ripe.count
    }

    private func finish(_ transfer: HTTPTransfer, _ code: CURLcode) {
        switch transfer.finish(code) {
        case .ended(.success(var response)):
            response.lease = ledger.lease(response.body.count)
            give(.success(response), of: transfer)
        case .ended(let outcome): give(outcome, of: transfer)
        case .redirected:
            do throws(TransportError) {
                try begin(transfer)
            } catch {
                give(.failure(error), of: transfer)
            }
        }
    }

    /// The transfer's handle is out of the multi handle already.
    private func give(_ outcome: Outcome, of transfer: HTTPTransfer) {
        transfer.dropBody()
        running[transfer.job.id] = nil
        ids[transfer.handle.pointer] = nil
        slots.finish(host: transfer.host)
        idleHandles.append(transfer.handle)
        if transfer.isAwaitingPermit {
            parked[transfer.job.id] = (transfer.job, outcome)
        } else {
            transfer.job.continuation.resume(returning: outcome)
        }
    }

    private func cancel(_ id: UInt64, because reason: TransportError = .cancelled) {
        if let job = waiting.removeValue(forKey: id) {
            _ = slots.withdraw(id, host: job.request.address.authority)
            job.continuation.resume(returning: .failure(reason))
        } else if let transfer = running[id] {
            if let name = resolving.remove(id) { names.withdraw(id, name: name) }
            multi.remove(transfer.handle)
            give(.failure(transfer.confirmed(reason)), of: transfer)
        }
    }

    private func answer(_ id: UInt64, _ isPermitted: Bool) {
        if let (job, outcome) = parked.removeValue(forKey: id) {
            job.continuation.resume(returning: outcome)
        } else if let transfer = running[id] {
            transfer.answer(isPermitted)
            // Callbacks run inside; what they decide comes with the next perform.
            let code = curl_easy_pause(transfer.handle.pointer, CURLPAUSE_CONT)
            if code != CURLE_OK { cancel(id, because: .protocolError(CurlLibrary.text(code))) }
        }
    }

    private func end() {
        names.stop()
        for command in commands.close() { execute(command) }
        for job in waiting.values { job.continuation.resume(returning: .failure(.stopped)) }
        for transfer in running.values {
            multi.remove(transfer.handle)
            transfer.job.continuation.resume(returning: .failure(transfer.confirmed(.stopped)))
        }
        for (job, outcome) in parked.values { job.continuation.resume(returning: outcome) }
        (waiting, running, parked, ids, idleHandles, ripe) = ([:], [:], [:], [:], [], [])
        for caller in stopCallers { caller.resume() }
    }
}
