/// Information that was asked for and shared, and on which ground.
extension Dossier {
    /// Requests for information, latest first.
    public var informationRequests: [Known<InformationRequest>] { ledger.latestFirst(InformationRequest.self) }

    /// What came of a request, latest first.
    public func answers(to request: Reference<InformationRequest>) -> [Known<InformationAnswer>] {
        ledger.latestFirst(InformationAnswer.self).filter { ledger.same($0.data.request, request) }
    }

    /// What was shared and with whom, latest first.
    public var sharings: [Known<Sharing>] { ledger.latestFirst(Sharing.self) }
}
