package import Domain
import Glibc

extension ConfigurationFile {
    /// Puts entries into `sources:` and writes the file anew, whole or not at all: what `check` refuses
    /// is never written.
    ///
    /// - Parameter writing: whether the file is written, or only tried.
    /// - Throws: why it is as it was.
    package func add(
        _ entries: [SourceEntry], _ writing: Writing = .file
    ) throws(EditFailure) -> Addition {
        let old: [UInt8]
        switch Self.content(of: path) {
        case .success(let bytes): old = bytes
        case .failure(let failure): throw .notRead(path, failure.reason)
        }
        let edit: SourceListEditor.Edit
        do { edit = try SourceListEditor(old).adding(entries) } catch {
            throw .refused(path, error)
        }
        guard edit.bytes.count <= Self.sizeLimit else { throw .tooLarge(path) }
        let settings: Settings
        do { settings = try reader.read(edit.bytes, secrets: .unused) } catch {
            throw .faulty(path, error)
        }
        if writing == .file { try FileReplacement(of: path, was: old).write(edit.bytes) }
        return Addition(lines: edit.lines, settings: settings)
    }

    package enum Writing: Sendable { case file, nothing }

    /// What was added.
    package struct Addition: Sendable {
        /// The line of each entry, from 1.
        package var lines: [Int]
        /// The configuration as it is then.
        package var settings: Settings
    }

    /// What an entry alone would be read as, beside this file: relative paths start from its folder.
    ///
    /// - Parameter brands: what it asks networks for.
    /// - Throws: `ConfigurationError`, for an entry that is none.
    package func source(
        of entry: SourceEntry, brands: [Brand]
    ) throws(ConfigurationError) -> SourceSettings? {
        let text = (["sources:"] + entry.lines()).joined(separator: "\n") + "\n"
        return try reader.read(Array(text.utf8), secrets: .unused, brands: brands).sources.first
    }
}

/// Why a configuration was not changed.
package enum EditFailure: Error, Sendable, CustomStringConvertible {
    case notRead(String, String)
    case refused(String, EditRefusal)
    case tooLarge(String)
    case faulty(String, ConfigurationError)
    case notWritten(String, String)
    case changedMeanwhile(String)

    package var description: String {
        switch self {
        case .notRead(let path, let reason): "\(path) can't be read: \(reason)"
        case .refused(let path, let refusal): "\(path) is left as it is: \(refusal)"
        case .tooLarge(let path):
            "\(path) would be larger than \(ConfigurationFile.sizeLimit >> 20) MiB, and is left as it "
                + "is; keep a long list as a file, and name that as - opml:"
        case .faulty(let path, let error):
            "\(path) is left as it is: with the new entries it would be faulty: "
                + (error.problems.first { $0.severity == .error }?.description ?? "")
        case .notWritten(let path, let reason):
            "\(path) is left as it is: it can't be written: \(reason)"
        case .changedMeanwhile(let path):
            "\(path) is left as it is: somebody else has changed it meanwhile; try again"
        }
    }
}
