/// Why entries can't be put into a configuration by a program, and the mend. The text is as it was.
package enum EditRefusal: Error, Sendable, Hashable, CustomStringConvertible {
    /// In another encoding than UTF-8.
    case encoding
    /// With what is wrong.
    case noYAML(String)
    /// The whole of it in braces.
    case flowRoot
    case flowList(line: Int)
    case anchor(line: Int)
    /// Something else than a list.
    case shape(line: Int)
    /// What it would become does not say what it is to say.
    case unsafe

    package var description: String {
        switch self {
        case .encoding: "it is not in UTF-8; \(Self.byHand)"
        case .noYAML(let problem): "it can't be read: \(problem)"
        case .flowRoot: "it is written in braces as a whole; \(Self.byHand)"
        case .flowList(let line):
            "line \(line): sources is a list in brackets; begin each entry with a hyphen in a line "
                + "of its own, or \(Self.byHand)"
        case .anchor(let line):
            "line \(line): sources has an anchor or is an alias, so that what is added would stand "
                + "elsewhere too; \(Self.byHand)"
        case .shape(let line): "line \(line): sources is written in an unusual way; \(Self.byHand)"
        case .unsafe: "its sources can't be added to safely; \(Self.byHand)"
        }
    }

    private static let byHand = "put the entries in by hand"
}
