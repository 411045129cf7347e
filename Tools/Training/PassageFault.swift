package import Matching

/// What keeps passages from being learned from; files are told by their places in the list.
package enum PassageFault: Error {
    /// A line without labels, without ` | `, or with none of a facet's or none of a polarity's.
    case noPassage(file: Int, line: Int)
    /// A line whose brand is none of the file's.
    case noBrand(file: Int, line: Int)
    case query(file: Int, QueryError)
}
