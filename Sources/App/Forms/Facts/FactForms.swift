import Domain

/// Every form that enters and corrects one kind of fact: the one list to add a line to.
enum FactForms {
    static let all: [any FactForm.Type] = [
        AgreementForm.self, ConditionForm.self, ConditionOutcomeForm.self, CustodyForm.self, DomainPictureForm.self,
        ExpectationForm.self, GoalForm.self, GoalResultForm.self, HelpOfferForm.self, HelpResponseForm.self,
        InvolvementForm.self, LegalFrameForm.self, LookBackForm.self, MemberForm.self, MoveForm.self, OutcomeForm.self,
        OwnStrengthForm.self, PlanForm.self, ProblemForm.self, ProblemJudgementForm.self, ProtectionMeasureForm.self,
        ProtectionStepForm.self, RegisseurForm.self, ScalingDownForm.self, ScalingUpForm.self, SettleForm.self,
        TriggerMetForm.self,
    ]

    /// The form that corrects what stands; nothing for what no form corrects.
    static func correcting(_ entry: Entry, _ family: FamilyID, _ desk: Desk) -> (any Form)? {
        type(for: entry).map { form($0, entry, family) }
    }

    /// The fields of an entry for a reader, under the names they have in its form.
    static func shown(_ entry: Entry, _ family: FamilyID, _ desk: Desk) -> [ShownField] {
        guard let type = type(for: entry) else { return [] }
        return shown(type, entry, family, desk)
    }

    private static func type(for entry: Entry) -> (any FactForm.Type)? { all.first { word(of: $0) == entry.kind } }

    private static func word<Kind: FactForm>(of type: Kind.Type) -> String { Kind.Fact.word }

    private static func form<Kind: FactForm>(_ type: Kind.Type, _ entry: Entry, _ family: FamilyID) -> any Form {
        Kind(family: family, correcting: Reference(entry.id))
    }

    private static func shown<Kind: FactForm>(
        _ type: Kind.Type, _ entry: Entry, _ family: FamilyID, _ desk: Desk
    ) -> [ShownField] {
        guard let fact = entry.fact as? Kind.Fact else { return [] }
        return Kind(family: family, correcting: Reference(entry.id)).rows(desk).map { row in
            ShownField(name: row.name, label: row.label, words: row.shown(of: fact))
        }
    }
}

/// One field of an entry in words.
struct ShownField {
    let name: String
    let label: Text
    let words: Text
}
