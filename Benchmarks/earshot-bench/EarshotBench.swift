import Glibc
import JSON
import ToolSupport

/// Measures reading and matching inside one process: what starts, opens files and stores is not
/// counted. Prints one JSON object.
@main
enum EarshotBench {
    private static let usage = """
        usage: earshot-bench feeds TURNS LIST            files → documents
               earshot-bench pages TURNS LIST OUT        the same for pages; their texts go to OUT
               earshot-bench growth DOCUMENTS LIST       memory while so many documents are read
               earshot-bench matching TURNS TERMS CORPUS [FOLDED]
                                                         a document a line; what is searched goes
                                                         to FOLDED, the terms to FOLDED.terms
               earshot-bench stories TURNS CORPUS OUT    copies of texts among those before
               earshot-bench indexing DOCUMENTS CORPUS   memory of an index of so many
               earshot-bench digest TURNS MENTIONS       a mail of so many mentions
               earshot-bench fetch LIST OUT [AUTHORITIES]
                                                         each address once; OUT: them with ETags
               earshot-bench decisions BRANDS ROWS [LESSONS]
                                                         all that is decided of each document

        """

    static func main() async {
        do throws(ToolFailure) {
            let arguments = CommandLine.arguments
            if (4...5).contains(arguments.count), arguments[1] == "decisions" {
                let lessons = arguments.count == 5 ? arguments[4] : nil
                return try DecisionList(
                    brands: arguments[2], rows: arguments[3], lessons: lessons
                ).write()
            }
            var report = JSONWriter()
            try await run(Array(CommandLine.arguments.dropFirst()), &report)
            print(report.text)
        } catch {
            let message = Array("earshot-bench: \(error.description)\n".utf8)
            _ = write(STDERR_FILENO, message, message.count)
            exit(1)
        }
    }

    private static func run(
        _ arguments: [String], _ report: inout JSONWriter
    ) async throws(ToolFailure) {
        if arguments.first == "fetch", (3...4).contains(arguments.count) {
            let authorities = arguments.count == 4 ? arguments[3] : nil
            return try await FetchBench(list: arguments[1], authorities: authorities)
                .measure(validatorsTo: arguments[2], &report)
        }
        guard arguments.count >= 3, let number = Int(arguments[1]), number > 0 else {
            throw .usage(usage)
        }
        switch (arguments[0], arguments.count) {
        case ("feeds", 3):
            try ReadingBench(list: arguments[2]).measureFeeds(turns: number, &report)
        case ("pages", 4):
            try ReadingBench(list: arguments[2])
                .measure(turns: number, textsTo: arguments[3], &report)
        case ("growth", 3):
            try ReadingBench(list: arguments[2]).grow(to: number, &report)
        case ("matching", 4):
            try MatchingBench(terms: arguments[2], corpus: arguments[3], turns: number)
                .measure(turns: number, &report)
        case ("matching", 5):
            let bench = try MatchingBench(
                terms: arguments[2], corpus: arguments[3], turns: number)
            try bench.write(to: arguments[4])
            bench.measure(turns: number, &report)
        case ("stories", 4):
            try StoriesBench(corpus: arguments[2])
                .measure(turns: number, pairsTo: arguments[3], &report)
        case ("digest", 3):
            guard let mentions = Int(arguments[2]), mentions > 0 else { throw .usage(usage) }
            try DigestBench(mentions: mentions).measure(turns: number, &report)
        case ("indexing", 3):
            try StoriesBench(corpus: arguments[2]).grow(to: number, &report)
        default: throw .usage(usage)
        }
    }
}
