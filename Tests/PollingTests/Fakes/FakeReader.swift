import Domain
import Polling
import Reading

/// A format for tests: the first line names it (`rss`, `html`), `link ADDRESS` is a linked feed,
/// `ttl SECONDS` a hint, `tdm VALUE` what a page declares, `page ADDRESS TIME` a page of a
/// sitemap, every other line a document; without a last line `end` it is cut off.
/// A first line `crash` ends the reader, `unread` finds none.
func fakeRead(_ input: ReaderInput, _ cut: PageCut) throws(ReadFailure) -> ReadResult {
    let lines = String(decoding: input.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    switch lines.first {
    case "crash": throw .readerEnded("crash with SIGSEGV")
    case "unread": throw .noReader("no memory")
    default: break
    }
    let format = lines.first.flatMap { ReadResult.Format(rawValue: $0) } ?? .unknown
    var result = ReadResult(format: format, isComplete: lines.last == "end")
    for line in lines.dropFirst() where line != "end" {
        let words = line.split(separator: " ").map(String.init)
        switch words.first {
        case "link":
            if let feed = WebAddress(words[1], relativeTo: input.address) {
                result.feeds.append(feed)
            }
        case "ttl": result.hints = PollHints(interval: Int(words[1]).map { .seconds($0) })
        case "tdm": result.reservation = TDMDeclaration(reservation: words[1], policy: nil)
        case "page":
            let time = Int64(words[2]).map { Timestamp(seconds: $0) }
            result.documents.append(Document(id: words[1], url: words[1], updated: time))
        default: result.documents.append(Document(id: line, title: line, text: "\(cut)"))
        }
    }
    return result
}
