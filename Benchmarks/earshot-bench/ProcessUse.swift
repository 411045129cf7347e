import Glibc
import ToolSupport

/// What this process has taken of the machine.
enum ProcessUse {
    /// Processor time so far, nanoseconds, of all threads.
    static var processorTime: Int {
        var now = timespec()
        guard clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now) == 0 else { return 0 }
        return now.tv_sec * 1_000_000_000 + now.tv_nsec
    }

    /// The least processor time of several turns: what the work costs when nothing disturbs it.
    static func leastTime(turns: Int, _ work: () -> Void) -> Int {
        (0..<turns).map { _ in
            let start = processorTime
            work()
            return processorTime - start
        }.min() ?? 0
    }

    /// The same of work in parts: of each the least, as a busy machine slows now this part and now that.
    static func leastTime<Part>(turns: Int, parts: [Part], _ work: (Part) -> Void) -> Int {
        var least = Array(repeating: Int.max, count: parts.count)
        for _ in 0..<turns {
            for (index, part) in parts.enumerated() {
                least[index] = min(least[index], leastTime(turns: 1) { work(part) })
            }
        }
        return least.reduce(0, +)
    }

    /// Bytes in memory now; 0 where the kernel does not say.
    static var residentBytes: Int {
        guard let text = try? DiskFile.bytes(of: "/proc/self/statm") else { return 0 }
        let fields = String(decoding: text, as: UTF8.self).split(separator: " ")
        return fields.count > 1 ? (Int(fields[1]) ?? 0) * sysconf(Int32(_SC_PAGESIZE)) : 0
    }
}
