import CCurl
import Domain

/// What a caller hands to the engine thread.
struct HTTPJob: Sendable {
    typealias Permit = @Sendable () async -> Bool

    let id: UInt64
    let request: HTTPRequest
    let permit: Permit?
    /// The caller's: what it waits for must not run behind its own kind.
    let priority: TaskPriority
    let continuation: CheckedContinuation<Result<HTTPResponse, TransportError>, Never>
}

/// One request in flight, over all its hops. Confined to the engine thread; its methods are called by
/// the loop and, through the C functions of HTTPTransfer+Callbacks, by libcurl.
final class HTTPTransfer {
    /// How far the body may go.
    private enum Permission { case unasked, asking, granted, refused }

    /// What one hop led to.
    enum Outcome {
        case redirected
        case ended(Result<HTTPResponse, TransportError>)
    }

    let job: HTTPJob
    let handle: EasyHandle
    private(set) var hop: Hop
    let deadline: ContinuousClock.Instant
    private let ask: (@escaping HTTPJob.Permit) -> Void
    private let budget: BodyBudget
    private let decoder: ContentDecoder
    private var hopStart: ContinuousClock.Instant
    private var head: ResponseHead
    private var body: [UInt8] = []
    private(set) var isBodyWhole = false
    var failure: TransportError?
    /// An address of the public internet was asked.
    var metPublic: Bool
    private var permission: Permission
    private var sent = 0
    private var isCommitted = false

    /// - Parameter ask: starts the permit beside the engine thread; `answer` gets what it says.
    init(
        _ job: HTTPJob, handle: EasyHandle, budget: BodyBudget, decoder: ContentDecoder,
        now: ContinuousClock.Instant, ask: @escaping (@escaping HTTPJob.Permit) -> Void
    ) {
        self.job = job
        self.handle = handle
        self.ask = ask
        self.budget = budget
        self.decoder = decoder
        hopStart = now
        let trail = job.request.trail
        hop = trail?.hop ?? Hop(job.request.address, fields: job.request.fields)
        metPublic = trail?.metPublic ?? false
        deadline = now + job.request.limits.total
        head = ResponseHead(limit: job.request.limits.head)
        permission = job.permit == nil ? .granted : .unasked
    }

    /// The line in which it waits for its turn.
    var host: String { job.request.address.authority }

    var isAwaitingPermit: Bool { permission == .asking }

    /// Begins the hop; when the name it goes to has to be known.
    func open(now: ContinuousClock.Instant) throws(TransportError) -> ContinuousClock.Instant {
        hopStart = now
        head = ResponseHead(limit: job.request.limits.head)
        dropBody()
        guard now < deadline else { throw .timeout(.waiting, host: hop.address.host) }
        return min(deadline, now + job.request.limits.connect)
    }

    /// Readies the handle for the hop.
    ///
    /// - Parameter addresses: what its name was found to mean; none where it needs no look-up.
    func prepare(
        _ settings: TransferEngine.Settings, addresses: [IPAddress],
        now: ContinuousClock.Instant
    ) throws(TransportError) {
        let connect = hopStart + job.request.limits.connect - now
        guard now < deadline, .zero < connect else { throw lookupTimeout }
        try configure(
            settings, addresses: addresses, connect: connect, remaining: deadline - now)
    }

    var lookupTimeout: TransportError { .timeout(.resolving, host: peer.host) }

    /// The permit's answer; libcurl asks for the body again after it.
    func answer(_ isPermitted: Bool) {
        permission = isPermitted ? .granted : .refused
    }

    /// What libcurl's code means for the whole request.
    func finish(_ code: CURLcode) -> Outcome {
        let isCut = code != CURLE_OK
        let error = failure ?? (isCut ? failureOf(code) : nil)
        if let error, !isAnswered(despite: code) {
            return .ended(.failure(confirmed(error)))
        }
        let fields = head.fields
        var following: HTTPRequest?
        do throws(TransportError) {
            let next = try hop.next(
                status: head.status, location: fields["location"],
                method: job.request.method, policy: job.request.redirects)
            if let next {
                guard case .step = job.request.redirects else {
                    hop = next
                    return .redirected
                }
                following = request(for: next)
            }
        } catch {
            return .ended(.failure(error))
        }
        do throws(TransportError) {
            var response = HTTPResponse(
                status: head.status, fields: fields,
                body: try unpacked(fields["content-encoding"], isWhole: error == nil),
                address: hop.address, redirects: hop.redirects, isComplete: error == nil)
            response.next = following
            dropBody()
            return .ended(.success(response))
        } catch {
            return .ended(.failure(error))
        }
    }

    /// Nothing more comes of this hop.
    func noteEnd() { isBodyWhole = true }

