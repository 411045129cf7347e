import CSQLite
import Glibc

extension Connection {
    /// SQLite's copy is the only one made; gives SQLite's result code.
    func bind(_ value: SQLValue, at index: Int32, of statement: OpaquePointer) -> Int32 {
        switch value {
        case .integer(let number?): sqlite3_bind_int64(statement, index, number)
        case .real(let number?): sqlite3_bind_double(statement, index, number)
        case .text(let text?): bind(text, at: index, of: statement)
        case .blob(let bytes?): bind(bytes, at: index, of: statement)
        case .integer(nil), .real(nil), .text(nil), .blob(nil):
            sqlite3_bind_null(statement, index)
        }
    }

    private func bind(_ text: String, at index: Int32, of statement: OpaquePointer) -> Int32 {
        var text = text
        return text.withUTF8 { bytes in
            guard let start = bytes.baseAddress, !bytes.isEmpty else {
                return csql_bind_text(statement, index, "", 0)
            }
            guard memchr(start, 0, bytes.count) == nil else {
                return bindWithoutNul(bytes, at: index, of: statement)
            }
            guard let count = Int32(exactly: bytes.count) else { return SQLITE_TOOBIG }
            return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
                csql_bind_text(statement, index, $0, count)
            }
        }
    }

    private func bindWithoutNul(
        _ bytes: UnsafeBufferPointer<UInt8>, at index: Int32, of statement: OpaquePointer
    ) -> Int32 {
        var text = ""
        for part in bytes.split(separator: 0, omittingEmptySubsequences: false) {
            if !text.isEmpty || part.startIndex > 0 { text += "\u{FFFD}" }
            text += String(decoding: part, as: UTF8.self)
        }
        return bind(text, at: index, of: statement)
    }

    private func bind(_ bytes: [UInt8], at index: Int32, of statement: OpaquePointer) -> Int32 {
        guard let count = Int32(exactly: bytes.count) else { return SQLITE_TOOBIG }
        // A null pointer would bind NULL, not an empty blob.
        return bytes.isEmpty
            ? sqlite3_bind_zeroblob(statement, index, 0)
            : csql_bind_blob(statement, index, bytes, count)
    }
}
