/// What is kept of where a document is filed, and of where its text leads.
extension Schema {
    static let references: StaticString = """
        -- A line each, as `Document.withKeptReferences` leaves them; empty where there are none. NULL: the
        -- document came before they were kept, or its text is gone, and they with it.
        ALTER TABLE document ADD COLUMN tags TEXT;
        ALTER TABLE document ADD COLUMN links TEXT;

        PRAGMA user_version = 19;
        """
}
