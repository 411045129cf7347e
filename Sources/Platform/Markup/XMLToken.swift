/// One step through a document; what it is made of stays in the tokenizer's bytes.
package enum XMLToken: Sendable, Hashable {
    /// Its attributes are the tokenizer's, until the next step.
    case start(XMLName)
    /// Each start tag gets its end: empty elements and those whose end is only implied too.
    case end(XMLName)
    /// Text between tags, its references not yet decoded.
    case text(Range<Int>)
    /// The inside of a CDATA section: text as it stands.
    case data(Range<Int>)
}

/// One attribute, as places in the tokenizer's bytes; the value's references are not yet decoded.
package struct XMLAttribute: Sendable, Hashable {
    package var name: Range<Int>
    package var value: Range<Int>
}
