import Domain

/// That the safety was appraised with an instrument, and what it came to; the instrument’s own content stays out of the file.
struct AppraisalForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<Appraisal>?

    init(family: FamilyID, correcting: Reference<Appraisal>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID) {
        self.family = family
    }

    var title: Text { Text(nl: "Taxatie met een instrument", en: "Appraisal with an instrument") }

    func intro(_ desk: Desk) -> [Text] {
        correctionIntro(desk) + [
            Text(
                nl: "Alleen wat eruit kwam, in gewone woorden: geen scores en geen ingevulde lijst.",
                en: "Only what it came to, in plain words: no scores and no filled-in list.")
        ]
    }

    func blank(_ desk: Desk) -> Appraisal {
        Appraisal(
            instrument: "", by: Proposed.me(desk), conclusion: "", day: desk.today,
            discussion: desk.dossier(family).openDiscussion?.id)
    }

    func rows(_ desk: Desk) -> [FactField<Appraisal>] {
        [
            .line("instrument", Text(nl: "Welk instrument?", en: "Which instrument?"), \.instrument),
            .whom("about", \.about, family, desk),
            .text("conclusion", Text(nl: "Wat kwam eruit?", en: "What did it come to?"), \.conclusion),
            .person("by", Text(nl: "Wie deed het?", en: "Who did it?"), \.by, family, desk),
            .day("day", Text(nl: "Wanneer?", en: "When?"), \.day),
        ]
    }
}
