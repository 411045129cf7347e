import Domain
import Markup

/// HTML pages to documents.
enum PageReader {
    static func read(_ input: ReaderInput, cut: PageCut) -> ReadResult {
        let decoded = DecodedText(input.bytes, contentType: input.contentType, as: .html)
        let text = PlainText.render(decoded.bytes)
        var document = Document(id: input.address?.description ?? "", text: text)
        document.url = input.address?.description
        return ReadResult(format: .html, documents: [document])
    }
}
