package import Domain

/// A document that is new or edited, with what was found in it.
package struct NewDocument: Sendable, Hashable {
    package var key: DocumentKey
    /// Changes when the document is edited.
    package var contentHash: UInt64
    /// Over the normalised text: the same in every source that carries it; nil for too little text.
    package var fingerprint: UInt64?
    package var document: Document
    package var mentions: [NewMention]
    /// Ids of the brands whose own voice it is, whether or not it names them.
    package var speakers: [String]

    package init(
        key: DocumentKey, contentHash: UInt64, fingerprint: UInt64?, document: Document,
        mentions: [NewMention] = [], speakers: [String] = []
    ) {
        self.key = key
        self.contentHash = contentHash
        self.fingerprint = fingerprint
        self.document = document
        self.mentions = mentions
        self.speakers = speakers
    }
}
