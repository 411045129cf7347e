/// Passages of our own about firms, with labels: what facet, polarity, urgency, and what of an employer
/// is spoken of are learned from. A file's line each, the labels before ` | `, an empty line between firms.
package struct JudgementPassages {
    package struct Passage {
        package let labels: Set<String>
        package let sound: SoundFeatures
    }

    /// Of each file of each firm.
    private let files: [[[Passage]]]

    package static let tones = ["negative", "neutral", "positive"]
    /// In the order of `FacetWords.lists` and of `SubFacetWords.lists`.
    package static let facets = ["employer", "product", "partner", "general"]
    package static let subFacets = [
        "pay", "security", "applying", "training", "work-life", "leadership", "culture",
    ]
    package static let urgent = "urgent"

    /// Features that are kept: as many as lie in 65,536 places. Of 4,427 passages, facets came out right
    /// 0.2 points oftener with all of them, 0.7 seldomer with half as many.
    private static let kept = 43_600
    /// Stands for all firms.
    private static let name = "halvern"
    private static let border = " | "

    /// - Parameter files: their texts.
    package init(_ files: [String]) throws(PassageFault) {
        var read: [[[Passage]]] = []
        for (place, file) in files.enumerated() {
            var firms: [[Passage]] = [[]]
            for (number, line) in file.split(separator: "\n", omittingEmptySubsequences: false)
                .enumerated()
            {
                if line.isEmpty {
                    firms.append([])
                } else if let passage = Self.passage(String(line)) {
                    firms[firms.count - 1].append(passage)
                } else {
                    throw .noPassage(file: place, line: number + 1)
                }
            }
            read.append(firms.filter { !$0.isEmpty })
        }
        self.files = read
    }

    private static func passage(_ line: String) -> Passage? {
        guard let border = line.firstRange(of: border) else { return nil }
        let labels = Set(line[..<border.lowerBound].split(separator: " ").map(String.init))
        guard !labels.isDisjoint(with: facets), !labels.isDisjoint(with: tones) else { return nil }
        return Passage(
            labels: labels,
            sound: SoundFeatures(String(line[border.upperBound...]), without: name))
    }

    /// The tables as they are in the project.
    package func tables() -> [TableFile] {
        let learned = Learned(files.joined().joined())
        return [
            learned.tones.table(
                named: "ToneSounds", "for blame, for a plain report and for praise",
                from: "judgement"),
            learned.facets.table(
                named: "FacetSounds", "for an employer, a product, a partner and for none of them",
                from: "judgement"),
            learned.acute.table(
                named: "AcuteSounds", "for what must be seen within the hour", from: "judgement"),
            learned.subFacets.table(
                named: "SubFacetSounds",
                "for what of an employer is spoken of, in the order of `SubFacetWords.lists`",
                from: "judgement"),
        ]
    }

    private struct Learned {
        let tones: SoundWeights
        let facets: SoundWeights
        let acute: SoundWeights
        let subFacets: SoundWeights

        init(_ passages: some Sequence<Passage>) {
            let passages = Array(passages)
            let texts = SoundMatrix(passages.map(\.sound))
            let labels = passages.map(\.labels)
            let (tones, facets) = (JudgementPassages.tones, JudgementPassages.facets)
            let exact = SoundWeights.Exact(texts, labels, tones + facets + [urgent])
            // Only what is said of an employer tells what of it is spoken of.
            let subFacets = JudgementPassages.subFacets
            let ofEmployers = labels.indices.filter { !labels[$0].isDisjoint(with: subFacets) }
            let exactSubs = SoundWeights.Exact(
                texts.some(ofEmployers), ofEmployers.map { labels[$0] }, subFacets)
            let known = SoundWeights.weightiest(kept, of: exact, exactSubs)
            let (first, second) = (tones.count, tones.count + facets.count)
            self.tones = SoundWeights(exact, labels: 0..<first, known: known)
            self.facets = SoundWeights(exact, labels: first..<second, known: known)
            acute = SoundWeights(exact, labels: second..<second + 1, known: known)
            self.subFacets = SoundWeights(exactSubs, labels: subFacets.indices, known: known)
        }

        /// In the order of tones, facets, what is urgent, sub-facets.
        var all: SoundWeights {
            tones.joined(with: facets).joined(with: acute).joined(with: subFacets)
        }
    }
}

extension JudgementPassages {
    /// How many of the passages of firms that were not learned from come out right by their sound alone.
    package struct Rate {
        package let name: String
        package private(set) var right = 0
        package private(set) var count = 0

        fileprivate init(name: String) { self.name = name }

        fileprivate mutating func count(_ isRight: Bool) {
            count += 1
            right += isRight ? 1 : 0
        }
    }

    private static let fifths = 5
    /// What `UrgencyJudge` asks of a text whose words say nothing.
    private static let acute = -0.1

    /// Firms are left out by fifths. Where a file is of one firm, it is always learned from.
    package func rates() -> [Rate] {
        let always = files.filter { $0.count == 1 }.joined().joined()
        let firms = files.filter { $0.count > 1 }.joined()
        let questions = [
            ("polarity", Self.tones), ("facet", Self.facets), ("sub-facet", Self.subFacets),
        ]
        let classes = Self.tones + Self.facets + [Self.urgent] + Self.subFacets
        var rates = questions.map { Rate(name: $0.0) } + [Rate(name: Self.urgent)]
        for fifth in 0..<Self.fifths {
            func isLeft(_ index: Int) -> Bool { index % Self.fifths == fifth }
            let rest = firms.enumerated().filter { !isLeft($0.offset) }.flatMap(\.element)
            let learned = Learned(Array(always) + rest).all
            for (_, firm) in firms.enumerated().filter({ isLeft($0.offset) }) {
                for passage in firm {
                    let answers = zip(classes, learned.answers(to: passage.sound))
                    for (index, (_, own)) in questions.enumerated()
                    where !passage.labels.isDisjoint(with: own) {
                        let best = answers.filter { own.contains($0.0) }.max { $0.1 < $1.1 }
                        rates[index].count(passage.labels.contains(best?.0 ?? ""))
                    }
                    let isUrgent = answers.contains { $0.0 == Self.urgent && $0.1 > Self.acute }
                    rates[questions.count].count(
                        isUrgent == passage.labels.contains(Self.urgent))
                }
            }
        }
        return rates
    }
}
