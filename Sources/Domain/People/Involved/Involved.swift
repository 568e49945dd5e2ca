/// Who is around one family on a day, whom each of them sees, and who should be there and is not (report 2.1; ch. 5,
/// question 2: *wie en wat hebben jullie in beeld?*, question 4: *altijd een overzicht van alle betrokken professionals*).
///
/// It counts who sees a member, never how bad it is.
public struct Involved: Sendable {
    public let children: [Known<Member>]
    public let adults: [Known<Member>]
    /// The professionals by side, with who is missing there; a side without either is left out.
    public let groups: [InvolvedGroup]
    /// Who has the regie now; more than one is shown, never chosen from.
    public let regie: [Known<RegisseurAppointment>]
    /// Who breaks a deadlock, when that was needed.
    public let procesRegie: [Known<RegisseurAppointment>]
    /// Those around the family who help now.
    public let network: [Known<NetworkSupport>]
    /// When those around the table last talked about this family.
    public let lastTogether: Day?

    /// - Parameter showsConfidential: whether somebody asked for it; else what rests on a confidential entry is left out.
    public init(in file: CaseFile, showsConfidential: Bool = true) {
        let dossier = file.dossier
        children = dossier.children
        adults = dossier.adults
        regie = dossier.regisseurs(on: file.today)
        procesRegie = dossier.regisseurs(on: file.today, role: .proces)
        network = dossier.network(on: file.today)
        lastTogether = (dossier.openDiscussion ?? dossier.lastClosedDiscussion)?.data.day
        let professionals = InvolvedProfessional.all(in: file, showsConfidential: showsConfidential)
        let missing = MissingSector.all(in: file, beside: professionals, showsConfidential: showsConfidential)
        groups = InvolvedSide.allCases.compactMap { InvolvedGroup($0, professionals, missing) }
    }

    /// The columns of the matrix: children first, from old to young.
    public var members: [Known<Member>] { children + adults }

    public var professionals: [InvolvedProfessional] { groups.flatMap(\.professionals) }

    public var missing: [MissingSector] { groups.flatMap(\.missing) }

    public func professional(_ key: ProfessionalKey) -> InvolvedProfessional? {
        professionals.first { $0.id == key }
    }

    /// How many professionals see a member now.
    public func seenBy(_ member: Reference<Member>) -> Int {
        professionals.count { $0.sight(of: member) == .sees }
    }
}

/// For whom somebody works; the neighbourhood team stands apart because it works for everyone.
public enum InvolvedSide: CaseIterable, Hashable, Sendable {
    case youth, adult, both, neighbourhoodTeam

    public init(_ sector: Term<Sector>, _ side: Term<Side>) {
        guard sector != .neighbourhoodTeam else {
            self = .neighbourhoodTeam
            return
        }
        self =
            switch side.word {
            case .youth: .youth
            case .adult: .adult
            case .both, nil: .both
            }
    }

    public var label: Text {
        switch self {
        case .youth: Text(nl: "jeugd", en: "youth")
        case .adult: Text(nl: "volwassenen", en: "adults")
        case .both: Text(nl: "beide", en: "both")
        case .neighbourhoodTeam: Text(nl: "wijkteam", en: "team")
        }
    }
}

/// One side of the matrix: those who are there, those who stopped, and the empty places.
public struct InvolvedGroup: Sendable {
    public let side: InvolvedSide
    /// By surname, those who stopped last.
    public let professionals: [InvolvedProfessional]
    public let missing: [MissingSector]

    init?(_ side: InvolvedSide, _ professionals: [InvolvedProfessional], _ missing: [MissingSector]) {
        self.side = side
        self.professionals = professionals.filter { $0.side == side }
        self.missing = missing.filter { InvolvedSide(.known($0.sector), .known($0.sector.side)) == side }
        if self.professionals.isEmpty && self.missing.isEmpty { return nil }
    }
}
