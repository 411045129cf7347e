/// Spans of time within sentences.
extension OutputLanguage {
    /// As it stands behind `vor` and `nach`, in the largest unit that leaves no rest: `einem Tag`.
    package func span(_ span: Duration) -> String {
        let seconds = span.milliseconds / 1000
        let units: [(size: Int64, one: (String, String), many: (String, String))] = [
            (86_400, ("einem Tag", "a day"), ("Tagen", "days")),
            (3600, ("einer Stunde", "an hour"), ("Stunden", "hours")),
            (60, ("einer Minute", "a minute"), ("Minuten", "minutes")),
            (1, ("einer Sekunde", "a second"), ("Sekunden", "seconds")),
        ]
        for unit in units where seconds >= unit.size && seconds % unit.size == 0 {
            let count = seconds / unit.size
            return count == 1
                ? say(unit.one.0, unit.one.1) : "\(count) " + say(unit.many.0, unit.many.1)
        }
        return say("0 Sekunden", "0 seconds")
    }

    /// As it stands behind `in`: `den letzten 30 Tagen`, `der letzten Stunde`. In days from two on, where
    /// no hours are left over.
    package func last(_ span: Duration) -> String {
        let hours = max(1, span.milliseconds / 3_600_000)
        if hours >= 48, hours % 24 == 0 {
            return say("den letzten \(hours / 24) Tagen", "the last \(hours / 24) days")
        }
        return hours == 1
            ? say("der letzten Stunde", "the last hour")
            : say("den letzten \(hours) Stunden", "the last \(hours) hours")
    }
}
