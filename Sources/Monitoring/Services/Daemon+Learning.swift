import Domain
import Matching
import Storage
import Telemetry

/// Another process marks, the daemon learns.
extension Daemon {
    /// Looks for new marks until cancelled: one small read each time.
    func learn(_ parts: Composition, _ intake: Intake) async {
        var known = parts.lessonRevision
        while !Task.isCancelled {
            do { try await Task.sleep(for: Self.learnInterval) } catch { return }
            do {
                let revision = try await parts.store.lessonRevision()
                guard revision != known else { continue }
                let lessons = try await MarkedLessons.of(
                    parts.store, brands: parts.settings.brands)
                intake.judge(by: parts.matcher.taught(by: lessons))
                known = revision
                log(.info, "learned from people's marks", ["lessons": "\(lessons.count)"])
            } catch {
                log(.warning, "nothing learned from new marks: \(error)")
            }
        }
    }
}
