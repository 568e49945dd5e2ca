import Domain
import Support
import Terminal

@testable import App

/// Every form there is, for a family of the example: new ones from their groups and from where they are opened, and the
/// correction of everything that stands.
enum Forms {
    static func all(_ family: FamilyID, _ desk: Desk) -> [any Form] {
        new(family, desk) + corrections(family, desk)
    }

    /// The forms that enter something new.
    static func new(_ family: FamilyID, _ desk: Desk) -> [any Form] {
        let dossier = desk.dossier(family)
        var other = desk
        return general(&other) + grouped(family) + ofFamily(family, dossier)
            + dossier.minors(on: desk.today).flatMap { ofChild($0.id, family, dossier) }
            + desk.attention(family).points.map { SetAsideForm(family: family, point: $0) }
    }

    /// Forms that can be opened from anywhere in a family.
    static func grouped(_ family: FamilyID) -> [any Form] {
        FormGroups.all.flatMap(\.items).map { $0.form(family) }
    }

    private static func general(_ desk: inout Desk) -> [any Form] {
        [TeamForm(), PersonForm(typed: "Roel van der Berg"), FamilyForm(desk: &desk)] + directory
    }

    private static let directory: [any Form] = [
        PersonForm(correcting: .vos), OrganisationForm(), OrganisationForm(correcting: .wilgentak),
        OtherOrganisationForm(person: .vos), LeavingForm(person: .vos),
        RemovalForm(entry: EntryID("p-vos"), name: "Pieter Vos"),
    ]

    private static func ofFamily(_ family: FamilyID, _ dossier: Dossier) -> [any Form] {
        let worries = dossier.unansweredWorries.map(\.id)
        return [
            AgreementForm(family: family, signals: worries), SettleForm(family: family, signals: worries),
            UnsafeForm(family: family), DiscussionForm(family: family), AttendanceForm(family: family),
            ClosingForm(family: family),
        ]
            + Question.allCases.flatMap { question -> [any Form] in
                [
                    AnswerForm(family: family, question: question), LeaveOpenForm(family: family, question: question),
                    OwnWordsForm(family: family, question: question),
                ]
            }
    }

    static func corrections(_ family: FamilyID, _ desk: Desk) -> [any Form] {
        let dossier = desk.dossier(family)
        let opening = dossier.family.map { [WithdrawForm(family: family, entry: $0.entry) as any Form] } ?? []
        let outcomes = dossier.ledger.known(Agreement.self).map {
            OutcomeForm(family: family, agreement: $0.id) as any Form
        }
        let standing = EventKinds.all.flatMap { entries(of: $0, in: dossier.ledger) }
        return opening + outcomes + standing.compactMap { FactForms.correcting($0, family, desk) }
    }

    private static func entries<Kind: EventKind>(of kind: Kind.Type, in ledger: Ledger) -> [Entry] {
        ledger.known(kind).compactMap { ledger.entry($0.entry)?.entry }
    }

    private static func ofChild(
        _ child: Reference<Member>, _ family: FamilyID, _ dossier: Dossier
    ) -> [any Form] {
        let signals = dossier.ledger.known(Signal.self).map(\.id)
        let basis = dossier.ledger.known(Problem.self).map(\.entry) + dossier.ledger.known(Signal.self).map(\.entry)
        return [
            WeighingForm(family: family, child: child, signals: signals), SpokenForm(family: family, child: child),
            MeaningForm(family: family, child: child, basis: basis), SafeguardForm(family: family, child: child),
        ]
    }
}
