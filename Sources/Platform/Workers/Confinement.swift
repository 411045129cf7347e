import CLinux
import Glibc

/// Takes from this process all that a worker does not need, for good.
struct Confinement {
    let limits: WorkerLimits

    /// Room for recursion, in bytes; what needs more is endless.
    static let stack = 8 << 20

    /// - Returns: what could not be taken, for people.
    func apply() -> [String] {
        var gaps: [String] = []
        func note(_ result: Int32, _ what: String) {
            if result != 0 { gaps.append("\(what): \(String(cString: strerror(errno)))") }
        }
        // When memory runs out, this one goes and not the caller.
        note(writeFile("/proc/self/oom_score_adj", "1000"), "its turn when memory runs out")
        note(clinux_end_with_parent(), "its end with its caller")
        note(clinux_forbid_dumps(), "no dumps")
        LastWords.prepare()
        let base = memoryInUse
        for (resource, value, what) in [
            (RLIMIT_CORE, 0, "no dumps"), (RLIMIT_FSIZE, 0, "no files"),
            (RLIMIT_NOFILE, Int(STDERR_FILENO) + 1, "no descriptors"),
            (RLIMIT_STACK, Self.stack, "its stack"),
            (RLIMIT_DATA, base + limits.memory, "its memory"),
        ] {
            note(clinux_set_limit(Int32(resource.rawValue), UInt64(value)), what)
        }
        if let failure = SystemCallFilter.install() {
            gaps.append("its system calls: \(failure)")
        }
        return gaps
    }

    /// Bytes of writable memory, as RLIMIT_DATA counts them.
    private var memoryInUse: Int {
        let text = readFile("/proc/self/statm")
        let fields = text.split(whereSeparator: { $0 == " " || $0 == "\n" })
        // Size, resident, shared, text, lib, data: in pages.
        let pages = fields.count > 5 ? Int(fields[5]) ?? 0 : 0
        return pages * Int(getpagesize())
    }

    private func readFile(_ path: String) -> String {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return "" }
        defer { close(file) }
        var buffer = [UInt8](repeating: 0, count: 256)
        let count = read(file, &buffer, buffer.count)
        return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    }

    private func writeFile(_ path: String, _ text: String) -> Int32 {
        let file = open(path, O_WRONLY | O_CLOEXEC)
        guard file >= 0 else { return -1 }
        defer { close(file) }
        return write(file, text, text.utf8.count) == text.utf8.count ? 0 : -1
    }
}
