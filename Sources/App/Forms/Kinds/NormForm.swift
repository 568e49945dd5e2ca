import Domain

/// When the children are safe enough, as agreed by those who are named. What is agreed anew stands beside what was agreed
/// before, so that everyone sees where the line went.
struct NormForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<SafetyNorm>?

    init(family: FamilyID, correcting: Reference<SafetyNorm>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID) {
        self.family = family
    }

    var title: Text { Text(nl: "Wanneer is het veilig genoeg?", en: "When is it safe enough?") }

    func intro(_ desk: Desk) -> [Text] {
        guard correcting == nil else { return correctionIntro(desk) + [NormForm.notWhatChanged] }
        guard let standing = standing(desk) else { return [] }
        let day = standing.data.day.short(from: desk.today)
        return [
            Text(
                nl: "Dit spraken jullie af op \(day.nl). Wat u nu wijzigt, komt ernaast te staan.",
                en: "You agreed this on \(day.en). What you change now will stand beside it.")
        ]
    }

    private static let notWhatChanged = Text(
        nl: "Spreken jullie nu iets anders af? Leg dat opnieuw vast. Hier verbetert u wat verkeerd staat.",
        en: "Do you agree something else now? Record that as new. Here you correct what is written wrongly.")

    func blank(_ desk: Desk) -> SafetyNorm {
        let standing = standing(desk)
        var involved: [Professional] = []
        for help in desk.dossier(family).involvements(on: desk.today)
        where !involved.contains(where: { $0.isSame(as: help.data.professional) }) {
            involved.append(help.data.professional)
        }
        let isHidden = standing.map { Wall(desk.dossier(family), desk).hides($0) } ?? false
        return SafetyNorm(
            text: isHidden ? "" : standing?.data.text ?? "", children: standing?.data.children ?? [],
            agreedBy: involved, day: desk.today)
    }

    func rows(_ desk: Desk) -> [FactField<SafetyNorm>] {
        let isAnother = correcting != nil || standing(desk) != nil
        return [.text("text", Text(nl: "Veilig genoeg als", en: "Safe enough when"), \.text)]
            + (isAnother ? change(desk) : []) + [
                .people("agreedBy", Text(nl: "Wie is het eens?", en: "Who agreed?"), \.agreedBy, family, desk),
                .children("children", \.children, family, desk),
                .day("day", Text(nl: "Wanneer afgesproken?", en: "When was it agreed?"), \.day),
            ]
    }

    /// How it differs from the norm before it.
    private func change(_ desk: Desk) -> [FactField<SafetyNorm>] {
        [
            .optionalWord("change", Text(nl: "Strenger of ruimer?", en: "Stricter or looser?"), \.change, desk),
            .optionalText("reason", Text(nl: "Waarom anders?", en: "Why the change?"), \.reason),
        ]
    }

    private func standing(_ desk: Desk) -> Known<SafetyNorm>? { desk.dossier(family).safetyNorms.first }
}
