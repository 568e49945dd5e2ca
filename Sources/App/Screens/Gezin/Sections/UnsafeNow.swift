import Domain

/// A child who is not safe now comes before everything: who says so, and what is being done about it today.
struct UnsafeNow: GezinSection {
    static func add(to body: inout Body<GezinScreen.Row>, _ page: GezinPage) {
        let rows = page.dossier.unsafeNow(on: page.today)
        guard !rows.isEmpty else { return }
        let now = Text(
            nl: " ! NU ONVEILIG. Wat doen jullie vandaag, wie belt nu?",
            en: " ! NOT SAFE NOW. What do you do today, who calls now?")
        let then = Text(nl: " ! TOEN ONVEILIG", en: " ! NOT SAFE THEN")
        body.add(page.say(page.desk.past == nil ? now : then), .danger)
        for row in rows {
            let safeguard = page.dossier.safeguards(for: row).last
            let done =
                safeguard.map { page.wall.words($0.data.summary(in: page.dossier)) }
                ?? Text(nl: "nog niet vastgelegd wie belt: druk op !", en: "who calls is not recorded yet: press !")
            body.add("   " + page.say(page.wall.summary(row.entry)), .danger, id: .unsafe(row.entry))
            body.add("     " + page.say(done), safeguard == nil ? .attention : .plain, id: .unsafe(row.entry))
        }
        body.gap()
    }
}
