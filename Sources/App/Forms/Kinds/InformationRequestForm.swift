import Domain

/// Information that is asked of somebody else, with the ground on which it may be shared (report 2.1).
struct InformationRequestForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<InformationRequest>?
    var asked: Professional?
    var subject: String { correcting?.id.value ?? asked?.person?.id.value ?? "" }

    init(family: FamilyID, correcting: Reference<InformationRequest>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID, asked: Professional? = nil) {
        self.family = family
        self.asked = asked
    }

    var title: Text { Text(nl: "Informatie vragen", en: "Ask for information") }

    func intro(_ desk: Desk) -> [Text] {
        correctionIntro(desk) + [
            Text(
                nl: "Vraag niet meer dan nodig is om de kinderen te beschermen. Vraag geen advies van Veilig Thuis op.",
                en: "Ask no more than is needed to protect the children. Do not ask for advice Veilig Thuis gave.")
        ]
    }

    func blank(_ desk: Desk) -> InformationRequest {
        InformationRequest(to: asked, by: desk.myself, text: "", askedOn: desk.today)
    }

    func rows(_ desk: Desk) -> [FactField<InformationRequest>] {
        [
            .text("text", Text(nl: "Wat wilt u weten?", en: "What do you ask?"), \.text),
            .optionalPerson("to", Text(nl: "Aan wie?", en: "Of whom?"), \.to, family, desk),
            .someoneElse("toName", \.toName, for: \.to),
            .whom("about", \.about, family, desk),
            .optionalWord("ground", Text(nl: "Op welke grond?", en: "On what ground?"), \.ground, desk),
            .day("askedOn", Text(nl: "Gevraagd op", en: "Asked on"), \.askedOn),
            .deadline("before", Text(nl: "Antwoord vóór", en: "Answer before"), \.before, desk),
            .optionalPerson("by", Text(nl: "Wie vraagt dit?", en: "Who asks?"), \.by, family, desk),
        ]
    }
}
