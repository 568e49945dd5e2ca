import Domain

/// A professional's own step 1, 2 or 3 of the Meldcode; the weighing is a form of its own.
struct MeldcodeStepForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<MeldcodeStep>?
    var by: Professional?
    var about: [Reference<Member>] = []
    var subject: String { correcting?.id.value ?? about.map(\.id.value).joined(separator: "+") }

    init(family: FamilyID, correcting: Reference<MeldcodeStep>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID, by: Professional? = nil, about: [Reference<Member>] = []) {
        self.family = family
        self.by = by
        self.about = about
    }

    var title: Text { Text(nl: "Uw eigen stap 1, 2 of 3", en: "Your own step 1, 2 or 3") }

    func intro(_ desk: Desk) -> [Text] {
        guard correcting == nil else { return correctionIntro(desk) }
        return [
            Text(
                nl: "Stap 4 en 5 zijn uw eigen weging. Het overleg beslist niet over melden.",
                en: "Steps 4 and 5 are your own weighing. The meeting decides no report."),
            OwnStepWords.adviceStaysOut,
        ]
    }

    func blank(_ desk: Desk) -> MeldcodeStep {
        var step = MeldcodeStep(
            by: by ?? Proposed.me(desk), about: about, step: .signalsMapped, day: desk.today)
        step.step = .blank
        return step
    }

    func rows(_ desk: Desk) -> [FactField<MeldcodeStep>] {
        [
            .word("step", Text(nl: "Welke stap?", en: "Which step?"), \.step, ownWords: false, desk),
            .members("about", Text(nl: "Over wie?", en: "About whom?"), \.about, family, desk),
            .signals(
                "signals", Text(nl: "Na welke signalen?", en: "After which signals?"), \.signals,
                among: OwnStepWords.signals(family, desk), family, desk),
            .optionalPerson(
                "with", Text(nl: "Met wie (stap 2)?", en: "With whom (step 2)?"), \.with, family, desk),
            .someoneElse("withName", \.withName, for: \.with),
            .optionalText("reasonNot", Text(nl: "Niet verder? Waarom?", en: "No further? Why?"), \.reasonNot),
            .person("by", Text(nl: "Wie zette die stap?", en: "Whose step?"), \.by, family, desk),
            .day("day", Text(nl: "Wanneer?", en: "When?"), \.day),
        ]
    }
}

/// What the forms of somebody's own Meldcode share.
enum OwnStepWords {
    /// Whoever asks Veilig Thuis for advice may count on its staying out of a file that others read.
    static let adviceStaysOut = Text(
        nl: "Advies van Veilig Thuis blijft buiten dit dossier, ook dat u het vroeg.",
        en: "Advice from Veilig Thuis stays out of this file, that you asked for it too.")

    /// The worries that a step can follow on.
    static func signals(_ family: FamilyID?, _ desk: Desk) -> [Reference<Signal>] {
        desk.dossier(family).signals.filter { $0.data.tone == .worry }.map(\.id)
    }
}
