import Domain
import Monitoring

/// Entries for `sources:` as they are shown and written.
enum EntryText {
    /// How a daemon learns of it.
    static func reload(in language: OutputLanguage) -> String {
        language.say(
            "ein laufender Dienst liest es erst auf Zuruf: systemctl reload earshot (SIGHUP)",
            "a running daemon reads it when it is told to: systemctl reload earshot (SIGHUP)")
    }

    /// As they are pasted.
    static func print(_ entries: [SourceEntry], on terminal: Terminal) {
        for entry in entries {
            for line in entry.lines() { terminal.print(line.cleanedForTerminal) }
        }
    }

    /// Puts them into the configuration; where that can't be, prints them to be pasted.
    /// - Parameter isPrinted: whether they stand on the screen already.
    /// - Throws: `CommandFailure` with why.
    static func add(
        _ entries: [SourceEntry], to file: ConfigurationFile,
        _ writing: ConfigurationFile.Writing, on terminal: Terminal, isPrinted: Bool
    ) throws(CommandFailure) -> ConfigurationFile.Addition {
        do throws(EditFailure) { return try file.add(entries, writing) } catch {
            if !isPrinted { print(entries, on: terminal) }
            throw .failed("\(error)".cleanedForTerminal)
        }
    }
}
