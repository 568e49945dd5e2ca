import Domain
import Support

@testable import App

/// An invented family of nine with twenty professionals: what the matrix must hold at 80×24.
enum LargeFamily {
    static let id = FamilyID("large")

    static let journals: MemoryJournals = {
        var journals = ExampleWorkspace.journals
        journals.append(
            entries, to: .family(id), by: ExampleWorkspace.chair, at: Moment(day: .on("2026-06-01")))
        return journals
    }()

    /// A family of whom only the code is known.
    static let unknown: MemoryJournals = {
        var journals = ExampleWorkspace.journals
        journals.append(
            [Entry(id: EntryID("none"), Family(code: "L-000"))], to: .family(id), by: ExampleWorkspace.chair,
            at: Moment(day: .on("2026-06-01")))
        return journals
    }()

    private static let children = ["Aicha", "Bilal", "Coen", "Daan", "Esra"]
    private static let births = ["2010-03-01", "2013-05-01", "2016-07-01", "2020-02-01", "2024-01-01"]
    private static let adults = ["Fleur", "Gijs", "Hanna", "vader van Esra"]

    private static func member(_ index: Int) -> Reference<Member> { Reference(EntryID("large-\(index)")) }

    private static let sectors: [Sector] = [
        .school, .school, .school, .youthHealth, .youthCare, .youthCare, .childcare, .mentalHealth, .mentalHealth,
        .addictionCare, .debtHelp, .workIncome, .housing, .socialWork, .probation, .police, .hospital,
        .disabilityCare, .neighbourhoodTeam, .neighbourhoodTeam,
    ]
    private static let names: [(String, String?, String)] = [
        ("Jan", nil, "Smit"), ("Femke", "van der", "Linden"), ("Rachid", nil, "Amrani"), ("Lies", nil, "Bos"),
        ("Anne", nil, "Kuiper"), ("Tom", "de", "Boer"), ("Sanne", nil, "Willems"), ("Piet", nil, "Vos"),
        ("Karin", nil, "Hoogland"), ("Wim", nil, "Jansen"), ("Rob", nil, "Mulder"), ("Bram", nil, "Meijer"),
        ("Johan", nil, "Dekker"), ("Daan", nil, "Postma"), ("Ellen", "van", "Vliet"), ("Erik", nil, "Bakker"),
        ("Mirjam", nil, "Cohen"), ("Youssef", "el", "Idrissi"), ("Marijke", "de", "Wit"), ("Selma", nil, "Kaya"),
    ]
    private static let reasons = [
        "rekenen gaat niet", "mentor", "let op Daan in de klas", "groei Esra", "opvoeden", "speltherapie", "opvang",
        "behandeling", "behandeling", "behandeling", "schulden", "uitkering", "huurachterstand", "gesprekken",
        "toezicht", "meldingen", "controle", "begeleiding thuis", "houdt de hulp bij elkaar", "formulieren",
    ]

    static func professional(_ index: Int) -> Professional {
        let name = names[index]
        return Professional(
            name: PersonName(given: name.0, prefix: name.1, surname: name.2), role: sectors[index].label.nl,
            organisation: "Organisatie \(index + 1)", sector: .known(sectors[index]),
            side: .known(sectors[index].side))
    }

    /// Whom a professional sees: nobody sees Daan but one of the school.
    private static func sees(_ index: Int) -> [Reference<Member>] {
        switch index {
        case 0: [member(0), member(5)]
        case 1: [member(1)]
        case 2: [member(3), member(2)]
        case 3: [member(4), member(5)]
        case 4, 5: [member(0), member(1), member(5), member(6)]
        case 6: [member(4)]
        case 17: []
        case 18: [member(0), member(1), member(2), member(4), member(5), member(6)]
        default: [member(5 + index % 2)]
        }
    }

    private static var entries: [Entry] {
        var number = 100
        func entry(_ fact: any EventKind, confidential: Bool? = nil) -> Entry {
            number += 1
            return Entry(id: EntryID("large-\(number)"), fact, confidential: confidential)
        }
        let family = [entry(Family(code: "L-020"))]
        let members =
            zip(children, births).enumerated().map { index, child in
                Entry(
                    id: member(index).id,
                    Member(name: PersonName(given: child.0), role: .child, birth: .on(child.1)))
            }
            + adults.enumerated().map { index, adult in
                Entry(
                    id: member(5 + index).id,
                    Member(
                        name: PersonName(given: adult), role: index == 0 ? .mother : index == 2 ? .grandparent : .father
                    ))
            }
        let help = names.indices.map { index in
            let hasEnded = index == 5 || index == 13
            return entry(
                Involvement(
                    professional: professional(index), sees: sees(index), reason: index == 11 ? nil : reasons[index],
                    since: .on("2025-09"), until: hasEnded ? .on("2026-05-12") : nil,
                    endReason: index == 5 ? .goalReached : index == 13 ? .refused : nil, goal: index == 4 ? "rust" : nil
                ))
        }
        return family + members + help + around(entry)
    }

    private static func around(_ entry: (any EventKind, Bool?) -> Entry) -> [Entry] {
        let regisseur = RegisseurAppointment(
            regisseur: professional(18), since: .on("2026-01-12"), accepted: true,
            powers: [.convene, .information, .plan], acceptedOn: .on("2026-01-13"))
        let protector = Professional(
            name: PersonName(given: "Ruud", surname: "Haan"), role: "jeugdbeschermer", organisation: "GI Noord",
            sector: .known(.youthProtection), side: .known(.youth))
        let facts: [any EventKind] = [
            regisseur,
            ProtectionMeasure(
                child: member(3), measure: .supervision, protector: protector, since: .on("2026-03-01"),
                until: .on("2027-03-01")),
            Watcher(child: member(0), watcher: professional(0), deputy: professional(18), since: .on("2026-01-12")),
            Watcher(child: member(4), watcher: professional(3), since: .on("2026-01-12")),
            NetworkSupport(
                name: "buurvrouw Ans", relation: "buurvrouw", about: [member(4)], does: "haalt Esra van de opvang",
                agreed: "op dinsdag en donderdag", agreedOn: .on("2026-02-03")),
            NetworkSupport(name: "", member: member(7), does: "kookt op zondag"),
            Expectation(
                professional: professional(4), mayExpect: "belt binnen twee dagen terug",
                expects: "een belletje bij ziekte",
                confirmed: true, day: .on("2026-02-03")),
            ContactAttempt(
                by: professional(4), with: [member(5)], way: .homeVisit, outcome: .reached, day: .on("2026-05-20")),
        ]
        return facts.map { entry($0, nil) }
    }
}
