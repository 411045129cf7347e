/// Steps of what people are told, and when.
extension Schema {
    static let brands: StaticString = """
        -- Brands of the configuration whose names were looked for in all that is stored. One that is
        -- missing is new.
        CREATE TABLE brand(id TEXT PRIMARY KEY, first_seen INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        INSERT INTO brand SELECT brand_id, min(first_seen) FROM mention GROUP BY brand_id;

        PRAGMA user_version = 12;
        """
}
