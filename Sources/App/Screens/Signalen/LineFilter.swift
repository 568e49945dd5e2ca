import Domain

/// Which events stand on the line now; the screen always says so when it is not all of them.
enum LineFilter: Hashable, Sendable {
    case all, worries, goingWell, reports
    case only(Reference<Member>)

    func keeps(_ event: TimelineEvent) -> Bool {
        switch self {
        case .all: true
        case .worries: event.sign.isWorrying
        case .goingWell: event.sign == .goingWell
        case .reports: event.sign == .report || event.sign == .incident
        case .only(let member): event.members.contains(member)
        }
    }

    /// "alleen zorgen"; nothing when everything is there.
    func label(_ wall: Wall) -> Text? {
        switch self {
        case .all: nil
        case .worries: Text(nl: "alleen zorgen", en: "only worries")
        case .goingWell: Text(nl: "alleen wat goed gaat", en: "only what goes well")
        case .reports: Text(nl: "alleen meldingen en incidenten", en: "only reports and incidents")
        case .only(let member): Text(nl: "alleen \(wall.name(member))", en: "only \(wall.name(member))")
        }
    }

    /// What the next press chooses; who stands under the cursor comes before everything else.
    func next(at member: Reference<Member>?, among members: [Reference<Member>]) -> LineFilter {
        switch self {
        case .all: member.map(LineFilter.only) ?? .worries
        case .worries: .goingWell
        case .goingWell: .reports
        case .reports: members.first.map(LineFilter.only) ?? .all
        case .only(let member):
            members.drop { $0 != member }.dropFirst().first.map(LineFilter.only) ?? .all
        }
    }
}
