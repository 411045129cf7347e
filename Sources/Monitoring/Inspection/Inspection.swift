import Domain
import Glibc
import JSON
import Polling
import Reading
import Telemetry
import Transport

/// Files, addresses and standard input through the reader, for `read` and `explain`.
package struct Inspection: Sendable {
    private let base: WebAddress?
    private let contentType: String?
    private let cut: PageCut
    private let http: Settings.HTTP
    /// Made when an address is first asked for: files need no network and no certificates.
    private let network = LazyEngine()
    private let readers: Readers

    /// - Throws: a usage fault of these texts.
    package init(
        base: String?, contentType: String?, select: String?, settings: Settings? = nil
    ) throws {
        if let base {
            guard let address = WebAddress(base) else { throw InspectionError.base(base) }
            self.base = address
        } else {
            self.base = nil
        }
        self.contentType = contentType
        cut = select.map { .selected($0) } ?? .article
        if case .selected(let selector) = cut, !cut.isReadable {
            throw InspectionError.selector(selector)
        }
        http = settings?.http ?? Settings.HTTP()
        let log = Logger.standardError(threshold: .error)
        readers = settings.map { Readers(settings: $0, log: log) } ?? Readers(log: log)
    }

    /// One object of `earshot read`, with its line's end.
    package struct Line: Sendable {
        package var json: [UInt8]
        package var isReadable: Bool
    }

    package func line(for input: String) async -> Line {
        let inspected = await inspect(input)
        var json = JSONWriter()
        inspected.result.write(to: &json, input: input)
        json.newline()
        return Line(json: json.bytes, isReadable: inspected.isReadable)
    }

    /// Ends what was started.
    package func end() async {
        await network.end()
        await readers.end()
    }

    /// An input and what became of it.
    struct Inspected: Sendable {
        var origin: Origin
        var result: ReadResult
        var isReadable: Bool { result.format != .unknown }
    }

    /// Where the bytes came from.
    enum Origin: Sendable, Hashable {
        case nothing
        case standardInput(bytes: Int)
        case file(bytes: Int, path: String)
        case web(bytes: Int, address: String, status: Int, contentType: String?)
    }

    func inspect(_ input: String) async -> Inspected {
        if let address = WebAddress(input) { return await inspect(address) }
        switch InputFile.read(input, limit: http.bodyLimit) {
        case .failure(let failure):
            let problem =
                input.isMeantAsAddress
                ? "\(input) is not an http or https address" : "\(input): \(failure.reason)"
            return Inspected(
                origin: .nothing, result: ReadResult(format: .unknown, problems: [problem]))
        case .success(let bytes):
            let reading = ReaderInput(bytes: bytes, address: base, contentType: contentType)
            return Inspected(
                origin: input == "-"
                    ? .standardInput(bytes: bytes.count) : .file(bytes: bytes.count, path: input),
                result: await read(reading, named: input))
        }
    }

    /// In a process of its own, as the daemon reads: what ends it is a problem of this input alone.
    private func read(_ reading: ReaderInput, named input: String) async -> ReadResult {
        do { return try await readers.read(reading, cut: cut) } catch {
            let failure = PollFailure(error, of: input)
            return ReadResult(format: .unknown, problems: [failure.description])
        }
    }

    private func inspect(_ address: WebAddress) async -> Inspected {
        do {
            // Typed by a person at this machine: no network is closed to it, only to redirects.
            let policy = AddressPolicy.typed(
                allowedNetworks: http.networks, allowedPorts: http.allowedPorts)
            let fetcher = http.fetcher(on: try await network.engine(http), policy: policy)
            let answer = try await fetcher.fetch(FetchRequest(address: address))
            let origin = Origin.web(
                bytes: answer.body.count, address: answer.address.description,
                status: answer.status, contentType: answer.fields["content-type"])
            guard (200..<300).contains(answer.status) else {
                return Inspected(
                    origin: origin,
                    result: ReadResult(
                        format: .unknown, problems: ["\(address): status \(answer.status)"]))
            }
            let reading = ReaderInput(
                bytes: answer.body, address: base ?? answer.address,
                contentType: contentType ?? answer.fields["content-type"])
            return Inspected(
                origin: origin, result: await read(reading, named: address.description))
        } catch {
            let problem = Self.text(of: error, at: address)
            return Inspected(
                origin: .nothing, result: ReadResult(format: .unknown, problems: [problem]))
        }
    }
}

extension Inspection {
    private static func text(of error: any Error, at address: WebAddress) -> String {
        switch error {
        // It names the address.
        case FetchFailure.unreachable(let why): why
        case FetchFailure.cancelled: "\(address): the fetch was ended"
        default: "\(address): \(error)"
        }
    }
}

extension String {
    /// `ftp://x/`, `https://`: no person names a file so.
    fileprivate var isMeantAsAddress: Bool {
        let scheme = prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
        return !scheme.isEmpty && dropFirst(scheme.count).hasPrefix("://")
    }
}

/// What was typed wrong.
package enum InspectionError: Error, Sendable, Hashable, CustomStringConvertible {
    case base(String)
    case selector(String)

    package var description: String {
        switch self {
        case .base(let text): "--base: '\(text)' is not an http or https address"
        case .selector(let text): "--select: '\(text)' is not a CSS selector"
        }
    }
}

/// An engine that is started by its first use.
private actor LazyEngine {
    private var started: TransferEngine?

    func engine(_ http: Settings.HTTP) throws -> TransferEngine {
        if let started { return started }
        let engine = try TransferEngine(settings: http.engine)
        started = engine
        return engine
    }

    func end() async {
        await started?.stop()
        started = nil
    }
}
