package import YAML

/// One fault of a configuration: where, what is wrong, and the mend.
package struct ConfigurationProblem: Error, Sendable, Hashable, CustomStringConvertible {
    package var file: String
    /// Nil where the file as a whole is meant.
    package var position: YAMLPosition?
    package var text: String
    package var severity: Severity

    package enum Severity: Sendable, Hashable {
        /// Nothing starts before it is mended.
        case error
        /// It works, but not as one may think.
        case warning
    }

    package var description: String {
        let place = position.map { "\(file):\($0)" } ?? file
        return severity == .error ? "\(place): \(text)" : "\(place): warning: \(text)"
    }
}

/// All faults of one file, in the order of its lines, so that one run shows them all.
final class ProblemList {
    let file: String
    private var found: [ConfigurationProblem] = []

    init(file: String) { self.file = file }

    func error(_ text: String, at position: YAMLPosition?) {
        found.append(
            ConfigurationProblem(file: file, position: position, text: text, severity: .error))
    }

    /// For what several steps come across.
    func errorOnce(_ text: String, at position: YAMLPosition?) {
        let isKnown = found.contains { $0.text == text && $0.position == position }
        if !isKnown { error(text, at: position) }
    }

    func warning(_ text: String, at position: YAMLPosition?) {
        found.append(
            ConfigurationProblem(file: file, position: position, text: text, severity: .warning))
    }

    var sorted: [ConfigurationProblem] {
        let start = YAMLPosition(line: 0, column: 0)
        return found.sorted { ($0.position ?? start) < ($1.position ?? start) }
    }

    var hasErrors: Bool { found.contains { $0.severity == .error } }
}
