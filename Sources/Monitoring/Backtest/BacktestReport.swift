import JSON

/// What a changed configuration would have made of the stored documents.
package struct BacktestReport: Sendable {
    package var documents = 0
    /// Left out: their retention has passed, only mentions are left of them.
    package var withoutText = 0
    /// Of the changes, those of documents of which the beginning alone is kept.
    package var partial = 0
    /// In the order of the changed configuration; those it has no more come last.
    package var brands: [BrandCount] = []
    /// Rules of the changed configuration, in its order; of the other one, those it has no more.
    package var rules: [RuleCount] = []
    /// Of each kind but `moved` and `same`.
    package var best: [ChangeKind: BestChanges] = [:]

    /// Documents of a brand.
    package struct BrandCount: Sendable, Hashable {
        package var brand: String
        package var before = 0
        package var after = 0
        package var counts: [ChangeKind: Int] = [:]

        package var isChanged: Bool { counts.contains { $0.key != .same && $0.value > 0 } }
    }

    /// Mentions that a rule takes.
    package struct RuleCount: Sendable, Hashable {
        package var rule: String
        /// Nil where the other configuration has no such rule.
        package var before: Int?
        package var after: Int?
    }

    package func count(_ kind: ChangeKind) -> Int {
        brands.reduce(0) { $0 + ($1.counts[kind] ?? 0) }
    }

    /// One JSON object and a line's end: the last line of what programs read.
    package var json: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("change", "summary")
            json.member("documents", documents)
            json.member("withoutText", withoutText)
            json.member("partial", partial)
            json.member("brands") { json in
                json.array(brands) { json, count in
                    json.object { json in
                        json.member("brand", count.brand)
                        json.member("before", count.before)
                        json.member("after", count.after)
                        for kind in ChangeKind.allCases {
                            json.member(kind.rawValue, count.counts[kind] ?? 0)
                        }
                    }
                }
            }
            json.member("rules") { json in
                json.array(rules) { json, count in
                    json.object { json in
                        json.member("rule", count.rule)
                        json.member("before") { $0.value(Self.number(count.before)) }
                        json.member("after") { $0.value(Self.number(count.after)) }
                    }
                }
            }
        }
        json.newline()
        return json.bytes
    }

    private static func number(_ number: Int?) -> JSONValue {
        number.map { .number("\($0)") } ?? .null
    }
}
