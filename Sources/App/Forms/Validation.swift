import Domain

/// What must hold before a save is asked for: every entry's own rules, and that what it speaks of is known here.
enum Validation {
    static func check(_ save: Save, _ desk: Desk) throws(Refusal) {
        let dossier = save.place.family.map { desk.dossier($0) }
        let setting = Setting(team: desk.team, dossier: dossier, today: desk.today)
        let fresh = Set(save.entries.map(\.id))
        for entry in save.entries {
            guard let fact = entry.fact else { continue }
            try fact.validate(in: setting)
            let ledger = dossier?.ledger ?? desk.team.ledger
            for reference in fact.references where !fresh.contains(reference) && !ledger.contains(reference) {
                throw Refusal(
                    Text(
                        nl: "Dit gaat over iets wat hier nog niet is aangekomen. Probeer het zo weer.",
                        en: "This is about something that has not arrived here yet. Try again in a moment."))
            }
        }
    }
}
