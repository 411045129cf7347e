import CMicroHTTPD

/// A request that is not whole yet; lives as long as libmicrohttpd keeps its pointer.
final class PendingRequest {
    var body: [UInt8] = []
    /// Bytes of it.
    var limit = 0
    var isTooLarge = false
}

/// Between libmicrohttpd's calls and whole requests. Called by several threads at a time; has no
/// state but what never changes.
final class WebHandler: Sendable {
    private let limits: WebServerLimits
    private let bodyLimit: WebServer.BodyLimit
    private let respond: WebServer.Responder

    init(
        limits: WebServerLimits, bodyLimit: @escaping WebServer.BodyLimit,
        respond: @escaping WebServer.Responder
    ) {
        self.limits = limits
        self.bodyLimit = bodyLimit
        self.respond = respond
    }

    /// First with the head alone, then with each piece of the body, last with none.
    func handle(
        _ connection: OpaquePointer, _ url: UnsafePointer<CChar>?,
        _ method: UnsafePointer<CChar>?, _ data: UnsafePointer<CChar>?,
        _ size: UnsafeMutablePointer<Int>?, _ state: UnsafeMutablePointer<UnsafeMutableRawPointer?>
    ) -> MHD_Result {
        guard let held = state.pointee else {
            let pending = PendingRequest()
            pending.limit = bodyLimit(url.map { String(cString: $0) } ?? "") ?? limits.body
            state.pointee = Unmanaged.passRetained(pending).toOpaque()
            return cmhd_result(1)
        }
        let pending = Unmanaged<PendingRequest>.fromOpaque(held).takeUnretainedValue()
        if let size, size.pointee > 0 {
            if pending.body.count + size.pointee > pending.limit {
                pending.isTooLarge = true
                pending.body = []
            } else if !pending.isTooLarge, let data {
                let bytes = UnsafeRawBufferPointer(start: data, count: size.pointee)
                pending.body.append(contentsOf: bytes)
            }
            size.pointee = 0
            return cmhd_result(1)
        }
        guard !pending.isTooLarge else { return send(WebAnswer(status: 413), on: connection) }
        var request = WebRequest(
            method: method.map { String(cString: $0) } ?? "",
            path: url.map { String(cString: $0) } ?? "", body: pending.body)
        for name in WebRequest.fieldNames {
            guard let value = cmhd_field(connection, name) else { continue }
            request.fields[name] = String(cString: value)
        }
        for name in WebRequest.parameterNames {
            guard let value = cmhd_parameter(connection, name) else { continue }
            request.query[name] = String(cString: value)
        }
        return send(respond(request), on: connection)
    }

    private func send(_ answer: WebAnswer, on connection: OpaquePointer) -> MHD_Result {
        let response = answer.body.withUnsafeBytes { cmhd_response($0.baseAddress, $0.count) }
        guard let response else { return cmhd_result(0) }
        defer { MHD_destroy_response(response) }
        for field in answer.fields {
            // Refused where it would not be one line.
            guard cmhd_add_field(response, field.name, field.value) != 0 else {
                return cmhd_result(0)
            }
        }
        return MHD_queue_response(connection, UInt32(answer.status), response)
    }
}
