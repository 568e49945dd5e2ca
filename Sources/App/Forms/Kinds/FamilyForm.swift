import Domain

/// A new family: a code that says nothing about who they are, and why the team knows them.
struct FamilyForm: Form {
    let id: FamilyID
    let code: String
    let word = "family"
    var family: FamilyID? { nil }

    init(desk: inout Desk) {
        id = desk.ids.next()
        code = desk.ids.familyCode(notIn: Set(desk.workspace.families.map(\.code)))
    }

    var title: Text { Text(nl: "Nieuw gezin", en: "New family") }

    func intro(_ desk: Desk) -> [Text] {
        [
            Text(
                nl: "Dit gezin krijgt de code \(code). Zo noemt u het op het scherm.",
                en: "This family gets the code \(code). That is its name on the screen.")
        ]
    }

    func fields(_ desk: Desk) -> [Field] {
        [
            Field("reason", Text(nl: "Waarom dit gezin?", en: "Why this family?"), .text),
            Field(
                "municipality", Text(nl: "Gemeente", en: "Municipality"), .line,
                initial: desk.team.name?.municipality ?? ""),
        ]
    }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        guard values.optionalText("reason") != nil else {
            throw Refusal(
                Text(
                    nl: "Schrijf kort op waarom het team dit gezin kent.",
                    en: "Write briefly why the team knows this family."),
                field: "reason")
        }
        let fact = Family(
            code: code, reason: values.optionalText("reason"), municipality: values.optionalText("municipality"))
        return desk.save(
            [desk.entry(fact)], to: .newFamily(id),
            said: Text(
                nl: "✓ Gezin \(code) staat klaar. Begin met de kinderen: druk op i.",
                en: "✓ Family \(code) is ready. Begin with the children: press i."))
    }

    func next(_ save: Save, _ desk: inout Desk) -> [Act] { [.back, .open(GezinScreen(id, desk))] }
}
