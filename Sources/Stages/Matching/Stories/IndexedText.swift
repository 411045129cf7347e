/// What the index keeps of a text beside its shingles.
struct IndexedText: Sendable {
    let story: UInt64
    let seconds: Int64
    /// Where its details begin.
    var details: Int
    var sizes = LevelSizes()
    let title: UInt32
    let outlet: UInt32
    let detailCount: UInt8
    let level: UInt8
    let isShort: Bool
    var isWithdrawn = false

    init(_ sketch: StorySketch, story: UInt64, seconds: Int64, details: Int) {
        self.story = story
        self.seconds = seconds
        self.details = details
        title = sketch.title
        outlet = sketch.outlet
        detailCount = UInt8(clamping: sketch.details.count)
        level = UInt8(clamping: sketch.level)
        isShort = sketch.isShort
    }
}

/// How many shingles of a text are kept on each level, without those that say nothing.
struct LevelSizes: Sendable {
    /// By the deepest level that a shingle is kept on.
    private var counts = SIMD16<UInt8>()

    subscript(level: Int) -> Int {
        (level...max(level, StorySketch.deepestLevel)).reduce(0) { $0 + Int(counts[$1]) }
    }

    /// Counts a shingle on each level that it is kept on.
    @inline(__always)
    mutating func count(_ shingle: UInt32, by change: Int) {
        let level = min(shingle.trailingZeroBitCount, StorySketch.deepestLevel)
        counts[level] = UInt8(clamping: Int(counts[level]) &+ change)
    }
}

/// Shingles that two texts share.
struct Overlap {
    private(set) var count = 0
    /// Those in the first half of the one, and of the other.
    private(set) var lead = 0
    private(set) var otherLead = 0

    mutating func add(_ hit: UInt32) {
        count += 1
        lead += Int(hit & 1)
        otherLead += Int(hit >> 1 & 1)
    }
}

/// Whether a text is a copy of another.
struct StoryComparison {
    let sketch: StorySketch
    let other: IndexedText
    let otherDetails: ArraySlice<UInt32>
    let shared: Overlap
    /// Sampled shingles of each, on the coarser of both levels.
    let size: Int
    let otherSize: Int

    /// Shared of the shorter one, in thousandths: so much and it is the same story …
    private static let copy = 500
    /// … so much under the same headline …
    private static let excerpt = 300
    /// … and so much where one of them has a few words only: a firm's full name and seat are soon half
    /// of those …
    private static let shortCopy = 800
    /// … and so much of the longer one too, where one outlet carries both under two headlines: it
    /// rather fills in a form again, such as a job offer's.
    private static let sameOutletCopy = 900
    /// Where less of what is shared stands in the first half of either, it is what firms write at the
    /// end of every release, unless there is nothing else.
    private static let leadShare = 250

    /// Thousandths of the shorter one.
    var likeness: Int { Self.thousandths(shared.count, of: min(size, otherSize)) }

    /// It has more that the other lacks than what they share: a copy of that would not be found by the
    /// other.
    var bringsMuch: Bool { shared.count * 2 < size }

    private static func thousandths(_ part: Int, of whole: Int) -> Int {
        whole > 0 ? min(1000, part * 1000 / whole) : 0
    }

    var isSameStory: Bool {
        if sketch.isShort, other.isShort { return isSameWords }
        let hasOneHeadline = sketch.title != 0 && sketch.title == other.title
        let bound =
            sketch.isShort || other.isShort
            ? Self.shortCopy : hasOneHeadline ? Self.excerpt : Self.copy
        guard likeness >= bound else { return false }
        if likeness < Self.shortCopy, isOnlyAtTheEnd { return false }
        if sketch.outlet != 0, sketch.outlet == other.outlet, !hasOneHeadline,
            Self.thousandths(shared.count, of: max(size, otherSize)) < Self.sameOutletCopy
        {
            return false
        }
        return sketch.isShort || other.isShort || !saysOtherNumbers
    }

    private var isOnlyAtTheEnd: Bool {
        Self.thousandths(shared.lead, of: shared.count) < Self.leadShare
            && Self.thousandths(shared.otherLead, of: shared.count) < Self.leadShare
    }

    /// Of two short texts one may have words more, but no other words: „… nach Bremen“ and „… nach
    /// Kassel“ are two stories.
    private var isSameWords: Bool {
        let (mine, others) = (sketch.details[...], otherDetails)
        let common = mine.reduce(0) { $0 + (others.contains($1) ? 1 : 0) }
        return common == min(mine.count, others.count)
            && Self.thousandths(common, of: mine.count + others.count - common) >= Self.shortCopy
    }

    /// Where both have numbers between the same words, and none of them alike: the next case of the
    /// same kind, not the same.
    private var saysOtherNumbers: Bool {
        var (mine, others) = (sketch.details[...], otherDetails)
        while let first = mine.first, let other = others.first {
            let place = min(first, other) >> StorySketch.valueBits
            let values = Self.take(place, from: &mine)
            let otherValues = Self.take(place, from: &others)
            if !values.isEmpty, !otherValues.isEmpty, !values.contains(where: otherValues.contains)
            {
                return true
            }
        }
        return false
    }

    /// What stands at a place, from the front.
    private static func take(
        _ place: UInt32, from details: inout ArraySlice<UInt32>
    ) -> ArraySlice<UInt32> {
        let taken = details.prefix { $0 >> StorySketch.valueBits == place }
        details = details[taken.endIndex...]
        return taken
    }
}
