/// Who may start: so many at once in all, so many for one host, hosts in turn.
///
/// libcurl has such limits too, but lets the clock of a waiting transfer run.
struct SlotQueue<Ticket: Hashable> {
    private struct Host {
        var running = 0
        var waiting = Queue<Ticket>()
        var isInTurn = false
    }

    private let total: Int
    private let perHost: Int
    private var running = 0
    private var hosts: [String: Host] = [:]
    /// Hosts with someone waiting and a slot of their own free.
    private var turn = Queue<String>()

    init(total: Int, perHost: Int) {
        self.total = max(1, total)
        self.perHost = max(1, perHost)
    }

    mutating func add(_ ticket: Ticket, host: String) {
        hosts[host, default: Host()].waiting.append(ticket)
        offerTurn(to: host)
    }

    /// The next that may start now; its slot is taken.
    mutating func next() -> Ticket? {
        while running < total, let host = turn.popFirst() {
            hosts[host]?.isInTurn = false
            guard let ticket = hosts[host]?.waiting.popFirst() else {
                dropIfIdle(host)
                continue
            }
            hosts[host]?.running += 1
            running += 1
            offerTurn(to: host)
            return ticket
        }
        return nil
    }

    /// Gives a taken slot back.
    mutating func finish(host: String) {
        running -= 1
        hosts[host]?.running -= 1
        offerTurn(to: host)
        dropIfIdle(host)
    }

    /// Takes one out of the line; false where it waits no more.
    mutating func withdraw(_ ticket: Ticket, host: String) -> Bool {
        guard hosts[host]?.waiting.remove(ticket) == true else { return false }
        dropIfIdle(host)
        return true
    }

    private mutating func offerTurn(to name: String) {
        guard let host = hosts[name], !host.isInTurn, !host.waiting.isEmpty,
            host.running < perHost
        else { return }
        hosts[name]?.isInTurn = true
        turn.append(name)
    }

    private mutating func dropIfIdle(_ name: String) {
        guard let host = hosts[name], host.running == 0, host.waiting.isEmpty, !host.isInTurn
        else { return }
        hosts[name] = nil
    }
}

/// First in, first out, without moving what waits at each step.
private struct Queue<Element: Equatable> {
    private var elements: [Element] = []
    private var head = 0

    var isEmpty: Bool { head == elements.count }

    mutating func append(_ element: Element) { elements.append(element) }

    mutating func popFirst() -> Element? {
        guard head < elements.count else { return nil }
        defer {
            head += 1
            if head > 32, head * 2 > elements.count {
                elements.removeFirst(head)
                head = 0
            }
        }
        return elements[head]
    }

    mutating func remove(_ element: Element) -> Bool {
        guard let index = elements[head...].firstIndex(of: element) else { return false }
        elements.remove(at: index)
        return true
    }
}
