import Polling
import Reading
import Workers

/// The program when it is started as a reader: by itself, for `Readers`; in no help.
package enum ReaderProcess {
    static let argument = "--reader"

    /// Serves until its caller is gone; nil where something else was typed.
    ///
    /// - Parameter arguments: those of the program, without its name.
    /// - Returns: the exit status.
    package static func serve(_ arguments: some Sequence<String>) -> Int32? {
        let arguments = Array(arguments)
        guard arguments.first == argument else { return nil }
        return WorkerService.run(
            arguments: Array(arguments.dropFirst()), prepare: Reader.load, answer: answer)
    }

    private static func answer(_ request: WorkerMessage) -> [UInt8] {
        guard let (input, cut) = ReaderInput.received(request.head, bytes: request.body) else {
            return []
        }
        return Reader.readAnswer(input, cut: cut).exchanged
    }
}