    /// About what its body takes when it is handed over, in bytes.
    var unpackedSize: Int {
        guard failure == nil else { return 0 }
        let coding = head.fields["content-encoding"] ?? fileCoding(of: body)
        return min(decoder.expectedSize(of: body, coding: coding), job.request.limits.body)
    }

    /// That of a body which is a file; nil where it stays packed.
    private func fileCoding(of body: [UInt8]) -> String? {
        job.request.unpacksFile && body.starts(with: ContentDecoder.gzipMark) ? "gzip" : nil
    }

    /// After the commit point every final head is an answer, whatever became of its body. What came of
    /// a packed body that was cut can't be told from damage.
    private func unpacked(_ coding: String?, isWhole: Bool) throws(TransportError) -> [UInt8] {
        do throws(TransportError) {
            let limit = job.request.limits.body
            let body = try decoder.unpacked(body, coding: coding, limit: limit)
            return try decoder.unpacked(body, coding: fileCoding(of: body), limit: limit)
        } catch {
            if isCommitted { return [] }
            guard isWhole else {
                throw .protocolError("\(hop.address.host) closed the connection within its answer")
            }
            throw error
        }
    }

    /// What is left of the whole, as a request of its own.
    private func request(for next: Hop) -> HTTPRequest {
        var request = job.request
        request.address = next.address
        request.trail = HTTPRequest.Trail(hop: next, metPublic: metPublic)
        request.limits.total = max(.zero, deadline - .now)
        return request
    }

    /// An error of our own making, seen from the commit point.
    func confirmed(_ error: TransportError) -> TransportError {
        isCommitted ? .unconfirmed(because: error) : error
    }

    /// A connection cut after the head leaves an incomplete answer; after the commit point every
    /// final head is an answer, whatever became of its body.
    private func isAnswered(despite code: CURLcode) -> Bool {
        guard head.isFinal else { return false }
        if isCommitted { return true }
        guard failure == nil else { return false }
        switch code {
        case CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_HTTP2_STREAM, CURLE_HTTP2: return true
        default: return false
        }
    }

    private func failureOf(_ code: CURLcode) -> TransportError {
        // Before the connection stands, the peer is what fails.
        let place = handle.number(large: CURLINFO_CONNECT_TIME_T) > 0 ? hop.address : peer
        return handle.failure(
            code, host: place.host, port: place.effectivePort, hasHead: head.isFinal)
    }
}

extension HTTPTransfer {
    /// False ends the transfer.
    func receive(headerLine line: UnsafeRawBufferPointer) -> Bool {
        switch head.append(line) {
        case .accepted: return true
        case .tooLarge: failure = .headersTooLarge(limit: job.request.limits.head)
        case .stackedEncoding: failure = .badEncoding("it is packed more than once")
        }
        return false
    }

    /// False ends the transfer.
    func receive(bodyPart part: UnsafeRawBufferPointer) -> Bool {
        let limit = job.request.limits.body
        guard failure == nil else { return false }
        guard part.count <= limit - body.count else {
            failure = .bodyTooLarge(limit: limit)
            // Not kept until the loop comes by: many may end so at once.
            dropBody()
            return false
        }
        guard budget.grow(self, by: part.count) else {
            giveUpBody(limit: budget.limit)
            return false
        }
        if body.isEmpty { reserve(limit: limit) }
        body.append(contentsOf: part)
        return true
    }

    /// What the server announces is believed only up to a size that costs nothing.
    private func reserve(limit: Int) {
        let announced = handle.number(large: CURLINFO_CONTENT_LENGTH_DOWNLOAD_T)
        guard announced > 0 else { return }
        body.reserveCapacity(Int(min(announced, Int64(min(limit, 1 << 20)))))
    }

    enum BodyStep { case copied(Int), wait, abort }

    /// The next part of the request's body, once it is permitted.
    func supply(_ buffer: UnsafeMutableRawBufferPointer) -> BodyStep {
        switch permission {
        case .unasked:
            permission = .asking
            if let permit = job.permit { ask(permit) }
            return .wait
        case .asking: return .wait
        case .refused:
            failure = .notPermitted
            return .abort
        case .granted: break
        }
        let rest = job.request.body?[sent...] ?? []
        let part = rest.prefix(buffer.count)
        isCommitted = true
        buffer.copyBytes(from: part)
        sent += part.count
        return .copied(part.count)
    }

    /// The connection stands and the request goes out now.
    func willSendRequest() {
        let isEmpty = job.request.body?.isEmpty ?? true
        if job.request.method != .get, isEmpty { isCommitted = true }
    }
}

extension HTTPTransfer: BodyHolder {
    var bodySize: Int { body.count }

    func giveUpBody(limit: Int) {
        failure = .crowded(limit: limit)
        dropBody()
    }

    /// Ended, handed over or of no use: what it held is free.
    func dropBody() {
        budget.free(self)
        body = []
        isBodyWhole = false
    }
}
