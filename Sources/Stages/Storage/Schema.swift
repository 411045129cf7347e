import Database

/// The tables, as steps from one version of the file to the next.
///
/// Never change a step that was released: add one. Times are milliseconds since 1970 (`Timestamp`),
/// hashes are 64-bit patterns.
enum Schema {
    /// "Ears" in ASCII: marks a file as ours (PRAGMA application_id).
    static let applicationID: Int64 = 0x4561_7273

    /// Step n leads from version n to n + 1 (PRAGMA user_version).
    static let steps: [StaticString] = [
        first, crashes, hints, troubles, politeness, ownVoice, cutTexts, restoring, judgement,
        marks, stories, brands, brakes, snoozes, escalations, unsubscribing,
        networks, hubs, references, reviews, terms, followers,
    ]

    static var version: Int64 { Int64(steps.count) }

    /// Larger than SQLite's 4096 bytes: two documents of 2 KB would not fit on such a page, and half
    /// of it would stay empty. Must come before the first table.
    static let pageSize: StaticString = "PRAGMA page_size = 8192"

    private static let first: StaticString = """
        PRAGMA application_id = 0x45617273;

        -- One row: what names this store's messages (delivery.md §4).
        CREATE TABLE identity(message_key BLOB NOT NULL) STRICT;
        INSERT INTO identity VALUES (randomblob(32));

        CREATE TABLE source(
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            origin TEXT,
            etag TEXT,
            last_modified TEXT,
            body_hash BLOB,
            last_unconditional INTEGER,
            address TEXT,
            moving_to TEXT,
            moving_since INTEGER,
            moving_count INTEGER NOT NULL,
            next_at INTEGER,
            last_success INTEGER,
            last_attempt INTEGER,
            failures INTEGER NOT NULL,
            last_error TEXT,
            interval INTEGER,
            plan TEXT,
            news_count INTEGER NOT NULL,
            counting_since INTEGER,
            documents INTEGER NOT NULL DEFAULT 0,
            mentions INTEGER NOT NULL DEFAULT 0
        ) STRICT;

        -- What was seen, for good: outlives the document, so that an old item that still stands in
        -- its feed is never taken for a new one. The source comes first in the key: one poll then
        -- touches one or two pages, not one page a document.
        CREATE TABLE seen(
            source INTEGER NOT NULL,
            key BLOB NOT NULL,
            content INTEGER NOT NULL,
            document INTEGER NOT NULL,
            PRIMARY KEY(source, key)
        ) STRICT, WITHOUT ROWID;

        -- Gone after its retention; without its text while a mention still shows it.
        CREATE TABLE document(
            id INTEGER PRIMARY KEY,
            source INTEGER NOT NULL,
            first_seen INTEGER NOT NULL,
            url TEXT,
            title TEXT NOT NULL,
            authors TEXT,
            published INTEGER,
            updated INTEGER,
            language TEXT,
            text TEXT
        ) STRICT;

        -- leader: the first mention of the story, where this one only repeats it.
        CREATE TABLE mention(
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            document INTEGER NOT NULL REFERENCES document(id),
            leader INTEGER REFERENCES mention(id),
            brand TEXT NOT NULL,
            brand_id TEXT NOT NULL,
            is_competitor INTEGER NOT NULL,
            score INTEGER NOT NULL,
            facet TEXT NOT NULL,
            polarity TEXT NOT NULL,
            is_urgent INTEGER NOT NULL,
            hits TEXT NOT NULL,
            reasons TEXT NOT NULL,
            passage TEXT NOT NULL,
            state TEXT NOT NULL,
            fingerprint INTEGER,
            first_seen INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX mention_by_document ON mention(document);
        CREATE INDEX mention_by_leader ON mention(leader) WHERE leader IS NOT NULL;
        CREATE INDEX mention_by_text ON mention(fingerprint, brand_id) WHERE leader IS NULL;
        CREATE INDEX mention_by_time ON mention(first_seen);

        -- Filled by who searches, not by who polls: an entry costs as much as ten documents.
        CREATE VIRTUAL TABLE mention_text USING fts5(
            title, passage, brand, tokenize = 'unicode61 remove_diacritics 2');

        -- Names of mentions that are gone: they never alert again.
        CREATE TABLE forgotten(name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

        -- In the order StoredMention(row:) reads.
        CREATE VIEW shown_mention AS
            SELECT m.id, m.name, m.brand, m.score, m.facet, m.polarity, m.is_urgent, m.hits,
                m.reasons, m.passage, m.is_competitor, s.name AS source, d.title, d.url, d.authors,
                d.published, d.language, m.first_seen, m.state, m.leader, m.brand_id
            FROM mention m JOIN document d ON d.id = m.document JOIN source s ON s.id = d.source;

        -- One decision a rule and story (delivery.md G2). digest: NULL waits for one, 0 was sent by
        -- itself, else the number of the digest. mention is what is shown, story its leader.
        CREATE TABLE rule_match(
            rule TEXT NOT NULL,
            story INTEGER NOT NULL REFERENCES mention(id) ON DELETE CASCADE,
            mention INTEGER NOT NULL,
            digest INTEGER,
            PRIMARY KEY(story, rule)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX rule_match_waiting ON rule_match(rule) WHERE digest IS NULL;

        -- Rules of the configuration. first_seen: since when, with this schedule; no slot before it is
        -- made up for.
        CREATE TABLE rule(
            name TEXT PRIMARY KEY,
            schedule TEXT NOT NULL,
            first_seen INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        -- slot: the local date or hour it is for, or of a backlog its number. number: NULL where there
        -- was nothing to tell.
        CREATE TABLE digest(
            rule TEXT NOT NULL,
            slot TEXT NOT NULL,
            number INTEGER,
            created_at INTEGER NOT NULL,
            PRIMARY KEY(rule, slot),
            UNIQUE(rule, number)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE outbox(
            id INTEGER PRIMARY KEY,
            idempotency_key TEXT NOT NULL UNIQUE,
            rule TEXT NOT NULL,
            channel TEXT NOT NULL,
            recipient TEXT NOT NULL,
            kind TEXT NOT NULL,
            is_urgent INTEGER NOT NULL,
            subject TEXT NOT NULL,
            mentions TEXT NOT NULL,
            not_before INTEGER NOT NULL,
            expires_at INTEGER NOT NULL,
            created_at INTEGER NOT NULL,
            state TEXT NOT NULL,
            next_at INTEGER NOT NULL,
            attempts INTEGER NOT NULL DEFAULT 0,
            ambiguous INTEGER NOT NULL DEFAULT 0,
            lease_owner TEXT,
            lease_epoch INTEGER NOT NULL DEFAULT 0,
            lease_until INTEGER,
            last_reply TEXT,
            is_reported INTEGER NOT NULL DEFAULT 0,
            message BLOB NOT NULL
        ) STRICT;
        CREATE INDEX outbox_due ON outbox(is_urgent DESC, next_at)
            WHERE state IN ('pending', 'uncertain');
        CREATE INDEX outbox_unreported ON outbox(channel) WHERE state = 'dead' AND NOT is_reported;
        CREATE INDEX outbox_leased ON outbox(lease_until) WHERE state IN ('sending', 'committing');

        -- outcome: NULL while it runs; accepted, failed, throttled, uncertain, lapsed.
        CREATE TABLE attempt(
            outbox INTEGER NOT NULL REFERENCES outbox(id) ON DELETE CASCADE,
            epoch INTEGER NOT NULL,
            owner TEXT NOT NULL,
            started INTEGER NOT NULL,
            ended INTEGER,
            outcome TEXT,
            reply TEXT,
            PRIMARY KEY(outbox, epoch)
        ) STRICT, WITHOUT ROWID;

        -- endpoint: address and secrets in the configuration, by a code that does not tell them.
        CREATE TABLE channel(
            name TEXT PRIMARY KEY,
            paused_until INTEGER,
            failures INTEGER NOT NULL DEFAULT 0,
            endpoint TEXT,
            disabled_at INTEGER,
            disabled_because TEXT,
            is_reported INTEGER NOT NULL DEFAULT 0
        ) STRICT, WITHOUT ROWID;

        -- Whatever brings a message of a disabled channel back into the queue: it is held.
        CREATE TRIGGER hold_new AFTER INSERT ON outbox
        WHEN NEW.state = 'pending' AND EXISTS (
            SELECT 1 FROM channel WHERE name = NEW.channel AND disabled_at IS NOT NULL)
        BEGIN
            UPDATE outbox SET state = 'held' WHERE id = NEW.id;
        END;
        CREATE TRIGGER hold_returned AFTER UPDATE OF state ON outbox
        WHEN NEW.state IN ('pending', 'uncertain') AND EXISTS (
            SELECT 1 FROM channel WHERE name = NEW.channel AND disabled_at IS NOT NULL)
        BEGIN
            UPDATE outbox SET state = 'held' WHERE id = NEW.id;
        END;

        PRAGMA user_version = 1;
        """

