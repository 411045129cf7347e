extension Schema {
    static let reviews: StaticString = """
        -- What a review says beside its text, as a JSON object: role, tenths (of stars), firm, pros, cons,
        -- reply, replied (milliseconds). Once the text is past its time, without pros, cons and reply.
        ALTER TABLE document ADD COLUMN review TEXT;

        PRAGMA user_version = 20;
        """
}
