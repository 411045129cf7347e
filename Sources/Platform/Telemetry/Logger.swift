import CLinux
import Glibc

/// Log lines on standard error: a sentence, then `key=value` fields.
///
/// Under systemd (`JOURNAL_STREAM` is set) each line begins with its priority as sd-daemon(3) has it.
/// A secret or a document's body is never a field. A line that would block is dropped after a moment: a
/// full pipe never stops the daemon (faults DSK-02).
package struct Logger: Sendable {
    package enum Level: Int, Sendable, Comparable {
        case error = 3
        case warning = 4
        case notice = 5
        case info = 6
        case debug = 7
        package static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
    }

    /// The most talkative level that is still written.
    package let threshold: Level
    private let showsPriority: Bool
    private let write: @Sendable (String) -> Void

    package init(
        threshold: Level, showsPriority: Bool, write: @escaping @Sendable (String) -> Void
    ) {
        self.threshold = threshold
        self.showsPriority = showsPriority
        self.write = write
    }

    /// To standard error.
    package static func standardError(threshold: Level) -> Logger {
        let output = LineOutput(STDERR_FILENO)
        return Logger(threshold: threshold, showsPriority: getenv("JOURNAL_STREAM") != nil) {
            output.write($0)
        }
    }

    package func callAsFunction(
        _ level: Level, _ sentence: String, _ fields: KeyValuePairs<String, String> = [:]
    ) {
        guard level <= threshold else { return }
        var line = showsPriority ? "<\(level.rawValue)>" : ""
        line += Self.oneLine(sentence)
        for (key, value) in fields { line += " \(key)=\(Self.quoted(value))" }
        write(line + "\n")
    }

    /// Quoted where a reader of `key=value` would stumble.
    private static func quoted(_ value: String) -> String {
        let line = oneLine(value)
        let isPlain =
            !line.isEmpty && line.utf8.allSatisfy { $0 > 0x20 && $0 != 0x22 && $0 != 0x3D }
        return isPlain ? line : "\"" + line.split(separator: "\"").joined(separator: "'") + "\""
    }

    /// Control characters would let a stranger's text forge a line.
    private static func oneLine(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        return String(
            String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? " " : $0 }))
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0x2028
            || scalar.value == 0x2029
    }
}
