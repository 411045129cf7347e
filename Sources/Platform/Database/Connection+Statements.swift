import CSQLite

extension Connection {
    /// Runs statements that take no values and give no rows.
    package func script(_ sql: StaticString) throws(DatabaseError) {
        try guardUsable()
        let code = sql.withUTF8Buffer { text in
            text.withMemoryRebound(to: CChar.self) { text in
                // The compiler ends each literal with a NUL.
                sqlite3_exec(handle, text.baseAddress, nil, nil, nil)
            }
        }
        try check(code)
    }

    /// Runs one statement and gives the number of rows it changed.
    @discardableResult
    package func run(_ sql: StaticString, _ values: SQLValue...) throws(DatabaseError) -> Int {
        let statement = try prepare(sql, values)
        defer { sqlite3_reset(statement) }
        let code = sqlite3_step(statement)
        guard code == SQLITE_DONE || code == SQLITE_ROW else { throw failure(code) }
        return Int(sqlite3_changes(handle))
    }

    /// The rows of a statement, in its order. What `read` throws ends the reading.
    package func all<Element>(
        _ sql: StaticString, _ values: SQLValue..., read: (inout Row) throws -> Element
    ) throws -> [Element] {
        let statement = try prepare(sql, values)
        defer { sqlite3_reset(statement) }
        var elements: [Element] = []
        while true {
            let code = sqlite3_step(statement)
            if code == SQLITE_DONE { return elements }
            guard code == SQLITE_ROW else { throw failure(code) }
            var row = Row(of: statement)
            elements.append(try read(&row))
        }
    }

    /// The first row, nil where there is none.
    package func first<Element>(
        _ sql: StaticString, _ values: SQLValue..., read: (inout Row) throws -> Element
    ) throws -> Element? {
        let statement = try prepare(sql, values)
        defer { sqlite3_reset(statement) }
        let code = sqlite3_step(statement)
        if code == SQLITE_DONE { return nil }
        guard code == SQLITE_ROW else { throw failure(code) }
        var row = Row(of: statement)
        return try read(&row)
    }

    /// Whether a statement gives a row.
    package func exists(_ sql: StaticString, _ values: SQLValue...) throws(DatabaseError) -> Bool {
        let statement = try prepare(sql, values)
        defer { sqlite3_reset(statement) }
        let code = sqlite3_step(statement)
        guard code == SQLITE_DONE || code == SQLITE_ROW else { throw failure(code) }
        return code == SQLITE_ROW
    }

    private func prepare(
        _ sql: StaticString, _ values: [SQLValue]
    ) throws(DatabaseError) -> OpaquePointer {
        try guardUsable()
        let statement = try statement(for: sql)
        guard sqlite3_stmt_busy(statement) == 0 else {
            throw DatabaseError(
                code: SQLITE_MISUSE, message: "a statement was run inside itself", path: path)
        }
        var index: Int32 = 0
        for value in values {
            index += 1
            try check(bind(value, at: index, of: statement))
        }
        return statement
    }

    private func statement(for sql: StaticString) throws(DatabaseError) -> OpaquePointer {
        let address = UInt(bitPattern: sql.utf8Start)
        if let statement = statements[address] { return statement }
        var statement: OpaquePointer?
        let code = sql.withUTF8Buffer { text in
            text.withMemoryRebound(to: CChar.self) { text in
                sqlite3_prepare_v3(
                    handle, text.baseAddress, Int32(text.count),
                    UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
            }
        }
        try check(code)
        guard let statement else {
            throw DatabaseError(code: SQLITE_MISUSE, message: "an empty statement", path: path)
        }
        statements[address] = statement
        return statement
    }
}
