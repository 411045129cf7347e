import Domain
import JSON
import Matching

/// Labelled documents as JSON Lines: `earshot match --teach FILE` (contract.md).
struct LessonFile {
    let lessons: [Lesson]

    /// Bytes of a whole file: a hundred thousand labelled documents.
    private static let limit = 256 << 20

    /// - Parameter path: `-` is standard input.
    init(_ path: String, brands: [Brand]) throws(LessonError) {
        let bytes: [UInt8]
        switch InputFile.read(path, limit: Self.limit) {
        case .failure(let failure):
            throw LessonError(path: path, line: nil, problem: failure.reason)
        case .success(let read): bytes = read
        }
        var lessons: [Lesson] = []
        var number = 0
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            number += 1
            if line.allSatisfy({ $0 <= 0x20 }) { continue }
            switch Self.lesson(on: line, brands: brands) {
            case .success(let lesson): lessons.append(lesson)
            case .failure(let fault):
                throw LessonError(path: path, line: number, problem: fault.text)
            }
        }
        self.lessons = lessons
    }

    private struct Fault: Error {
        var text: String
    }

    private static func lesson(
        on line: ArraySlice<UInt8>, brands: [Brand]
    ) -> Result<Lesson, Fault> {
        do {
            let value = try JSONValue(parsing: line)
            guard case .object = value else {
                throw Fault(
                    text: "a JSON object is expected, such as "
                        + "{\"brand\": \"…\", \"text\": \"…\", \"relevant\": true}")
            }
            let (title, text) = (value["title"]?.string, value["text"]?.string)
            guard title != nil || text != nil else {
                throw Fault(text: "neither 'text' nor 'title' is there")
            }
            return .success(
                Lesson(
                    brand: try brand(value["brand"]?.string, among: brands), title: title ?? "",
                    text: text ?? "", isRelevant: try flag(value["relevant"]),
                    polarity: try label("polarity", in: value),
                    facet: try label("facet", in: value)))
        } catch let fault as Fault {
            return .failure(fault)
        } catch {
            return .failure(Fault(text: "no JSON: \(error)"))
        }
    }

    /// By its name or id; who has one brand need not name it.
    private static func brand(_ given: String?, among brands: [Brand]) throws(Fault) -> String {
        guard let given else {
            guard brands.count == 1, let only = brands.first else {
                throw Fault(text: "'brand' is missing: say which of the brands it is about")
            }
            return only.name
        }
        let brand = brands.first { $0.name == given } ?? brands.first { $0.id == given }
        guard let brand else {
            let hint = Spelling.hint(for: given, among: brands.map(\.name))
            throw Fault(text: "no brand '\(given)' is configured; \(hint)")
        }
        return brand.name
    }

    private static func flag(_ value: JSONValue?) throws(Fault) -> Bool? {
        switch value {
        case nil, .null: return nil
        case .bool(let flag): return flag
        default: throw Fault(text: "'relevant' is neither true nor false")
        }
    }

    private static func label<Label: CaseIterable & RawRepresentable<String>>(
        _ name: String, in value: JSONValue
    ) throws(Fault) -> Label? {
        guard let given = value[name], given != .null else { return nil }
        guard let label = given.string.flatMap({ Label(rawValue: $0) }) else {
            let words = Label.allCases.map(\.rawValue).joined(separator: ", ")
            throw Fault(text: "'\(name)' is not one of \(words)")
        }
        return label
    }
}

/// What is wrong with a file of lessons, with its place.
package struct LessonError: Error, Sendable, Hashable, CustomStringConvertible {
    package var path: String
    package var line: Int?
    package var problem: String

    package var description: String {
        "\(path)\(line.map { ":\($0)" } ?? ""): \(problem)"
    }
}
