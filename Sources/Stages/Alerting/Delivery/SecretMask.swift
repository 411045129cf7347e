import Domain
import Transport

/// What a server may repeat of a request, and nobody may read in a log: parts of the address, and what
/// lets us in.
struct SecretMask {
    /// The longest first: one may be part of another.
    private let words: [[UInt8]]

    /// Shorter ones are names of paths, not secrets.
    private static let leastSize = 8
    private static let mark = Array("…".utf8)

    init(of request: HTTPRequest) {
        let address = request.address
        let values = request.fields.filter { $0.isNamed("Authorization") }.map(\.value)
        let texts = [address.target, address.userInfo ?? ""] + values
        let isEdge: (UInt8) -> Bool = { "/?&=: ".utf8.contains($0) }
        let pieces = texts.flatMap {
            Array($0.utf8).split(whereSeparator: isEdge).map { Array($0) }
        }
        words = Set(pieces.filter { $0.count >= Self.leastSize }).sorted { $0.count > $1.count }
    }

    /// Each of them an ellipsis.
    func masked(_ bytes: some Collection<UInt8>) -> [UInt8] {
        words.reduce(Array(bytes)) { text, word in
            var output: [UInt8] = []
            var index = 0
            while index < text.count {
                if text[index] == word[0], text[index...].starts(with: word) {
                    output += Self.mark
                    index += word.count
                } else {
                    output.append(text[index])
                    index += 1
                }
            }
            return output
        }
    }
}
