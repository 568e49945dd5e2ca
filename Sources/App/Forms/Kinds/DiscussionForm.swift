import Domain

/// Opens a discussion: who chairs, who takes notes, what it is for today.
struct DiscussionForm: Form {
    let family: FamilyID?
    let word = "discussion"

    init(family: FamilyID) {
        self.family = family
    }

    var title: Text { Text(nl: "Bespreking openen", en: "Open the discussion") }

    private func meeting(_ desk: Desk) -> Known<Meeting>? {
        desk.team.meetings.last { $0.data.day == desk.today }
    }

    func fields(_ desk: Desk) -> [Field] {
        let meeting = meeting(desk)?.data
        let people = Options.people(family, desk)
        return [
            Field(
                "chair", Text(nl: "Wie zit voor?", en: "Who chairs?"), .one(people, adding: .person),
                initial: meeting?.chair?.id.value ?? desk.me?.id.value ?? ""),
            Field(
                "noteTaker", Text(nl: "Wie notuleert?", en: "Who takes notes?"), .one(people, adding: .person),
                initial: meeting?.noteTaker?.id.value ?? ""),
            Field("purpose", Text(nl: "Doel van vandaag", en: "Purpose today"), .line),
        ]
    }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        let discussion = Discussion(
            day: desk.today, time: desk.clockTime, meeting: meeting(desk)?.id, chair: values.people("chair").first,
            noteTaker: values.people("noteTaker").first, purpose: values.optionalText("purpose"))
        return desk.save(
            [desk.entry(discussion)], to: place(family),
            said: Text(nl: "✓ De bespreking is open. Wie is er?", en: "✓ The discussion is open. Who is here?"))
    }

    func next(_ save: Save, _ desk: inout Desk) -> [Act] {
        guard let family else { return [.back] }
        return [.become(FormScreen(AttendanceForm(family: family), desk))]
    }
}
