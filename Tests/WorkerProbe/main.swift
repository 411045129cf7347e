import Glibc
import Workers

// A worker that does what its requests say: the first word is what, the rest what with.
let arguments = CommandLine.arguments.dropFirst().filter { !$0.hasPrefix("--") }
exit(
    WorkerService.run(arguments: Array(arguments)) { request in
        Probe.answer(String(decoding: request.head, as: UTF8.self), request.body)
    })
