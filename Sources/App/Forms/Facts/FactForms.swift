import Domain

/// Every form that enters and corrects one kind of fact: the one list to add a line to.
enum FactForms {
    static let all: [any FactForm.Type] = [
        AgreementForm.self, AppraisalForm.self, BurdenForm.self, ConditionForm.self, ConditionOutcomeForm.self,
        ConsultationForm.self, ContactArrangementForm.self, ContactAttemptForm.self, CustodyForm.self,
        DomainPictureForm.self, ElsewhereFileForm.self, ExpectationForm.self, FamilyReasonForm.self, GoalForm.self,
        GoalResultForm.self, HelpOfferForm.self, HelpResponseForm.self, HelpReviewedForm.self, IncidentForm.self,
        InformationAnswerForm.self, InformationRequestForm.self, InvolvementForm.self, JudgementForm.self,
        KindCheckForm.self, LegalFrameForm.self, LookBackForm.self, MeaningForm.self, MeldcodeStepForm.self,
        MemberForm.self, MoveForm.self, NetworkAskedForm.self, NetworkSupportForm.self, NormForm.self, OutcomeForm.self,
        OwnStrengthForm.self, OwnWordsForm.self, ParentResponseForm.self, PlanForm.self, ProblemForm.self,
        ProblemJudgementForm.self, ProtectionMeasureForm.self, ProtectionStepForm.self, RegisseurForm.self,
        ResidenceForm.self, SafeguardForm.self, SafetyOrderForm.self, SafetyPlanForm.self, ScalingDownForm.self,
        ScalingUpForm.self, SectorNotNeededForm.self, SettleForm.self, SharingForm.self, SignalForm.self,
        SpokenForm.self, TimelineLookedForm.self, TriggerMetForm.self, VeiligThuisForm.self, WatcherForm.self,
        WeighingForm.self,
    ]

    /// The form that corrects what stands, by the lasting id of the thing, so that a draft is found again whatever others
    /// made of it meanwhile; nothing for what no form corrects.
    static func correcting(_ entry: Entry, _ family: FamilyID, _ desk: Desk) -> (any Form)? {
        type(for: entry).map { form($0, desk.ledger(family).root(of: entry.id), family) }
    }

    /// The fields of an entry for a reader, under the names they have in its form.
    static func shown(_ entry: Entry, _ family: FamilyID, _ desk: Desk) -> [ShownField] {
        guard let type = type(for: entry) else { return [] }
        return shown(type, entry, family, desk)
    }

    /// Why some field of an entry is shown on request only, in words for who wonders where a name is; nothing where none is.
    static func discretion(_ entry: Entry, _ family: FamilyID) -> Text? {
        type(for: entry).flatMap { discretion($0, entry, family) }
    }

    private static func discretion<Kind: FactForm>(_ type: Kind.Type, _ entry: Entry, _ family: FamilyID) -> Text? {
        (entry.fact as? Kind.Fact).flatMap { Kind(family: family, correcting: Reference(entry.id)).discretion(of: $0) }
    }

    /// Whether some field of an entry is shown on request only, whatever the entry itself is.
    static func hasDiscreetField(_ entry: Entry, _ family: FamilyID) -> Bool {
        type(for: entry).map { hasDiscreetField($0, entry, family) } ?? false
    }

    private static func hasDiscreetField<Kind: FactForm>(
        _ type: Kind.Type, _ entry: Entry, _ family: FamilyID
    ) -> Bool {
        guard let fact = entry.fact as? Kind.Fact else { return false }
        return !Kind(family: family, correcting: Reference(entry.id)).discreetFields(of: fact).isEmpty
    }

    private static func type(for entry: Entry) -> (any FactForm.Type)? { all.first { word(of: $0) == entry.kind } }

    static func word<Kind: FactForm>(of type: Kind.Type) -> String { Kind.Fact.word }

    private static func form<Kind: FactForm>(_ type: Kind.Type, _ thing: EntryID, _ family: FamilyID) -> any Form {
        Kind(family: family, correcting: Reference(thing))
    }

    private static func shown<Kind: FactForm>(
        _ type: Kind.Type, _ entry: Entry, _ family: FamilyID, _ desk: Desk
    ) -> [ShownField] {
        guard let fact = entry.fact as? Kind.Fact else { return [] }
        let form = Kind(family: family, correcting: Reference(entry.id))
        let discreet = form.discreetFields(of: fact)
        return form.rows(desk).map { row in
            ShownField(
                name: row.name, label: row.label, words: row.shown(of: fact), isDiscreet: discreet.contains(row.name))
        }
    }
}

/// One field of an entry in words.
struct ShownField {
    let name: String
    let label: Text
    let words: Text
    /// Whether it is shown on request only, although the rest of the entry may be on a shared screen.
    var isDiscreet = false
    /// Words by which it is found although they are not shown: a first name.
    var also = ""

    /// The label before its words: a question has its own sign at the end.
    var heading: Text {
        label + Text(verbatim: label.nl.last?.isPunctuation ?? false ? " " : ": ")
    }
}
