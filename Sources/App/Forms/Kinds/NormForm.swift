import Domain

/// When the children are safe enough, as agreed by those who are named.
struct NormForm: Form {
    let family: FamilyID?
    let word = "norm"

    init(family: FamilyID) {
        self.family = family
    }

    var title: Text { Text(nl: "Wanneer is het veilig genoeg?", en: "When is it safe enough?") }

    func fields(_ desk: Desk) -> [Field] {
        let involved = family.map { desk.dossier($0).involvements(on: desk.today) } ?? []
        let standing = family.flatMap { desk.dossier($0).safetyNorms.first?.data }
        return [
            Field("text", Text(nl: "Veilig genoeg als", en: "Safe enough when"), .text, initial: standing?.text ?? ""),
            Field(
                "agreedBy", Text(nl: "Wie vindt dit ook?", en: "Who agrees?"),
                .many(Options.people(desk), adding: .person),
                initial: involved.compactMap(\.data.professional.person?.id.value).joined(separator: " ")),
        ]
    }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        let norm = SafetyNorm(text: values.text("text"), agreedBy: values.people("agreedBy"), day: desk.today)
        return desk.save([desk.entry(norm)], to: place(family), said: Text(nl: "✓ Bewaard.", en: "✓ Saved."))
    }
}
