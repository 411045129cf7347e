import Domain
import Markup

/// A watched page: each of its passages is a document.
enum PagePassages {
    /// Letters, digits and marks; shorter texts are labels, shorter sentences mere words.
    static let shortestPassage = 40
    static let shortestSentence = 20
    /// Bytes that make a passage's identity; with fewer it is a counter or a date.
    static let shortestIdentity = 20

    static func documents(of page: PageBlocks, title: String, address: WebAddress?) -> [Document] {
        var seen: Set<String> = []
        var heading = title
        var documents: [Document] = []
        for block in page.blocks where !block.traits.contains(.dropped) {
            let text = page.string(block)
            if block.traits.contains(.heading), block.linkDensity <= 0.5 { heading = text }
            let shortest = block.marks > 0 ? shortestSentence : shortestPassage
            guard block.length >= shortest, block.linkDensity <= 0.6 else { continue }
            guard PassageIdentity.normalised(Array(text.utf8)).count >= shortestIdentity else {
                continue
            }
            let id = PassageIdentity.id(of: text)
            guard seen.insert(id).inserted else { continue }
            documents.append(
                Document(id: id, url: address?.text, title: heading, text: text))
        }
        return documents
    }
}