    private static let crashes: StaticString = """
        -- Documents that ended the reader, in a row (faults XML-08).
        ALTER TABLE source ADD COLUMN crashes INTEGER NOT NULL DEFAULT 0;

        PRAGMA user_version = 2;
        """

    private static let hints: StaticString = """
        -- What a feed asks of those who poll it: milliseconds, and hours and days (PollPauses).
        ALTER TABLE source ADD COLUMN hint INTEGER;
        ALTER TABLE source ADD COLUMN pauses INTEGER NOT NULL DEFAULT 0;

        PRAGMA user_version = 3;
        """

    private static let troubles: StaticString = """
        -- failure: the kind of the last one; NULL after a success. told_at: when people were last told
        -- that the source fails; NULL while there is nothing to take back.
        ALTER TABLE source ADD COLUMN failure TEXT;
        -- told: what they were told: failing, stopped or quota.
        ALTER TABLE source ADD COLUMN told_at INTEGER;
        ALTER TABLE source ADD COLUMN told TEXT;

        -- What is wrong with the machine, and since when.
        CREATE TABLE alarm(name TEXT PRIMARY KEY, since INTEGER NOT NULL) STRICT, WITHOUT ROWID;

        PRAGMA user_version = 4;
        """

    private static let politeness: StaticString = """
        -- former: JSON, the addresses it moved from for good, the oldest first. gone: the address that
        -- answered 410.
        ALTER TABLE source ADD COLUMN former TEXT;
        ALTER TABLE source ADD COLUMN moved_at INTEGER;
        ALTER TABLE source ADD COLUMN gone TEXT;

        -- Hosts that asked to be left alone: registered names and IP addresses (faults CAC-04).
        CREATE TABLE host_pause(
            host TEXT PRIMARY KEY,
            until INTEGER NOT NULL,
            strikes INTEGER NOT NULL,
            reason TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        PRAGMA user_version = 5;
        """

