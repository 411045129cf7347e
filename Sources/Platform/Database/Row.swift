import CSQLite

/// One row of a result, read from left to right: each call takes the next column.
///
/// Only good inside the closure it is lent to. A column past the last one reads as NULL.
package struct Row {
    private let statement: OpaquePointer
    private var column: Int32 = 0

    init(of statement: OpaquePointer) { self.statement = statement }

    /// 0 for NULL.
    package mutating func integer() -> Int64 { sqlite3_column_int64(statement, next()) }

    /// Held to what an Int holds; 0 for NULL.
    package mutating func count() -> Int { Int(clamping: integer()) }

    package mutating func flag() -> Bool { integer() != 0 }

    /// 0 for NULL.
    package mutating func real() -> Double { sqlite3_column_double(statement, next()) }

    /// Empty for NULL. Bytes that are no UTF-8 become U+FFFD.
    package mutating func text() -> String { optionalText() ?? "" }

    package mutating func optionalInteger() -> Int64? {
        let index = next()
        guard sqlite3_column_type(statement, index) != SQLITE_NULL else { return nil }
        return sqlite3_column_int64(statement, index)
    }

    package mutating func optionalText() -> String? {
        let index = next()
        guard let bytes = sqlite3_column_text(statement, index) else { return nil }
        let count = Int(sqlite3_column_bytes(statement, index))
        return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    }

    /// Nil for NULL; SQLite does not tell an empty blob from NULL here, so neither do we.
    package mutating func optionalBlob() -> [UInt8]? {
        let index = next()
        guard let bytes = sqlite3_column_blob(statement, index) else { return nil }
        let count = Int(sqlite3_column_bytes(statement, index))
        return Array(UnsafeRawBufferPointer(start: bytes, count: count))
    }

    /// Empty for NULL.
    package mutating func blob() -> [UInt8] { optionalBlob() ?? [] }

    private mutating func next() -> Int32 {
        defer { column += 1 }
        return column
    }
}
