extension Range<Int> {
    /// The first place of which something does not hold that holds up to a point and never after; the end
    /// where it holds of all. O(log n).
    ///
    /// No branch hangs on an answer: each is as likely as not, so a processor would guess every other one
    /// wrong.
    @inlinable
    package func partitionPoint(_ holds: (Int) -> Bool) -> Int {
        var (low, count) = (lowerBound, count)
        while count > 0 {
            let half = count &>> 1
            let isBelow = holds(low &+ half)
            low &+= isBelow ? half &+ 1 : 0
            count = isBelow ? count &- half &- 1 : half
        }
        return low
    }
}
