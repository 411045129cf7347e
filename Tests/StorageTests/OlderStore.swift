/// What makes a store of today one of an earlier version.
enum OlderStore {
    /// All that came with the step `marks` and since is taken out; the version is the caller's to set.
    static let withoutMarksAndLater: StaticString = """
        ALTER TABLE mention DROP COLUMN marked_at;
        DROP TABLE lesson;
        DROP TABLE teaching;
        DROP INDEX rule_match_grown;
        ALTER TABLE mention DROP COLUMN outlet;
        ALTER TABLE mention DROP COLUMN outlets;
        DROP TABLE story_outlet;
        DROP TRIGGER cancel_unsubscribed;
        DROP TRIGGER cancel_unsubscribed_returned;
        DROP TABLE unsubscribed;
        DROP TABLE story_follower;
        ALTER TABLE channel DROP COLUMN resends;
        ALTER TABLE channel DROP COLUMN is_late;
        ALTER TABLE rule_match DROP COLUMN told;
        ALTER TABLE rule_match DROP COLUMN grown;
        ALTER TABLE rule_match DROP COLUMN retold;
        DROP TABLE sketch;
        DROP TABLE brand;
        DROP INDEX outbox_passed;
        DROP INDEX outbox_summary;
        ALTER TABLE channel DROP COLUMN max_per_hour;
        ALTER TABLE outbox DROP COLUMN kept_at;
        ALTER TABLE outbox DROP COLUMN passed_at;
        ALTER TABLE outbox DROP COLUMN summary;
        DROP TABLE summary;
        DROP TABLE snooze;
        DROP INDEX rule_match_snoozed;
        ALTER TABLE rule_match DROP COLUMN snooze;
        DROP INDEX rule_match_escalating;
        ALTER TABLE rule DROP COLUMN escalates_after;
        ALTER TABLE rule_match DROP COLUMN escalates_at;
        ALTER TABLE rule_match DROP COLUMN escalated_at;
        ALTER TABLE source DROP COLUMN bookmarks;
        DROP TABLE allowance;
        DROP TABLE subscription;
        ALTER TABLE document DROP COLUMN tags;
        ALTER TABLE document DROP COLUMN links;
        ALTER TABLE document DROP COLUMN review;
        DROP TABLE source_terms;
        """
}
