import Domain

/// Somebody's judgement whether a child is safe now. "No" asks at once who calls.
struct JudgementForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<SafetyJudgement>?
    var child: Reference<Member>?
    var subject: String { correcting?.id.value ?? child?.id.value ?? "" }

    init(family: FamilyID, correcting: Reference<SafetyJudgement>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID, child: Reference<Member>? = nil) {
        self.family = family
        self.child = child
    }

    var title: Text { Text(nl: "Nu veilig?", en: "Safe now?") }

    /// Whoever said that the child is not safe now is named, so that a "yes" is never a slip of two keys.
    func intro(_ desk: Desk) -> [Text] {
        guard correcting == nil else { return correctionIntro(desk) + [JudgementForm.notWhatChanged] }
        guard let child else { return [] }
        let dossier = desk.dossier(family)
        let unsafe = dossier.unsafeNow(on: desk.today).filter { dossier.ledger.same($0.data.child, child) }
        return unsafe.map { judgement in
            let who = judgement.data.by.name.short
            let day = judgement.data.day.short(from: desk.today)
            return Text(
                nl: "! \(who) zei op \(day.nl): nu niet veilig. Wie zag dat het nu wel veilig is?",
                en: "! \(who) said on \(day.en): not safe now. Who saw that it is safe now?")
        }
    }

    func blank(_ desk: Desk) -> SafetyJudgement {
        let children = desk.dossier(family).minors(on: desk.today)
        var judgement = SafetyJudgement(
            child: child ?? Proposed.child(among: children), answer: .unknown, by: Proposed.me(desk), day: desk.today)
        judgement.answer = .blank
        return judgement
    }

    func rows(_ desk: Desk) -> [FactField<SafetyJudgement>] {
        let dossier = desk.dossier(family)
        let children = correcting == nil ? dossier.minors(on: desk.today) : dossier.children
        return [
            .member("child", Text(nl: "Welk kind?", en: "Which child?"), \.child, children, family, desk),
            answer(desk),
            .optionalText("basis", Text(nl: "Hoe weet u dat?", en: "How do you know?"), \.basis),
            .words("kinds", Text(nl: "Van wie weet u dat?", en: "Where from?"), \.basisKinds, desk),
            .words("aspects", Text(nl: "Waar keek u naar?", en: "What was looked at?"), \.aspects, desk),
            .person("by", Text(nl: "Wie zegt dit?", en: "Who says so?"), \.by, family, desk),
            .day("day", Text(nl: "Wanneer?", en: "When?"), \.day),
        ]
    }

    /// The first line leaves it open, so that Enter alone never says that a child is safe.
    private func answer(_ desk: Desk) -> FactField<SafetyJudgement> {
        FactField(
            "answer", Text(nl: "Nu veilig?", en: "Safe now?"), .one(Options.optionalWords(SafetyAnswer.self, desk)),
            read: { OwnWord.id(of: $0.answer) },
            write: { fact, values throws(Refusal) in
                guard let answer: SafetyAnswer = values.word("answer") else {
                    throw Refusal(
                        Text(nl: "Kies ja, nee of weet niet.", en: "Choose yes, no or do not know."), field: "answer")
                }
                fact.answer = .known(answer)
            }, show: { $0.answer.label })
    }

    /// Why a child is not safe is not for everyone at the table: it may be what the child told.
    func discreetFields(of judgement: SafetyJudgement) -> Set<String> { judgement.answer == .no ? ["basis"] : [] }

    func complete(_ fact: inout SafetyJudgement, _ values: FormValues, _ desk: inout Desk) throws(Refusal) -> [Entry] {
        guard fact.answer != .yes || fact.basis != nil else {
            throw Refusal(
                Text(
                    nl: "Hoe weet u dat het kind veilig is? Schrijf het kort op.",
                    en: "How do you know that the child is safe? Write it down briefly."), field: "basis")
        }
        return []
    }

    func said(_ fact: SafetyJudgement, _ desk: Desk) -> Text {
        Text(nl: "✓ Oordeel bewaard.", en: "✓ Judgement saved.")
    }

    func next(_ save: Save, _ desk: inout Desk) -> [Act] {
        let dossier = desk.dossier(family)
        let isArranged = known(desk).map { !dossier.safeguards(for: $0).isEmpty } ?? false
        guard let family, let judged = save.entries.compactMap({ $0.fact as? SafetyJudgement }).first,
            judged.answer == .no, !isArranged
        else { return [.back] }
        return [.become(FormScreen(SafeguardForm(family: family, child: judged.child), desk))]
    }

    private static let notWhatChanged = Text(
        nl: "Is het nu anders? Leg dan een nieuw oordeel vast. Hier verbetert u wat verkeerd staat.",
        en: "Is it different now? Then record a new judgement. Here you correct what is written wrongly.")
}
