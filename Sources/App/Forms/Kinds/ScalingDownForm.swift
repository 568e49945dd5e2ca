import Domain

/// What becomes less and why that can be, with the four roles that must have a name (report 3.2).
struct ScalingDownForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<ScalingDown>?

    init(family: FamilyID, correcting: Reference<ScalingDown>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID) {
        self.family = family
    }

    var title: Text { Text(nl: "Afschalen", en: "Scaling down") }

    func intro(_ desk: Desk) -> [Text] {
        let roles = Text(
            nl:
                "Vier namen: wie blijft, wie let op de veiligheid, wie waarschuwt de anderen, wie meldt bij Veilig Thuis.",
            en: "Four names: who stays, who watches over safety, who warns the others, who reports to Veilig Thuis.")
        return correctionIntro(desk) + [roles]
    }

    func blank(_ desk: Desk) -> ScalingDown {
        ScalingDown(text: "", day: desk.today, discussion: desk.dossier(family).openDiscussion?.id)
    }

    func rows(_ desk: Desk) -> [FactField<ScalingDown>] {
        [
            .text("text", Text(nl: "Wat wordt er minder?", en: "What is reduced?"), \.text),
            .children("children", \.children, family, desk),
            .optionalPerson("stays", Text(nl: "Wie blijft?", en: "Who stays?"), \.stays, family, desk),
            .optionalPerson("watches", Text(nl: "Wie let op?", en: "Who watches?"), \.watches, family, desk),
            .optionalPerson("warns", Text(nl: "Wie waarschuwt?", en: "Who warns?"), \.warns, family, desk),
            .optionalPerson("reports", Text(nl: "Wie meldt?", en: "Who reports?"), \.reports, family, desk),
            .optionalText("conditions", Text(nl: "Wat moet zo blijven?", en: "What must continue?"), \.conditions),
            .day("day", Text(nl: "Afgesproken op", en: "Agreed on"), \.day),
        ]
    }
}
