import Domain
package import JSON
import Matching
import ToolSupport

/// Passages of our own about brands and about their namesakes: what tells whether a firm is meant is
/// learned from them. How far each rule of a score can be trusted, how the words beside a name and the
/// words near it tell firms from the rest, and how texts about firms sound.
///
/// Logistic regression with weights held small, on top of the rules' points; how a text sounds is one of
/// its features. Left out with their brands 88 % of the passages come out right, with their writer's 87 %;
/// the rules alone have 79 %.
package struct MeantPassages {
    /// A writer's: definitions of brands, a JSON object a line, and passages likewise.
    package struct File {
        let name: String
        let brands: [JSONValue]
        let rows: [JSONValue]

        package init(name: String, brands: [JSONValue], rows: [JSONValue]) {
            (self.name, self.brands, self.rows) = (name, brands, rows)
        }
    }

    private let rows: [Row]
    private let texts: SoundMatrix

    fileprivate struct Row {
        /// Names are of one writer's brands.
        let brand: String
        let file: String
        let isMeant: Bool
        let sound: SoundFeatures
        /// What the rules make of it, as odds.
        let offset: Double
        /// By name.
        var features: [String: Double]

        var label: Double { isMeant ? 1 : -1 }
    }

    /// Passages whose name is not found (it stands behind a first name, say) are left out.
    package init(_ files: [File]) throws(PassageFault) {
        var rows: [Row] = []
        for (place, file) in files.enumerated() {
            let brands = file.brands.compactMap(Brand.init(definition:))
            let matcher: Matcher
            do { matcher = try Matcher(brands: brands) } catch {
                throw .query(file: place, error)
            }
            let names = Dictionary(brands.map { ($0.id, $0.name) }) { first, _ in first }
            for (number, row) in file.rows.enumerated() {
                guard let id = row["brand"]?.string, let name = names[id] else {
                    throw .noBrand(file: place, line: number + 1)
                }
                guard let found = matcher.meantFeatures(of: name, in: Document(row)) else {
                    continue
                }
                rows.append(
                    Row(
                        brand: "\(file.name) \(id)", file: file.name,
                        isMeant: row["relevant"]?.bool ?? false, found.heard, found.features))
            }
        }
        (self.rows, texts) = (rows, SoundMatrix(rows.map(\.sound)))
    }

    package func tables() -> [TableFile] {
        let rows = heard(rows, texts)
        return [
            MeantRegression(rows.map { ($0.features, $0.offset, $0.label) }).table,
            sounds(of: rows, texts)
                .table(named: "MeantSounds", "for a firm that is meant", from: "meant"),
        ]
    }
}

extension Document {
    fileprivate init(_ row: JSONValue) {
        self.init(id: "", title: row["title"]?.string ?? "", text: row["text"]?.string ?? "")
    }
}

extension MeantPassages.Row {
    /// - Parameter features: of rules their points, of others hundredths.
    init(
        brand: String, file: String, isMeant: Bool, _ heard: [String],
        _ features: [(name: String, worth: Int)]
    ) {
        (self.brand, self.file, self.isMeant) = (brand, file, isMeant)
        sound = SoundFeatures(heard)
        self.features = Dictionary(
            features.map { ($0.name, MeantRegression.value(of: $0.name, worth: $0.worth)) }
        ) { first, _ in first }
        let points = features.filter { MeantRegression.isRule($0.name) }.reduce(0) { $0 + $1.worth }
        offset = MeantRegression.odds(ofPoints: points)
    }
}

extension MeantPassages {
    private static let label = "firm"
    /// Features that are kept: as many as lie in 16,384 places.
    private static let kept = 10_900
    private static let parts = 5

    private func sounds(of rows: [Row], _ texts: SoundMatrix) -> SoundWeights {
        let exact = SoundWeights.Exact(
            texts, rows.map { $0.isMeant ? [Self.label] : [] }, [Self.label])
        let known = SoundWeights.weightiest(Self.kept, of: exact)
        return SoundWeights(exact, labels: 0..<1, known: known)
    }

    private func part(of row: Row, _ brands: [String], _ count: Int) -> Int {
        (brands.firstIndex(of: row.brand) ?? 0) * 7 % count
    }

    /// The rows with what each sounds like to who learned from other brands: its own brand's texts would
    /// be known by heart.
    private func heard(_ rows: [Row], _ texts: SoundMatrix) -> [Row] {
        let brands = Set(rows.map(\.brand)).sorted()
        let parts = rows.map { part(of: $0, brands, Self.parts) }
        var heard = rows
        for number in 0..<Self.parts {
            let others = rows.indices.filter { parts[$0] != number }
            let answer = RidgeRegression(texts.some(others), others.map { rows[$0].label })
            for place in rows.indices where parts[place] == number {
                heard[place].hear(texts.heard(answer.weights, in: place) + answer.base)
            }
        }
        return heard
    }
}

extension MeantPassages.Row {
    fileprivate mutating func hear(_ answer: Double) {
        let name = "words:sound"
        features[name] = MeantRegression.value(of: name, worth: 100) * answer
    }
}

extension MeantPassages {
    /// What others taught of the passages that were left out.
    package struct Rate {
        package let leftOut: String
        package private(set) var right = 0
        package private(set) var count = 0
        /// Of scores, by tens: how many there were, and how many meant the firm.
        package private(set) var tens = [(count: Int, meant: Int)](
            repeating: (0, 0), count: 10)

        fileprivate init(leftOut: String) { self.leftOut = leftOut }

        fileprivate mutating func count(_ odds: Double, isMeant: Bool) {
            count += 1
            right += (odds > 0) == isMeant ? 1 : 0
            let ten = min(
                9, max(0, Int((MeantRegression.points(ofOdds: odds) / 10).rounded(.down))))
            tens[ten].count += 1
            tens[ten].meant += isMeant ? 1 : 0
        }
    }

    private static let folds = 9

    /// Of each passage what the rules say, and what is learned without its brand, and without its writer's
    /// brands.
    package func rates() -> [Rate] {
        var rules = Rate(leftOut: "everything")
        for row in rows { rules.count(row.offset, isMeant: row.isMeant) }
        let brands = Set(rows.map(\.brand)).sorted()
        return [
            rules,
            rate("brands") { "\(part(of: $0, brands, Self.folds))" }, rate("writers") { $0.file },
        ]
    }

    private func rate(_ name: String, of group: (Row) -> String) -> Rate {
        var rate = Rate(leftOut: name)
        for left in Set(rows.map(group)).sorted() {
            let places = rows.indices.filter { group(rows[$0]) != left }
            let (others, known) = (places.map { rows[$0] }, texts.some(places))
            let taught = heard(others, known)
            let model = MeantRegression(taught.map { ($0.features, $0.offset, $0.label) })
            let sounds = sounds(of: others, known)
            for var row in rows where group(row) == left {
                row.hear(sounds.answers(to: row.sound)[0])
                rate.count(row.offset + model.answer(to: row.features), isMeant: row.isMeant)
            }
        }
        return rate
    }
}
