/// A stay elsewhere that ended, or ends soon, without help that goes on (report 3.2, *nazorg*).
///
/// A family went from a crisis shelter to a house of its own without any help; soon everything escalated again. It speaks
/// after a stay in a shelter, clinic, foster family, institution or prison, from the team's own term before its end; it
/// is resolved by help for that member or the family that started during the stay or within that term after it and goes
/// on, or that reached its goal or was handed over. A following stay counts as such help.
public enum StayWithoutAftercare: Check {
    public static let row = 51
    public static let word = "stay-without-aftercare"
    public static let reads: [any EventKind.Type] = [Involvement.self, Member.self, Residence.self]
    public static let norm = Norm(
        demand: Text(
            nl: "Na een verblijf in opvang, kliniek of pleeggezin gaat er hulp door.",
            en: "After a stay in a shelter, clinic or foster family, some help goes on."),
        why: Text(
            nl: "De achterliggende problemen zijn na een verblijf vaak niet weg. Zonder hulp loopt het snel weer vast.",
            en: "The underlying problems are often not gone after a stay. Without help things soon get stuck again."),
        speaks: Text(
            nl:
                "Bij een verblijf in opvang, kliniek, pleeggezin, woonvoorziening of detentie dat is gestopt of binnen jullie termijn stopt, zonder hulp die doorgaat.",
            en:
                "For a stay in a shelter, clinic, foster family, institution or prison that ended or ends within your term, without help that goes on."
        ),
        resolved: Text(
            nl:
                "Als er hulp is die begon tijdens het verblijf of binnen jullie termijn erna en die doorgaat, zijn doel haalde of is overgedragen.",
            en:
                "Once there is help that began during the stay or within your term after it and goes on, reached its goal or was handed over."
        ),
        paragraph: Text(nl: "paragraaf 3.2", en: "section 3.2"), question: .whoLeads, nature: .gap,
        occasion: .afterEvent)

    public static func findings(in file: CaseFile) -> [Finding] {
        file.dossier.residences.compactMap { stay in
            guard stay.data.setting.word?.needsAftercare ?? false, let end = stay.data.until,
                end.earliest <= file.today.advanced(by: file.terms.aftercareDays),
                !isFollowedByStay(stay, end, in: file)
            else { return nil }
            let started = helpStarted(around: stay, end, in: file)
            guard !started.contains(where: { goesOn($0.data, after: end, in: file) }) else { return nil }
            return finding(for: stay, end, started, in: file)
        }
    }

    private static func finding(
        for stay: Known<Residence>, _ end: PartialDay, _ started: [Known<Involvement>], in file: CaseFile
    ) -> Finding {
        let name = file.dossier.name(of: stay.data.member)
        let place = stay.data.setting.label
        let ended = end.latest < file.today
        let when = end.short(from: file.today)
        return Finding(
            subjects: [stay.id.id], names: [name],
            matter: ended
                ? Text(nl: "na \(place.nl) geen hulp vastgelegd", en: "no help recorded after \(place.en)")
                : Text(
                    nl: "\(place.nl) stopt \(when.nl), daarna geen hulp vastgelegd",
                    en: "\(place.en) ends \(when.en), no help recorded after it"),
            evidence: (Evidence(stay) + Evidence(started)).entries, since: end.earliest,
            ask: ended
                ? Text(
                    nl: "Wie helpt \(name) sinds het verblijf stopte? Wat is er van de problemen over?",
                    en: "Who helps \(name) since the stay ended? What is left of the problems?")
                : Text(
                    nl: "Wie helpt \(name) als het verblijf stopt, en vanaf welke dag?",
                    en: "Who helps \(name) when the stay ends, and from which day?"),
            remedy: .arrangeHelp(member: stay.data.member))
    }

    /// Help for this member, or for the family as a whole, that began during the stay or within the term after it.
    private static func helpStarted(around stay: Known<Residence>, _ end: PartialDay, in file: CaseFile)
        -> [Known<Involvement>]
    {
        let term = file.terms.aftercareDays
        let first = stay.data.since?.earliest ?? end.earliest.advanced(by: -term)
        let last = end.latest.advanced(by: term)
        return file.dossier.involvements.filter { help in
            guard let since = help.data.since, since.latest >= first, since.earliest <= last else { return false }
            return help.data.about.isEmpty
                || help.data.about.contains { file.dossier.ledger.same($0, stay.data.member) }
        }
    }

    /// Whether help lasts beyond the end of the stay and until today, or came to a good end.
    private static func goesOn(_ help: Involvement, after end: PartialDay, in file: CaseFile) -> Bool {
        guard let until = help.until, until.latest > end.latest else { return help.until == nil }
        return until.latest >= file.today || help.endReason?.word == .goalReached
            || help.endReason?.word == .handedOver
    }

    private static func isFollowedByStay(_ stay: Known<Residence>, _ end: PartialDay, in file: CaseFile) -> Bool {
        file.dossier.residences.contains { next in
            guard next.id != stay.id, next.data.setting.word?.needsAftercare ?? false,
                file.dossier.ledger.same(next.data.member, stay.data.member), let since = next.data.since
            else { return false }
            return since.earliest <= end.latest.advanced(by: file.terms.aftercareDays)
                && next.data.until.map { $0.latest > end.latest } ?? true
        }
    }
}
