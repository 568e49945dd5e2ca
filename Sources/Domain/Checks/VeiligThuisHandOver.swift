/// Veilig Thuis that handed over or ended without a named person who accepted (report 3.3: *zorgvuldig overdragen*).
///
/// It speaks once Veilig Thuis closed and took nothing up since; it is resolved by a hand-over to somebody with a name who
/// accepted it.
public enum VeiligThuisHandOver: Check {
    public static let row = 53
    public static let word = "veilig-thuis-hand-over"
    public static let reads: [any EventKind.Type] = [VeiligThuisEvent.self]
    public static let norm = Norm(
        demand: Text(
            nl: "Veilig Thuis draagt over aan iemand met een naam, en die neemt het aan.",
            en: "Veilig Thuis hands over to a named person, who accepts it."),
        why: Text(
            nl: "Zonder regisseur die het overneemt, is niemand verantwoordelijk voor wat er verder moet.",
            en: "Without a regisseur who takes over, nobody is responsible for what has to follow."),
        speaks: Text(
            nl: "Als Veilig Thuis overdroeg of stopte, en niet vaststaat wie het aannam.",
            en: "When Veilig Thuis handed over or ended, and it is not recorded who accepted."),
        resolved: Text(
            nl: "Als er een overdracht staat aan iemand met een naam, en die nam het aan.",
            en: "Once there is a hand-over to a named person who accepted it."),
        paragraph: Text(nl: "paragraaf 3.3", en: "section 3.3"), question: .whoLeads, nature: .gap,
        occasion: .afterEvent)

    public static func findings(in file: CaseFile) -> [Finding] {
        let closing = file.dossier.veiligThuisClosing
        let handOvers = closing.filter { $0.data.event == .handedOver }
        guard let last = handOvers.last ?? closing.last,
            !handOvers.contains(where: { $0.data.to != nil && $0.data.accepted == true })
        else { return [] }
        return [
            Finding(
                subjects: [last.id.id], names: [], matter: matter(last.data, in: file),
                evidence: Evidence(closing).entries, since: last.data.day,
                ask: Text(
                    nl: "Wie neemt het over van Veilig Thuis? Weet die dat, en onder welke voorwaarden?",
                    en: "Who takes over from Veilig Thuis? Does that person know, and under which conditions?"),
                remedy: .work(.handOver(handOvers.last?.id)))
        ]
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text {
        Text(verbatim: "Veilig Thuis: ") + Text.folding(findings)
    }

    private static func matter(_ last: VeiligThuisEvent, in file: CaseFile) -> Text {
        let day = last.day.short(from: file.today)
        guard last.event == .handedOver else {
            return Text(
                nl: "gestopt \(day.nl), geen overdracht vastgelegd", en: "ended \(day.en), no hand-over recorded")
        }
        if last.to == nil, let name = last.toName, !name.isEmpty {
            return Text(
                nl: "overgedragen \(day.nl), nog niet aan wie bij naam", en: "handed over \(day.en), nobody named yet")
        }
        guard let who = last.to?.name.short else {
            return Text(nl: "overgedragen \(day.nl), niet aan wie", en: "handed over \(day.en), not said to whom")
        }
        return last.accepted == false
            ? Text(nl: "\(who) nam de overdracht niet aan", en: "\(who) did not accept the hand-over")
            : Text(
                nl: "niet bekend of \(who) de overdracht aannam", en: "not known whether \(who) accepted the hand-over")
    }
}
