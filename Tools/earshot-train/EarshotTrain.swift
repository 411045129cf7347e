import Glibc
import JSON
import ToolSupport
import Training

/// Learns the tables of judgement from the passages in Tests/Fixtures, seen from the project's folder.
@main
enum EarshotTrain {
    private static let usage = """
        usage: earshot-train          write the tables
               earshot-train --check  say which would change, and fail
               earshot-train --folds  how many of the passages come out right where their firms, or their
                                      writer's, were not learned from

        """
    private static let tables = "Sources/Stages/Matching/Lexicons"
    private static let judgement = "Tests/Fixtures/judgement"
    private static let meant = "Tests/Fixtures/meant"

    static func main() {
        do throws(ToolFailure) {
            switch Array(CommandLine.arguments.dropFirst()) {
            case []: try write()
            case ["--check"]: if try !changed().isEmpty { exit(1) }
            case ["--folds"]: try fold()
            default: throw .usage(usage)
            }
        } catch {
            let message = Array("earshot-train: \(error.description)\n".utf8)
            _ = Glibc.write(STDERR_FILENO, message, message.count)
            exit(1)
        }
    }

    private static func judgementPassages() throws(ToolFailure) -> JudgementPassages {
        var (paths, texts): ([String], [String]) = ([], [])
        for name in try DiskFile.names(in: judgement, ending: ".txt") {
            paths.append("\(judgement)/\(name)")
            texts.append(try DiskFile.text(of: "\(judgement)/\(name)"))
        }
        do { return try JudgementPassages(texts) } catch { throw failure(error, in: paths) }
    }

    private static func meantPassages() throws(ToolFailure) -> MeantPassages {
        let ending = ".brands.jsonl"
        var (paths, files): ([String], [MeantPassages.File]) = ([], [])
        for name in try DiskFile.names(in: meant, ending: ending) {
            let writer = String(name.dropLast(ending.count))
            paths.append("\(meant)/\(writer).jsonl")
            files.append(
                MeantPassages.File(
                    name: writer, brands: try values("\(meant)/\(name)"),
                    rows: try values("\(meant)/\(writer).jsonl")))
        }
        do { return try MeantPassages(files) } catch { throw failure(error, in: paths) }
    }

    private static func failure(_ fault: PassageFault, in paths: [String]) -> ToolFailure {
        switch fault {
        case .noPassage(let file, let line):
            .badLine(
                path: paths[file], number: line,
                wanted: "labels, among them a facet and a polarity, ` | ` and a text")
        case .noBrand(let file, let line):
            .badLine(path: paths[file], number: line, wanted: "the id of a brand of its file")
        case .query(let file, let error): .brands("\(paths[file]): \(error)")
        }
    }

    private static func values(_ path: String) throws(ToolFailure) -> [JSONValue] {
        var values: [JSONValue] = []
        for (index, line) in try DiskFile.lines(of: path).enumerated() {
            guard let value = try? JSONValue(parsing: Array(line.utf8)) else {
                throw .badLine(path: path, number: index + 1, wanted: "a JSON object")
            }
            values.append(value)
        }
        return values
    }

    /// The tables that differ from what lies in the project.
    private static func changed() throws(ToolFailure) -> [TableFile] {
        var changed: [TableFile] = []
        for table in try judgementPassages().tables() + meantPassages().tables()
        where (try? DiskFile.text(of: path(of: table))) != table.text {
            changed.append(table)
        }
        print("changed:", changed.isEmpty ? "nothing" : changed.map(\.name).joined(separator: ", "))
        return changed
    }

    private static func path(of table: TableFile) -> String { "\(tables)/\(table.name).swift" }

    private static func write() throws(ToolFailure) {
        for table in try changed() {
            try DiskFile.write(Array(table.text.utf8), to: path(of: table))
        }
    }

    private static func fold() throws(ToolFailure) {
        for rate in try judgementPassages().rates() {
            print("\(rate.name): \(share(rate.right, rate.count)) of \(rate.count) by sound alone")
        }
        for rate in try meantPassages().rates() {
            print(
                "meant, left out \(rate.leftOut): \(share(rate.right, rate.count)) of \(rate.count)"
            )
            for (ten, own) in rate.tens.enumerated() where own.count > 0 {
                print("  scored \(ten)0: \(share(own.meant, own.count)) of \(own.count)")
            }
        }
    }

    private static func share(_ part: Int, _ all: Int) -> String {
        let thousandths = Int((Double(part) / Double(max(1, all)) * 1000).rounded())
        return "\(thousandths / 10).\(thousandths % 10) %"
    }
}
