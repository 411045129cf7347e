extension Schema {
    static let unsubscribing: StaticString = """
        -- Who wants no more digests of a rule: they are made for the others and cancelled here,
        -- whatever brings them into the queue, also the end of a hold.
        CREATE TABLE unsubscribed(
            rule TEXT NOT NULL,
            channel TEXT NOT NULL,
            recipient TEXT NOT NULL,
            since INTEGER NOT NULL,
            PRIMARY KEY(recipient, channel, rule)
        ) STRICT, WITHOUT ROWID;

        CREATE TRIGGER cancel_unsubscribed AFTER INSERT ON outbox
        WHEN NEW.kind = 'digest' AND NEW.state IN ('pending', 'held') AND EXISTS (
            SELECT 1 FROM unsubscribed u
            WHERE u.recipient = NEW.recipient AND u.channel = NEW.channel AND u.rule = NEW.rule)
        BEGIN
            UPDATE outbox SET state = 'cancelled', last_reply = 'unsubscribed' WHERE id = NEW.id;
        END;
        CREATE TRIGGER cancel_unsubscribed_returned AFTER UPDATE OF state ON outbox
        WHEN NEW.kind = 'digest' AND NEW.state IN ('pending', 'uncertain', 'held') AND EXISTS (
            SELECT 1 FROM unsubscribed u
            WHERE u.recipient = NEW.recipient AND u.channel = NEW.channel AND u.rule = NEW.rule)
        BEGIN
            UPDATE outbox SET state = 'cancelled', last_reply = 'unsubscribed' WHERE id = NEW.id;
        END;

        PRAGMA user_version = 16;
        """
}
