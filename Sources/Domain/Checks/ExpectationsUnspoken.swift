/// A professional of whom the others do not know what they may expect (report 3.2: *verwachtingenmanagement*).
///
/// It speaks for each who is involved once the family was discussed after that, when nothing was said aloud, or the
/// professional did not confirm it; it is resolved by words that the professional confirmed.
public enum ExpectationsUnspoken: Check {
    public static let row = 49
    public static let word = "expectations-unspoken"
    public static let reads: [any EventKind.Type] = [Closing.self, Expectation.self, Involvement.self]
    public static let norm = Norm(
        demand: Text(
            nl: "Spreek uit wat de anderen van u mogen verwachten, en wat u van hen verwacht.",
            en: "Say what the others may expect of you, and what you expect of them."),
        why: Text(
            nl: "Verwachtingen bleven onuitgesproken. Zo wist niemand wie wat nog deed.",
            en: "Expectations stayed unspoken. So nobody knew who still did what."),
        speaks: Text(
            nl:
                "Bij elke betrokken professional, als het gezin al is besproken, die niets uitsprak of het niet bevestigde.",
            en: "For each professional involved, once the family was discussed, who said nothing or did not confirm it."
        ),
        resolved: Text(
            nl: "Als de professional zelf zegt of bevestigt wat anderen mogen verwachten.",
            en: "Once the professional says or confirms what others may expect."),
        paragraph: Text(nl: "paragraaf 3.2", en: "section 3.2"), question: .whoLeads, nature: .gap,
        occasion: .betweenMeetings)

    public static func findings(in file: CaseFile) -> [Finding] {
        var seen = ProfessionalIndex()
        return file.dossier.involvements(on: file.today).filter { file.isDiscussed(since: $0.provenance.place) }
            .compactMap { help in
                let who = help.data.professional
                guard seen.place(of: who) == nil else { return nil }
                seen.add(who)
                let spoken = file.dossier.expectation(of: who)
                guard spoken?.data.confirmed != true else { return nil }
                let name = who.name.short
                return Finding(
                    subjects: [help.id.id], names: [name],
                    matter: spoken == nil
                        ? Text(
                            nl: "verwachtingen nog niet uitgesproken", en: "not said what you expect of each other")
                        : Text(
                            nl: "wat u mag verwachten, is niet bevestigd", en: "what you may expect is not confirmed"),
                    evidence: (Evidence(spoken) + Evidence(help)).entries,
                    since: spoken?.data.day ?? help.data.since?.earliest,
                    ask: Text(
                        nl: "Wat mogen de anderen van \(name) verwachten, en wat verwacht \(name) van hen?",
                        en: "What may the others expect of \(name), and what does \(name) expect of them?"),
                    remedy: .work(.speakExpectation(who)))
            }
    }
}
