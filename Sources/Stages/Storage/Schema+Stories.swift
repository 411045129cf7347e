/// Steps of what people learn of a story after its first alert.
extension Schema {
    static let followers: StaticString = """
        -- Channels that an alert at once told of a story: they learn which outlets join it. mention: what
        -- they were shown. told: the story's newest mention they know of. grown: other outlets have
        -- joined since. digest_rule, digest: what told of those. thread: what ties the mails about it.
        CREATE TABLE story_follower(
            story INTEGER NOT NULL REFERENCES mention(id) ON DELETE CASCADE,
            channel TEXT NOT NULL,
            rule TEXT NOT NULL,
            mention INTEGER NOT NULL,
            told INTEGER NOT NULL,
            grown INTEGER NOT NULL DEFAULT 0,
            digest_rule TEXT,
            digest INTEGER,
            thread TEXT,
            PRIMARY KEY(story, channel)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX story_follower_grown ON story_follower(channel) WHERE grown = 1;
        CREATE INDEX story_follower_digest ON story_follower(digest_rule, digest)
            WHERE digest IS NOT NULL;
        INSERT OR IGNORE INTO story_follower(story, channel, rule, mention, told)
            SELECT coalesce(m.leader, m.id), o.channel, o.rule, m.id, (
                SELECT max(s.id) FROM mention s
                WHERE s.id = coalesce(m.leader, m.id) OR s.leader = coalesce(m.leader, m.id))
            FROM outbox o, json_each(o.mentions) j JOIN mention m ON m.name = j.value
            WHERE o.kind = 'alert'
            ORDER BY o.id;

        -- How often a message is sent again though it may have arrived (delivery.md G4); NULL: once.
        ALTER TABLE channel ADD COLUMN resends INTEGER;

        -- People were told that its messages are late; until none is any more.
        ALTER TABLE channel ADD COLUMN is_late INTEGER NOT NULL DEFAULT 0;

        PRAGMA user_version = 22;
        """
}
