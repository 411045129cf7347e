import Glibc

/// What a request of the tests makes its worker do.
enum Probe {
    static func answer(_ command: String, _ body: [UInt8]) -> [UInt8] {
        let words = command.split(separator: " ").map(String.init)
        let number = words.count > 1 ? Int(words[1]) ?? 0 : 0
        switch words.first {
        case "echo": return body
        case "zeros": return [UInt8](repeating: 0, count: number)
        case "pid": return text(getpid())
        case "environment": return Array(environment().joined(separator: "\n").utf8)
        case "open": return text(errno(of: { open("/etc/passwd", O_RDONLY) }))
        case "write": return text(errno(of: { open("/tmp/earshot-probe", O_CREAT, 0o600) }))
        case "socket":
            return text(errno(of: { socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0) }))
        case "kill": return text(errno(of: { kill(getppid(), 0) }))
        case "signal-group": return text(errno(of: { kill(0, SIGCONT) }))
        case "run":
            var child: pid_t = 0
            return text(posix_spawn(&child, "/bin/true", nil, nil, [nil], [nil]))
        case "map-code":
            let page = mmap(nil, 4096, PROT_EXEC | PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
            return text(page == MAP_FAILED ? Glibc.errno : 0)
        case "spin": return text(spin(milliseconds: number))
        case "array": return text([UInt8](repeating: 1, count: number).count & 1)
        case "nodes": return text(nodes(bytes: number))
        case "recurse": return text(recurse(number))
        case "raise": return text(raise(Int32(number)))
        case "exit": exit(Int32(number))
        case "trap": return text(body[body.count])
        default: return []
        }
    }

    private static func text(_ value: some CustomStringConvertible) -> [UInt8] {
        Array(value.description.utf8)
    }

    private static func errno(of call: () -> Int32) -> Int32 { call() == -1 ? Glibc.errno : 0 }

    private static func environment() -> [String] {
        var names: [String] = []
        var entry = environ
        while let line = entry.pointee {
            names.append(String(cString: line))
            entry += 1
        }
        return names
    }

    /// Processor time, not the clock's.
    private static func spin(milliseconds: Int) -> Int {
        let end = clock() + milliseconds * Int(CLOCKS_PER_SEC) / 1000
        var turns = 0
        while clock() < end { turns &+= 1 }
        return turns & 1
    }

    private final class Node {
        let next: Node?
        init(_ next: Node?) { self.next = next }
    }

    /// In pieces of 32 bytes; none is let go.
    private static func nodes(bytes: Int) -> Int {
        var last: Node?
        for _ in 0..<bytes / 32 { last = Node(last) }
        defer { _ = last.map { Unmanaged.passRetained($0) } }
        return last == nil ? 0 : 1
    }

    private static func recurse(_ depth: Int) -> Int {
        depth == 0 ? 0 : 1 + recurse(depth - 1) % 7
    }
}
