import Markup

/// A run of text between two block borders: a paragraph, a heading, an item of a list.
struct PageBlock: Sendable {
    /// The nearest block element around it.
    var element: HTMLTree.Node
    /// The first and last text node of it.
    var first: HTMLTree.Node
    var last: HTMLTree.Node
    /// Its text in `PageBlocks.text`, white space folded.
    var start: Int
    var end: Int
    /// Scalars; those inside links.
    var length = 0
    var linkLength = 0
    /// Marks that end or part sentences.
    var marks = 0
    var traits: Traits = []

    /// What the elements around it make of it.
    struct Traits: OptionSet, Sendable {
        let rawValue: UInt16
        static let heading = Traits(rawValue: 1)
        static let listItem = Traits(rawValue: 2)
        static let cell = Traits(rawValue: 4)
        static let quote = Traits(rawValue: 8)
        static let paragraph = Traits(rawValue: 16)
        static let link = Traits(rawValue: 32)
        static let preformatted = Traits(rawValue: 64)
        static let time = Traits(rawValue: 128)
        /// Said to be boilerplate by an element around it, and not kept for its weight.
        static let dropped = Traits(rawValue: 256)
    }

    var range: Range<Int> { start..<end }
    var linkDensity: Double { length == 0 ? 0 : Double(linkLength) / Double(length) }
}
