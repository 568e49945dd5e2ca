import Domain

/// Who is at the table, who was invited and is not there, and who of the family is there.
struct AttendanceForm: Form {
    let family: FamilyID?
    let word = "attendance"

    init(family: FamilyID) {
        self.family = family
    }

    var title: Text { Text(nl: "Wie is er?", en: "Who is here?") }

    private func earlier(_ desk: Desk) -> Known<Attendance>? {
        guard let family else { return nil }
        let dossier = desk.dossier(family)
        return dossier.openDiscussion.flatMap { dossier.attendance(in: $0.id) }
    }

    func fields(_ desk: Desk) -> [Field] {
        guard let family else { return [] }
        let dossier = desk.dossier(family)
        let people = Options.people(family, desk)
        let now = earlier(desk)?.data
        let ids = { (presence: Presence) in
            (now?.professionals ?? []).filter { $0.presence == presence }.compactMap {
                $0.professional.person?.id.value
            }.joined(separator: " ")
        }
        let members = (now?.members ?? []).filter { $0.presence == Presence.present }.map(\.member.id.value).joined(
            separator: " ")
        return [
            Field(
                "present", Text(nl: "Aan tafel", en: "At the table"), .many(people, adding: .person),
                initial: ids(.present)),
            Field(
                "absent", Text(nl: "Uitgenodigd, niet er", en: "Invited, not here"), .many(people, adding: .person),
                initial: ids(.absent)),
            Field(
                "members", Text(nl: "Uit het gezin", en: "From the family"),
                .many(Options.members(dossier.members, desk)), initial: members),
        ]
    }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        guard let family, let open = desk.dossier(family).openDiscussion else {
            throw Refusal(
                Text(
                    nl: "Deze bespreking is al gesloten. Ga terug en open een nieuwe.",
                    en: "This discussion is already closed. Go back and open a new one."))
        }
        let present = values.people("present")
        guard !present.isEmpty else {
            throw Refusal(
                Text(
                    nl: "Wie zit er aan tafel? Kies met de spatiebalk.",
                    en: "Who is at the table? Choose with the space bar."), field: "present")
        }
        let absent = values.people("absent").filter { one in !present.contains { $0.isSame(as: one) } }
        let attendance = Attendance(
            discussion: open.id,
            professionals: present.map { ProfessionalPresence($0, .present) }
                + absent.map { ProfessionalPresence($0, .absent) },
            members: values.members("members").map { MemberPresence($0, .present) })
        return desk.save(
            [desk.entry(attendance, correcting: earlier(desk))], to: place(family),
            said: Text(nl: "✓ Bewaard wie er is.", en: "✓ Saved who is here."))
    }
}