    private static let ownVoice: StaticString = """
        -- The brand speaks itself.
        ALTER TABLE mention ADD COLUMN is_own INTEGER NOT NULL DEFAULT 0;

        DROP VIEW shown_mention;
        CREATE VIEW shown_mention AS
            SELECT m.id, m.name, m.brand, m.score, m.facet, m.polarity, m.is_urgent, m.hits,
                m.reasons, m.passage, m.is_competitor, s.name AS source, d.title, d.url, d.authors,
                d.published, d.language, m.first_seen, m.state, m.leader, m.brand_id, m.is_own
            FROM mention m JOIN document d ON d.id = m.document JOIN source s ON s.id = d.source;

        -- What brands say themselves, also where no name stands in it; outlives the document, as
        -- continuity is counted over years. time: published, else first seen.
        CREATE TABLE own_document(
            brand_id TEXT NOT NULL,
            time INTEGER NOT NULL,
            document INTEGER NOT NULL,
            PRIMARY KEY(brand_id, time, document)
        ) STRICT, WITHOUT ROWID;

        PRAGMA user_version = 6;
        """

    private static let cutTexts: StaticString = """
        -- The text is the beginning of a longer one: a backtest judges less than was judged. Up to here
        -- 2000 bytes were kept at most, less up to three where that would have parted a character.
        ALTER TABLE document ADD COLUMN is_cut INTEGER NOT NULL DEFAULT 0;
        UPDATE document SET is_cut = 1 WHERE length(CAST(text AS BLOB)) BETWEEN 1997 AND 2000;

        PRAGMA user_version = 7;
        """

