/// Steps of what people are told, and when.
extension Schema {
    static let brands: StaticString = """
        -- Brands of the configuration whose names were looked for in all that is stored. One that is
        -- missing is new.
        CREATE TABLE brand(id TEXT PRIMARY KEY, first_seen INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        INSERT INTO brand SELECT brand_id, min(first_seen) FROM mention GROUP BY brand_id;

        PRAGMA user_version = 12;
        """

    static let brakes: StaticString = """
        -- Alerts that each recipient of it gets one by one in an hour; NULL: all.
        ALTER TABLE channel ADD COLUMN max_per_hour INTEGER;

        -- kept_at: since when an alert is kept back, as it was too much. passed_at: when it was let
        -- through, then when it was last claimed. summary: the one it is told in, or is a part of.
        ALTER TABLE outbox ADD COLUMN kept_at INTEGER;
        ALTER TABLE outbox ADD COLUMN passed_at INTEGER;
        ALTER TABLE outbox ADD COLUMN summary INTEGER;
        CREATE INDEX outbox_passed ON outbox(channel, recipient, passed_at)
            WHERE passed_at IS NOT NULL;
        CREATE INDEX outbox_summary ON outbox(summary) WHERE summary IS NOT NULL;

        CREATE TABLE summary(
            id INTEGER PRIMARY KEY,
            channel TEXT NOT NULL,
            recipient TEXT NOT NULL,
            created_at INTEGER NOT NULL
        ) STRICT;

        PRAGMA user_version = 13;
        """

    static let snoozes: StaticString = """
        -- kind and target: a brand's id, the name of a rule or source, or that of a story's first mention.
        CREATE TABLE snooze(
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            target TEXT NOT NULL,
            label TEXT NOT NULL,
            reason TEXT NOT NULL,
            begins_at INTEGER NOT NULL,
            ends_at INTEGER NOT NULL,
            takes_urgent INTEGER NOT NULL
        ) STRICT;

        -- What silenced it: it is counted in the rule's next message, not shown.
        ALTER TABLE rule_match ADD COLUMN snooze INTEGER;
        CREATE INDEX rule_match_snoozed ON rule_match(snooze) WHERE snooze IS NOT NULL;

        PRAGMA user_version = 14;
        """

    static let escalations: StaticString = """
        -- Milliseconds after its delivery at which what nobody has marked goes further; NULL: never.
        ALTER TABLE rule ADD COLUMN escalates_after INTEGER;

        -- escalates_at: when that is; NULL while it is not delivered. escalated_at: it is decided; it went
        -- further, or somebody had marked it.
        ALTER TABLE rule_match ADD COLUMN escalates_at INTEGER;
        ALTER TABLE rule_match ADD COLUMN escalated_at INTEGER;
        CREATE INDEX rule_match_escalating ON rule_match(rule, escalates_at)
            WHERE escalates_at IS NOT NULL AND escalated_at IS NULL;

        PRAGMA user_version = 15;
        """
}
