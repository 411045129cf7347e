import Domain
import Language

extension TradeWords {
    /// The lines of business that a brand's own words come from, a bit each. One word may come from
    /// many of them: two words of a line tell, else one does.
    ///
    /// - Parameter name: the brand's.
    static func trades(of brand: Brand, name: Words) -> UInt64 {
        let named = table.marks(in: name)
        // Of a long list most are bare names, and a list of lists is dear.
        if brand.context.isEmpty, brand.aliases.isEmpty, brand.products.isEmpty { return named }
        var marks = [named]
        for words in [brand.context, brand.aliases, brand.products] {
            for word in words {
                marks.append(table.marks(in: Words(FoldedText(word), isSplit: false)))
            }
        }
        let counts = (0..<UInt64.bitWidth).map { bit in marks.count { $0 >> UInt64(bit) & 1 != 0 } }
        let enough = min(2, counts.max() ?? 0)
        guard enough > 0 else { return 0 }
        return counts.indices.reduce(0) { $0 | (counts[$1] >= enough ? 1 << UInt64($1) : 0) }
    }
}
