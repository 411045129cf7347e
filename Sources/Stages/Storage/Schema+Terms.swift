extension Schema {
    static let terms: StaticString = """
        -- What the server of a source says about being read by programs. robots: allowed, refused or
        -- unreachable; NULL: not asked. robots_rule: which rule decides, or why nothing answered.
        -- crawl_delay: milliseconds. reservation: unset, free or reserved (TDMRep); technique: by which
        -- of file, header and meta; policy: where its conditions stand.
        CREATE TABLE source_terms(
            source INTEGER PRIMARY KEY,
            robots TEXT,
            robots_rule TEXT,
            crawl_delay INTEGER,
            robots_seen INTEGER,
            reservation TEXT,
            technique TEXT,
            policy TEXT,
            reservation_seen INTEGER
        ) STRICT;

        PRAGMA user_version = 21;
        """
}
