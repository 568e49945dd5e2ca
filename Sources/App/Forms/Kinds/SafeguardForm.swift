import Domain

/// What is done at once after somebody judged that a child is not safe.
struct SafeguardForm: Form {
    let family: FamilyID?
    let child: Reference<Member>
    let word = "safeguard"
    var subject: String { child.id.value }

    init(family: FamilyID, child: Reference<Member>) {
        self.family = family
        self.child = child
    }

    private var unsafe: UnsafeForm? { family.map { UnsafeForm(family: $0, child: child) } }

    var title: Text { Text(nl: "Wie belt nu, en wie blijft erbij?", en: "Who calls now, and who stays?") }

    func intro(_ desk: Desk) -> [Text] { unsafe?.intro(desk) ?? [] }

    func fields(_ desk: Desk) -> [Field] {
        (unsafe?.fields(desk) ?? []).filter { $0.name != "basis" && $0.name != "by" }
    }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        let known = ["112": "112", "veilig-thuis": "Veilig Thuis"]
        let called = values.optionalText("calledName") ?? values.chosen("called").first.flatMap { known[$0] } ?? ""
        let safeguard = Safeguard(
            children: values.members("children"), caller: values.people("caller").first?.name.short ?? "",
            called: called,
            stays: values.optionalText("stays"), day: desk.today, time: try values.time("time"))
        return desk.save([desk.entry(safeguard)], to: place(family), said: Text(nl: "✓ Bewaard.", en: "✓ Saved."))
    }
}
