/// Texts of the last weeks, to be found by those that share enough of their words: wire copies,
/// shortened, retitled and slightly edited ones, but no translations.
///
/// A text belongs to the story of that earlier one of which it shares most. Which texts are asked is
/// decided by the sampled shingles they have in common; a shingle that stands in many stories is
/// boilerplate and says nothing. Pure: the same texts in the same order give the same stories. Costs time
/// linear in a text's sample, whatever is indexed, and some 400 bytes a text.
package struct StoryIndex: Sendable {
    /// Seconds after which a text is forgotten: nobody takes a copy a month later for old news.
    package static let window: Int64 = 30 * 86_400
    /// Texts in memory; the oldest go first. Some 200 MB; more mentions no month has.
    static let textLimit = 500_000
    /// A shingle in so many texts is boilerplate, and no longer looked at.
    static let commonLimit = 20
    /// So many sampled shingles have to be shared before two texts are compared.
    static let fewestShared = 3
    private static let shardBits: UInt32 = 12
    /// What is forgotten is taken out when it is so many texts, and a quarter of all.
    private static let fewestDropped = 1000

    var texts: [IndexedText] = []
    var details: [UInt32] = []
    private var shards: [PostingShard]
    /// Numbers that copies added, by the lasting number of the text they are copies of: the next case of
    /// the same kind is told from those too.
    private var addedNumbers: [Int: [UInt32]] = [:]
    /// Texts that were taken out: what is added to a place in `texts` to make a lasting number.
    private var dropped = 0

    package init() {
        shards = Array(repeating: PostingShard(), count: 1 << Int(Self.shardBits))
    }

    package var count: Int { texts.count }

    /// Where a text belongs.
    package struct Placement: Sendable, Hashable {
        /// The key of the story's first text; its own for a new story.
        package let story: UInt64
        /// What it shares with the text it was found by, in thousandths of the shorter; nil where it
        /// is the first.
        package let likeness: Int?
        /// Its lasting number, where it was put into the index: it brings what no earlier text has, and
        /// has to be kept. Nil for a mere copy.
        package let number: Int?
    }

    /// Finds the story of a text, and remembers the text for those that come.
    ///
    /// - Parameters:
    ///   - key: names the story where this is its first text.
    ///   - seconds: when it was seen, since 1970.
    package mutating func place(
        _ sketch: StorySketch, key: UInt64, seconds: Int64
    ) -> Placement {
        forget(before: seconds - Self.window)
        guard let found = nearest(to: sketch, since: seconds - Self.window) else {
            return Placement(
                story: key, likeness: nil, number: add(sketch, story: key, seconds: seconds))
        }
        let story = texts[found.text].story
        let number =
            found.bringsMuch ? add(sketch, story: story, seconds: seconds) : nil
        if number == nil { keepNumbers(of: sketch, with: found.text) }
        return Placement(story: story, likeness: found.likeness, number: number)
    }

    private mutating func keepNumbers(of sketch: StorySketch, with text: Int) {
        guard !sketch.isShort, !texts[text].isShort else { return }
        let known = numbers(of: text)
        let places = Set(known.map { $0 >> StorySketch.valueBits })
        let added = sketch.details.filter { !places.contains($0 >> StorySketch.valueBits) }
            .prefix(StorySketch.numberLimit - min(StorySketch.numberLimit, known.count))
        guard !added.isEmpty else { return }
        addedNumbers[dropped + text, default: []] += added
    }

    /// What a text has beside its shingles, with what copies added; sorted.
    private func numbers(of text: Int) -> ArraySlice<UInt32> {
        let start = texts[text].details
        let own = details[start..<start + Int(texts[text].detailCount)]
        guard let added = addedNumbers[dropped + text] else { return own }
        return (own + added).sorted()[...]
    }

    /// Puts a text back that was placed before a restart.
    package mutating func restore(_ sketch: StorySketch, story: UInt64, seconds: Int64) {
        _ = add(sketch, story: story, seconds: seconds)
    }

    /// Takes a text out that could not be stored; it will come again.
    package mutating func withdraw(_ number: Int) {
        let place = number - dropped
        if texts.indices.contains(place) { texts[place].isWithdrawn = true }
    }

    // MARK: Postings

    @inline(__always)
    private static func shard(of shingle: UInt32) -> Int { Int(shingle &>> (32 &- shardBits)) }

    @inline(__always)
    private static func tag(of shingle: UInt32) -> UInt32 {
        shingle &>> (32 &- shardBits &- PostingShard.tagBits)
            & (UInt32(1) &<< PostingShard.tagBits &- 1)
    }

    private mutating func add(_ sketch: StorySketch, story: UInt64, seconds: Int64) -> Int {
        if texts.count >= min(Self.textLimit, PostingShard.textLimit) {
            dropFirst(texts.count / 4)
        }
        // Clocks are set back now and then; what is forgotten first has to stand first.
        let seconds = max(seconds, texts.last?.seconds ?? seconds)
        var text = IndexedText(sketch, story: story, seconds: seconds, details: details.count)
        details += sketch.details
        for (index, shingle) in sketch.shingles.enumerated() {
            let (shard, tag) = (Self.shard(of: shingle), Self.tag(of: shingle))
            var holders = 0
            guard shards[shard].visit(tag, { _ in holders += 1 }) else { continue }
            if holders >= Self.commonLimit {
                makeCommon(shingle)
                continue
            }
            shards[shard].add(tag, text: texts.count + 1, isLead: index < sketch.leadCount)
            text.sizes.count(shingle, by: 1)
        }
        texts.append(text)
        return dropped + texts.count - 1
    }

    /// Whoever holds it is so much shorter from now on.
    private mutating func makeCommon(_ shingle: UInt32) {
        let (shard, tag) = (Self.shard(of: shingle), Self.tag(of: shingle))
        var holders: [Int] = []
        _ = shards[shard].visit(tag) { holders.append($0.text - 1) }
        shards[shard].markCommon(tag)
        for holder in holders where texts.indices.contains(holder) {
            texts[holder].sizes.count(shingle, by: -1)
        }
    }

    private mutating func forget(before seconds: Int64) {
        guard let oldest = texts.first, oldest.seconds < seconds else { return }
        var (low, high) = (0, texts.count)
        while low < high {
            let middle = (low + high) / 2
            if texts[middle].seconds < seconds { low = middle + 1 } else { high = middle }
        }
        if low == texts.count || low >= Self.fewestDropped && low * 4 >= texts.count {
            dropFirst(low)
        }
    }

    private mutating func dropFirst(_ count: Int) {
        guard count > 0, count <= texts.count else { return }
        let start = count < texts.count ? texts[count].details : details.count
        details.removeFirst(start)
        texts.removeFirst(count)
        for index in texts.indices { texts[index].details -= start }
        for index in shards.indices { shards[index].dropFirst(count) }
        dropped += count
        let first = dropped
        addedNumbers = addedNumbers.filter { $0.key >= first }
    }

    // MARK: Finding

    private struct Found {
        let text: Int
        let likeness: Int
        let bringsMuch: Bool
    }

    /// The text it shares most of, of those it is a copy of; the first of them where several are equal.
    private func nearest(to sketch: StorySketch, since oldest: Int64) -> Found? {
        var sizes = LevelSizes()
        let hits = hits(of: sketch, &sizes)
        var best: Found?
        var index = 0
        while index < hits.count {
            let text = Int(hits[index] >> 2)
            var shared = Overlap()
            while index < hits.count, Int(hits[index] >> 2) == text {
                shared.add(hits[index])
                index += 1
            }
            guard shared.count >= Self.fewestShared, texts[text].seconds >= oldest,
                !texts[text].isWithdrawn
            else { continue }
            let other = texts[text]
            let level = max(sketch.level, Int(other.level))
            let comparison = StoryComparison(
                sketch: sketch, other: other,
                otherDetails: numbers(of: text), shared: shared, size: sizes[level],
                otherSize: other.sizes[level])
            guard comparison.isSameStory else { continue }
            if best.map({ comparison.likeness > $0.likeness }) ?? true {
                best = Found(
                    text: text, likeness: comparison.likeness, bringsMuch: comparison.bringsMuch)
            }
        }
        return best
    }

    /// Each shingle that a text shares with the sketch, by text: its place, whether it stands in the
    /// first half of the text, and in that of the sketch.
    private func hits(of sketch: StorySketch, _ sizes: inout LevelSizes) -> [UInt32] {
        var hits: [UInt32] = []
        hits.reserveCapacity(4 * StorySketch.sampleLimit)
        for (index, shingle) in sketch.shingles.enumerated() {
            let isLead: UInt32 = index < sketch.leadCount ? 1 : 0
            let isTelling = shards[Self.shard(of: shingle)].visit(Self.tag(of: shingle)) {
                hits.append(
                    UInt32(truncatingIfNeeded: $0.text &- 1) &<< 2 | ($0.isLead ? 2 : 0) | isLead)
            }
            if isTelling { sizes.count(shingle, by: 1) }
        }
        hits.sort()
        return hits
    }
}
