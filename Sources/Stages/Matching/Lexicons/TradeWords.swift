import Language

/// The vocabulary of lines of business. A brand's own context words tell which are its own; other
/// words of those then speak for it, although nobody has configured them.
enum TradeWords {
    /// One table for all of them: a bit each, in the order of `lists`; there are as many bits.
    static let table = WordTable { table in
        for (index, list) in lists.enumerated() { table.add(list, marks: 1 << UInt64(index)) }
    }

    static let lists = [
        building, electrics, climate, metal, industry, measuring, wood, painting, roofing,
        sanitary, civil, plastics, electronics, lifts, furniture, shipping, printing, garden,
        food, retail, textile, chemistry, agriculture, forestry, meat, sweets, drinks, bicycles,
        toys, sports, optics, beauty, catering, care, hospitality, medicine, teaching, childcare,
        social, undertaking, dental, fitness, travel, transit, animals, cleaning, events,
        guarding, logistics, software, agency, energy, advice, tax, association, finance,
        property, cars, publishing, film, telecoms, waste, recruiting, law,
    ]
}
