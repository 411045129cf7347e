package import Domain
import Storage

/// What people's marks teach, as the matcher takes it.
package enum MarkedLessons {
    /// The lessons of a store, under the names its brands have now; those of brands that are not
    /// configured are left out, and are there again when the brand is.
    static func of(_ store: Store, brands: [Brand]) async throws(StoreError) -> [Lesson] {
        let names = Dictionary(brands.map { ($0.id, $0.name) }) { first, _ in first }
        return try await store.lessons().compactMap { lesson in
            guard let name = names[lesson.brand] else { return nil }
            var lesson = lesson
            lesson.brand = name
            return lesson
        }
    }

    /// For commands that need no store: none where there is none yet.
    ///
    /// - Returns: and why the marks of a store that is there can't be read, for people.
    package static func beside(
        _ settings: Settings
    ) async -> (lessons: [Lesson], problem: String?) {
        do {
            let store = try Store.open(path: settings.storePath, mode: .guest)
            let lessons = try await of(store, brands: settings.brands)
            try await store.close()
            return (lessons, nil)
        } catch StoreError.missing {
            return ([], nil)
        } catch StoreError.older {
            // Of a version that had no marks.
            return ([], nil)
        } catch {
            return ([], "marks are not learned from: \(error)")
        }
    }
}
