extension Schema {
    static let networks: StaticString = """
        -- Of a network: where each of its walks goes on, as a JSON object.
        ALTER TABLE source ADD COLUMN bookmarks TEXT;

        -- What was taken of what is counted by day or month, so that no restart makes it more.
        -- period: 2026-11-29 or 2026-11.
        CREATE TABLE allowance(
            account TEXT NOT NULL,
            period TEXT NOT NULL,
            spent INTEGER NOT NULL,
            PRIMARY KEY(account, period)
        ) STRICT, WITHOUT ROWID;

        PRAGMA user_version = 17;
        """
}
