import Domain

/// Who has the regie; appointing one ends or resolves what stood before in the same role.
struct RegisseurForm: Form {
    let family: FamilyID?
    let word = "regisseur"

    init(family: FamilyID) {
        self.family = family
    }

    var title: Text { Text(nl: "Wie heeft de regie?", en: "Who has the regie?") }

    func fields(_ desk: Desk) -> [Field] {
        [
            Field("regisseur", Text(nl: "Wie?", en: "Who?"), .one(Options.people(desk), adding: .person)),
            Field(
                "role", Text(nl: "Rol", en: "Role"), .one(Options.words(RegieRole.self, desk)),
                initial: RegieRole.casus.rawValue),
            Field(
                "since", Text(nl: "Vanaf", en: "From"), .day(.past), initial: desk.say(Text(nl: "vandaag", en: "today"))
            ),
            Field(
                "accepted", Text(nl: "Heeft die ja gezegd?", en: "Did they say yes?"),
                .one([Options.none(desk)] + Options.yesNo(desk)), initial: "-"),
        ]
    }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        let role: RegieRole = values.word("role") ?? .casus
        let since = try values.requiredDay("since", .past)
        let appointment = RegisseurAppointment(
            regisseur: try values.person("regisseur"), role: role, since: since,
            accepted: values.chosen("accepted").first.map { $0 == "yes" })
        let standing = family.map { desk.dossier($0).regisseurs(on: desk.today, role: role) } ?? []
        let ended = standing.map { earlier in
            var data = earlier.data
            data.until = max(data.since, since.advanced(by: -1))
            return desk.entry(data, correcting: earlier)
        }
        return desk.save(
            ended + [desk.entry(appointment)], to: place(family),
            said: Text(
                nl: "✓ Bewaard: \(appointment.regisseur.name.short) heeft de regie.",
                en: "✓ Saved: \(appointment.regisseur.name.short) has the regie."))
    }
}
