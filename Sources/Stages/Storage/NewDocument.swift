package import Domain

/// A document that is new or edited, with what was found in it.
package struct NewDocument: Sendable, Hashable {
    package var key: DocumentKey
    /// Changes when the document is edited.
    package var contentHash: UInt64
    /// Names its story: the same in every source that carries it; nil for too little text.
    package var fingerprint: UInt64?
    /// What the story is known by; nil for a mere copy.
    package var sketch: [UInt8]?
    /// Who carries it, by registered name; nil: who its source is.
    package var outlet: String?
    package var document: Document
    package var mentions: [NewMention]
    /// Ids of the brands whose own voice it is, whether or not it names them.
    package var speakers: [String]

    package init(
        key: DocumentKey, contentHash: UInt64, fingerprint: UInt64?, document: Document,
        mentions: [NewMention] = [], speakers: [String] = [], sketch: [UInt8]? = nil,
        outlet: String? = nil
    ) {
        self.key = key
        self.contentHash = contentHash
        self.fingerprint = fingerprint
        self.document = document
        self.mentions = mentions
        self.speakers = speakers
        self.sketch = sketch
        self.outlet = outlet
    }
}
