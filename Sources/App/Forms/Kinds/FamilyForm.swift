import Domain

/// A new family: a code that says nothing about who they are, proposed and to be changed, and why the team knows them.
struct FamilyForm: Form {
    let id: FamilyID
    let code: String
    let word = "family"
    /// Who has a code in mind types it first; the proposal stays for who goes on.
    let startsAt: String? = "code"
    /// Of a code, in characters: it stands in narrow columns.
    private static let longest = 12
    var family: FamilyID? { nil }

    init(desk: inout Desk) {
        id = desk.ids.next()
        code = desk.ids.familyCode(notIn: Set(desk.workspace.families.map(\.code)))
    }

    var title: Text { Text(nl: "Nieuw gezin", en: "New family") }

    func intro(_ desk: Desk) -> [Text] {
        [
            Text(
                nl: "De code is de naam van het gezin op het scherm. Zet er geen achternaam in.",
                en: "The code is the family’s name on the screen. Do not put a surname in it.")
        ]
    }

    func fields(_ desk: Desk) -> [Field] {
        [
            Field("code", Text(nl: "Code", en: "Code"), .line, initial: code),
            Field("reason", Text(nl: "Waarom dit gezin?", en: "Why this family?"), .text),
            Field(
                "municipality", Text(nl: "Gemeente", en: "Municipality"), .line,
                initial: desk.team.name?.municipality ?? ""),
        ]
    }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        let code = try chosenCode(values, desk)
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

    /// The team's own way of numbering will do, as long as it tells one family from another and can be typed anywhere.
    private func chosenCode(_ values: FormValues, _ desk: Desk) throws(Refusal) -> String {
        let code = values.text("code")
        let isPlain = code.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        guard isPlain, (1...FamilyForm.longest).contains(code.count) else {
            throw Refusal(
                Text(
                    nl: "Gebruik 1 tot 12 letters, cijfers of streepjes, bijvoorbeeld \(self.code).",
                    en: "Use 1 to 12 letters, digits or dashes, such as \(self.code)."), field: "code")
        }
        guard !desk.workspace.families.contains(where: { $0.code.lowercased() == code.lowercased() }) else {
            throw Refusal(
                Text(
                    nl: "Er is al een gezin \(code). Kies een andere code.",
                    en: "There is a family \(code) already. Choose another code."), field: "code")
        }
        return code
    }

    func next(_ save: Save, _ desk: inout Desk) -> [Act] { [.back, .open(GezinScreen(id, desk))] }
}
