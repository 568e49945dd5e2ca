import Domain

/// A small invented family and one discussion of it, written entry by entry as the program would.
struct InventedCase {
    private(set) var lines: [Recorded] = []
    private(set) var teamLines: [Recorded] = []
    private var ids = IdentifierSource(seed: (7, 7, 7, 7))
    var today = InventedCase.day("2026-11-24")

    static let code = "J-014"
    let chair = InventedCase.professional("Marijke", "de", "Wit", .neighbourhoodTeam)
    let school = InventedCase.professional("Joost", nil, "Smit", .school)
    let nurse = InventedCase.professional("Lies", nil, "Bos", .youthHealth)
    let debtHelper = InventedCase.professional("Rob", nil, "Mulder", .debtHelp)

    /// Records one fact in a line of its own, on 24 November 2026 unless another day is given.
    @discardableResult
    mutating func record<Kind: EventKind>(
        _ fact: Kind, corrects: [EntryID] = [], confidential: Bool? = nil, on day: String = "2026-11-24"
    ) -> Reference<Kind> {
        let entry = Entry(id: ids.next(), fact, corrects: corrects, confidential: confidential)
        if Kind.scope == .team { teamLines.append(line(entry, day)) } else { lines.append(line(entry, day)) }
        return Reference(entry.id)
    }

    var file: CaseFile {
        CaseFile(dossier: Dossier(id: FamilyID("f1"), lines), team: Team(teamLines), today: today)
    }

    static func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

    private func line(_ entry: Entry, _ day: String) -> Recorded {
        let clock = lines.count + teamLines.count + 1
        let place = Place(clock: clock, writer: WriterID("w1"), number: clock)
        let moment = Moment("\(day)T09:00:00+01:00") ?? InventedCase.noMoment
        return Recorded(
            provenance: Provenance(place: place, at: moment, by: Reference(EntryID("typist"))), entries: [entry])
    }

    private static let noMoment: Moment = {
        guard let moment = Moment("2026-01-01T00:00:00Z") else { preconditionFailure("a fixed moment") }
        return moment
    }()

    private static func professional(
        _ given: String, _ prefix: String?, _ surname: String, _ sector: Sector
    ) -> Professional {
        Professional(
            name: PersonName(given: given, prefix: prefix, surname: surname), role: "", organisation: "De Linde",
            sector: .known(sector), side: .known(sector.side))
    }
}

/// The people of the invented family.
struct InventedFamily {
    let amira: Reference<Member>
    let yara: Reference<Member>
    let sem: Reference<Member>
}