    private static let restoring: StaticString = """
        -- A row while the store is one that was restored and nobody has decided yet: what waited may
        -- have been sent after the backup was made. All messages are held (faults STO-06).
        CREATE TABLE hold(since INTEGER NOT NULL) STRICT;

        CREATE TRIGGER hold_new_restored AFTER INSERT ON outbox
        WHEN NEW.state = 'pending' AND EXISTS (SELECT 1 FROM hold)
        BEGIN
            UPDATE outbox SET state = 'held' WHERE id = NEW.id;
        END;
        CREATE TRIGGER hold_returned_restored AFTER UPDATE OF state ON outbox
        WHEN NEW.state IN ('pending', 'uncertain') AND EXISTS (SELECT 1 FROM hold)
        BEGIN
            UPDATE outbox SET state = 'held' WHERE id = NEW.id;
        END;

        PRAGMA user_version = 8;
        """

    private static let judgement: StaticString = """
        -- sub_facet: what of an employer it speaks of; NULL under other facets.
        ALTER TABLE mention ADD COLUMN sub_facet TEXT;
        ALTER TABLE mention ADD COLUMN is_polarity_clear INTEGER NOT NULL DEFAULT 1;

        -- In the order StoredMention(row:) reads.
        DROP VIEW shown_mention;
        CREATE VIEW shown_mention AS
            SELECT m.id, m.name, m.brand, m.score, m.facet, m.polarity, m.is_urgent, m.hits,
                m.reasons, m.passage, m.is_competitor, s.name AS source, d.title, d.url, d.authors,
                d.published, d.language, m.first_seen, m.state, m.leader, m.brand_id, m.is_own,
                m.sub_facet, m.is_polarity_clear
            FROM mention m JOIN document d ON d.id = m.document JOIN source s ON s.id = d.source;

        PRAGMA user_version = 9;
        """

    private static let marks: StaticString = """
        -- When a person last said something of it.
        ALTER TABLE mention ADD COLUMN marked_at INTEGER;

        -- What people said of mentions, for the matcher to learn from. It outlives mention and document,
        -- so it has their words, without author and address. NULL: nobody said.
        CREATE TABLE lesson(
            mention TEXT PRIMARY KEY,
            brand_id TEXT NOT NULL,
            title TEXT NOT NULL,
            text TEXT NOT NULL,
            is_relevant INTEGER,
            polarity TEXT,
            facet TEXT,
            marked_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        -- One row: grows with every change of the lessons, so that a daemon sees that there is something
        -- to learn.
        CREATE TABLE teaching(revision INTEGER NOT NULL) STRICT;
        INSERT INTO teaching VALUES (0);

        PRAGMA user_version = 10;
        """

    private static let stories: StaticString = """
        -- Who carries it, by registered name; NULL: who its source is.
        ALTER TABLE mention ADD COLUMN outlet TEXT;
        -- How many outlets carry the story that it leads; counted as they join, as a story may have
        -- thousands of mentions.
        ALTER TABLE mention ADD COLUMN outlets INTEGER NOT NULL DEFAULT 1;

        CREATE TABLE story_outlet(
            story INTEGER NOT NULL REFERENCES mention(id) ON DELETE CASCADE,
            outlet TEXT NOT NULL,
            PRIMARY KEY(story, outlet)
        ) STRICT, WITHOUT ROWID;
        INSERT OR IGNORE INTO story_outlet(story, outlet)
            SELECT coalesce(m.leader, m.id), 'source:' || s.name
            FROM mention m JOIN document d ON d.id = m.document JOIN source s ON s.id = d.source;
        UPDATE mention
            SET outlets = (SELECT count(*) FROM story_outlet o WHERE o.story = mention.id)
            WHERE leader IS NULL;

        -- told: the story's newest mention when a digest told of it. grown: other outlets have joined
        -- since. retold: the digest that told of those.
        ALTER TABLE rule_match ADD COLUMN told INTEGER;
        ALTER TABLE rule_match ADD COLUMN grown INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE rule_match ADD COLUMN retold INTEGER;
        CREATE INDEX rule_match_grown ON rule_match(rule) WHERE grown = 1;

        -- What the index of stories is made of at a start: texts of the last weeks that are more than
        -- copies. story: the fingerprint of its first text.
        CREATE TABLE sketch(
            document INTEGER PRIMARY KEY,
            story INTEGER NOT NULL,
            first_seen INTEGER NOT NULL,
            bytes BLOB NOT NULL
        ) STRICT;

        PRAGMA user_version = 11;
        """
}
