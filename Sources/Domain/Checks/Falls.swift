/// What can make the ground of a decision fall: conditions that were not met, help that was refused or stopped, and the
/// agreed moment to scale up. Help that did not come is not among them (report 4.2).
struct Falls {
    private let all: [Fall]

    private struct Fall {
        let day: Day
        let place: Place
        let evidence: Evidence
        let words: Text

        init<Kind>(_ known: Known<Kind>, on day: Day? = nil, _ words: Text) {
            self.day = day ?? known.day
            place = known.provenance.place
            evidence = Evidence(known)
            self.words = words
        }
    }

    init(in dossier: Dossier) {
        let unmet = dossier.ledger.known(ConditionOutcome.self).filter { $0.data.outcome == .notMet }
        let ended = dossier.involvements.filter { $0.data.endReason == .known(.refused) }
        all =
            unmet.map { Fall($0, Text(nl: ", die is niet gehaald", en: ", which was not met")) }
            + dossier.standingRefusals.map { Fall($0, Falls.helpGone) }
            + ended.compactMap { help in help.data.until.map { Fall(help, on: $0.earliest, Falls.helpGone) } }
            + dossier.undecidedTriggers.map {
                Fall(
                    $0,
                    Text(nl: ", toen kwam het moment van opschalen", en: ", then the moment to scale up came"))
            }
    }

    private static let helpGone = Text(
        nl: ", daarna hulp: nee gezegd of gestopt", en: ", then help: said no or stopped")

    /// What fell after a decision was taken.
    func after(_ decision: DecisionOnCondition.Decision) -> (evidence: Evidence, first: Day?, words: Text) {
        let later = all.filter {
            $0.day > decision.day || ($0.day == decision.day && $0.place > decision.place)
        }
        return (
            later.map(\.evidence).reduce(Evidence(), +), later.map(\.day).min(),
            later.first?.words ?? Text(verbatim: "")
        )
    }
}
