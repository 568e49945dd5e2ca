import Domain

extension FactForm {
    /// Whose words these were, and that what is confidential keeps standing.
    func correctionIntro(_ desk: Desk) -> [Text] {
        guard let known = known(desk) else { return [] }
        guard family != nil else { return [recorded(known, desk)] + rivals(known, desk) }
        let earlier =
            recorded(known, desk) + Text(nl: " Het oude blijft te lezen.", en: " The old words can still be read.")
        let isHidden = !desk.isRevealed && (known.isConfidential || !discreetFields(of: known.data).isEmpty)
        guard isHidden else { return [earlier] }
        return [
            earlier,
            Text(
                nl: "▒ vertrouwelijk: wat u leeg laat, blijft zoals het is.",
                en: "▒ confidential: what you leave empty stays as it is."),
        ] + [known.isConfidential ? nil : discretion(of: known.data)].compactMap { $0 }
    }

    /// What others wrote down at the same time: whoever saves here chooses for all of them.
    func rivals(_ known: Known<Fact>, _ desk: Desk) -> [Text] {
        known.rivals.map { rival in
            let who = desk.team.typist(rival.provenance)?.short ?? "?"
            let differing = rows(desk).compactMap { row -> Text? in
                let theirs = row.shown(of: rival.data)
                guard theirs != row.shown(of: known.data) else { return nil }
                return row.label + Text(verbatim: ": ") + (desk.say(theirs).isEmpty ? Text(verbatim: "–") : theirs)
            }
            let words = Text(
                nl: differing.map(\.nl).joined(separator: "; "), en: differing.map(\.en).joined(separator: "; "))
            return Text(
                nl: "○ \(who) schreef tegelijk iets anders. \(words.nl)",
                en: "○ \(who) wrote something else at the same time. \(words.en)")
        }
    }

    /// Who typed it and when; without a name where that would tell who made a report.
    private func recorded(_ known: Known<Fact>, _ desk: Desk) -> Text {
        let day = known.provenance.at.day.short(from: desk.today)
        let hidesTypist = (known.data as? Signal).map { Wall(desk.dossier(family), desk).hidesOrigin(of: $0) } ?? false
        guard !hidesTypist, let name = desk.team.typist(known.provenance)?.short else {
            return Text(
                nl: "U verbetert wat op \(day.nl) is vastgelegd.", en: "Corrects what was recorded on \(day.en).")
        }
        return Text(
            nl: "U verbetert wat \(name) op \(day.nl) vastlegde.", en: "Corrects what \(name) recorded on \(day.en).")
    }
}
