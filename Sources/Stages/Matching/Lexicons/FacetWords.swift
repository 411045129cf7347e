import Domain

/// Words that tell as what a firm is judged. Strong ones count three times.
enum FacetWords {
    /// Ties go to the first.
    static let lists = [
        (facet: Facet.employer, strong: employerStrong, plain: employer),
        (facet: Facet.product, strong: productStrong, plain: product),
        (facet: Facet.partner, strong: partnerStrong, plain: partner),
        (facet: Facet.general, strong: generalStrong, plain: general),
    ]
}
