import FuzzTargets
import Glibc

/// Which target is run: `EARSHOT_FUZZ_TARGET`, since libFuzzer starts the program again with its own
/// arguments only.
private let target: FuzzTarget = {
    let name = getenv("EARSHOT_FUZZ_TARGET").map { String(cString: $0) } ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
        print("EARSHOT_FUZZ_TARGET must be one of", FuzzTarget.allCases.map(\.rawValue))
        exit(64)
    }
    return target
}()

/// libFuzzer takes an abort for a finding, as it does a trap.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let input = Array(UnsafeBufferPointer(start: start, count: count))
    guard let violation = target.violation(of: input) else { return 0 }
    print("VIOLATION: \(violation)")
    fflush(nil)
    abort()
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// SwiftPM links executables with `--defsym main=<module>_main`.
@_cdecl("earshot_fuzz_main")
func fuzzMain(
    _ count: Int32, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> Int32 {
    var (count, arguments) = (count, arguments)
    return runDriver(&count, &arguments) { fuzzOneInput($0, $1) }
}
