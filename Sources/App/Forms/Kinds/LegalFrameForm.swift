import Domain

/// Whether the help is voluntary or compulsory, from a day on.
struct LegalFrameForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<LegalFrame>?

    init(family: FamilyID, correcting: Reference<LegalFrame>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID) {
        self.family = family
    }

    var title: Text { Text(nl: "Vrijwillig of gedwongen", en: "Voluntary or compulsory") }

    func blank(_ desk: Desk) -> LegalFrame {
        var fact = LegalFrame(frame: .voluntary)
        fact.frame = .blank
        return fact
    }

    func rows(_ desk: Desk) -> [FactField<LegalFrame>] {
        [
            .word("frame", Text(nl: "Hoe is de hulp?", en: "The help is …"), \.frame, desk),
            .optionalPartialDay("since", Text(nl: "Sinds", en: "Since"), \.since),
            .optionalText("note", Text(nl: "Toelichting", en: "Explanation"), \.note),
        ]
    }
}
