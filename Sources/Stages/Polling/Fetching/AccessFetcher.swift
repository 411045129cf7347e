import Domain

/// Asks for one source: with what its settings say of the way to its server. robots.txt and what is
/// found there are asked for in the same way.
struct AccessFetcher: Fetcher {
    let fetcher: any Fetcher
    let access: SourceAccess

    func fetch(_ request: FetchRequest) async throws(FetchFailure) -> FetchAnswer {
        var request = request
        request.access = access
        return try await fetcher.fetch(request)
    }
}
