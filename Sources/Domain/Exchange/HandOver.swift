/// That a family's file was handed over: by whom, when and to whom, as the file says (report 4.1: a move must not be the
/// end of what is known). It is a statement, not proof.
public struct HandOver: Codable, Hashable, Sendable {
    /// The team that handed it over.
    public var team: String
    public var municipality: String?
    public var by: Professional?
    public var at: Moment?
    /// The team or municipality that was to have it.
    public var to: String?

    public init(
        team: String, municipality: String? = nil, by: Professional? = nil, at: Moment? = nil, to: String? = nil
    ) {
        self.team = team
        self.municipality = municipality
        self.by = by
        self.at = at
        self.to = to
    }

    /// "De Linde, Waterveen (S. Kaya, 24 november 2026)".
    public var sender: Text {
        let place = [team, municipality].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
        let name = by?.name.short ?? ""
        let day = at?.day.words ?? Text(verbatim: "")
        let parts = [Text(verbatim: name), day].filter { !$0.nl.isEmpty }
        guard let first = parts.first else { return Text(verbatim: place) }
        let inner = parts.dropFirst().reduce(first) { $0 + Text(verbatim: ", ") + $1 }
        return Text(verbatim: place + " (") + inner + Text(verbatim: ")")
    }
}
