import Domain
import Support
import Terminal

@testable import App

/// Every form there is, for a family of the example.
enum Forms {
    static func all(_ family: FamilyID, _ desk: Desk) -> [any Form] {
        let dossier = desk.dossier(family)
        var other = desk
        return general(&other) + ofFamily(family, dossier) + ofGroups(family) + corrections(family, dossier)
            + agreed(family, dossier) + dossier.minors(on: desk.today).flatMap { ofChild($0.id, family, dossier) }
            + desk.attention(family).points.map { SetAsideForm(family: family, point: $0) }
    }

    private static func general(_ desk: inout Desk) -> [any Form] {
        [TeamForm(), PersonForm(typed: "Roel van der Berg"), FamilyForm(desk: &desk)]
    }

    private static func ofFamily(_ family: FamilyID, _ dossier: Dossier) -> [any Form] {
        let worries = dossier.unansweredWorries.map(\.id)
        return [
            SignalForm(family: family), MemberForm(family: family), InvolvementForm(family: family),
            ProblemForm(family: family), ResidenceForm(family: family), WatcherForm(family: family),
            JudgementForm(family: family), SpokenForm(family: family),
            AgreementForm(family: family, signals: worries), SettleForm(family: family, signals: worries),
            RegisseurForm(family: family), NormForm(family: family), LookBackForm(family: family),
            MoveForm(family: family), UnsafeForm(family: family), DiscussionForm(family: family),
            AttendanceForm(family: family), ClosingForm(family: family), OwnWordsForm(family: family),
            IncidentForm(family: family), ParentResponseForm(family: family), ContactAttemptForm(family: family),
            VeiligThuisForm(family: family), ContactArrangementForm(family: family), NetworkSupportForm(family: family),
            NetworkAskedForm(family: family), ElsewhereFileForm(family: family), SafetyPlanForm(family: family),
            SafetyOrderForm(family: family), WeighingForm(family: family), MeaningForm(family: family),
        ]
            + Question.allCases.flatMap { question -> [any Form] in
                [
                    AnswerForm(family: family, question: question), LeaveOpenForm(family: family, question: question),
                    OwnWordsForm(family: family, question: question),
                ]
            }
    }

    private static func corrections(_ family: FamilyID, _ dossier: Dossier) -> [any Form] {
        let involvements = dossier.ledger.known(Involvement.self).map {
            InvolvementForm(family: family, correcting: $0.id) as any Form
        }
        let moves = dossier.ledger.known(Move.self).map { MoveForm(family: family, correcting: $0.id) as any Form }
        let agreements = dossier.ledger.known(Agreement.self).map {
            OutcomeForm(family: family, agreement: $0.id) as any Form
        }
        let members = dossier.members.map { MemberForm(family: family, correcting: $0.id) as any Form }
        let opening = dossier.family.map { [WithdrawForm(family: family, entry: $0.entry) as any Form] } ?? []
        return involvements + moves + agreements + members + opening
    }

    /// Corrections of what was agreed.
    private static func agreed(_ family: FamilyID, _ dossier: Dossier) -> [any Form] {
        let agreements = dossier.ledger.known(Agreement.self).map {
            AgreementForm(family: family, correcting: $0.id) as any Form
        }
        let outcomes = dossier.ledger.known(AgreementOutcome.self).map {
            OutcomeForm(family: family, correcting: $0.id) as any Form
        }
        let settled = dossier.ledger.known(SignalSettled.self).map {
            SettleForm(family: family, correcting: $0.id) as any Form
        }
        let regie = dossier.ledger.known(RegisseurAppointment.self).map {
            RegisseurForm(family: family, correcting: $0.id) as any Form
        }
        let dates = dossier.ledger.known(LookBack.self).map {
            LookBackForm(family: family, correcting: $0.id) as any Form
        }
        return agreements + outcomes + settled + regie + dates
    }

    /// Every form of every group, as it opens from there.
    private static func ofGroups(_ family: FamilyID) -> [any Form] {
        FormGroups.all.flatMap(\.items).map { $0.form(family) }
    }

    private static func ofChild(
        _ child: Reference<Member>, _ family: FamilyID, _ dossier: Dossier
    ) -> [any Form] {
        let signals = dossier.ledger.known(Signal.self).map(\.id)
        let basis = dossier.ledger.known(Problem.self).map(\.entry) + dossier.ledger.known(Signal.self).map(\.entry)
        return [
            WeighingForm(family: family, child: child, signals: signals),
            MeaningForm(family: family, child: child, basis: basis), SafeguardForm(family: family, child: child),
        ]
    }
}
