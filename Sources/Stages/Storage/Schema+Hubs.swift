extension Schema {
    static let hubs: StaticString = """
        -- Feeds whose hub is asked to tell of news (WebSub). until: when its promise ends.
        -- proved_at: when it kept it last.
        CREATE TABLE subscription(
            source TEXT PRIMARY KEY,
            hub TEXT NOT NULL,
            topic TEXT NOT NULL,
            token TEXT NOT NULL UNIQUE,
            secret BLOB NOT NULL,
            asked_at INTEGER,
            until INTEGER,
            proved_at INTEGER,
            failures INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        PRAGMA user_version = 18;
        """
}
