import Domain
import Matching

/// What each brand is found by, as a query.
package enum QueryView {
    package static func lines(_ settings: Settings) -> [String] {
        settings.brands.compactMap { brand in
            // Faulty ones were told.
            guard let check = try? QueryCheck(brand) else { return nil }
            let less =
                brand.exclude.isEmpty
                ? ""
                : "; not inside of " + brand.exclude.map { "\"\($0)\"" }.joined(separator: ", ")
            let judged =
                brand.isAmbiguous && brand.query == nil
                ? "; and what stands around it must speak for the brand" : ""
            return "\(brand.name): \(check.written)\(less)\(judged)"
        }
    }
}
