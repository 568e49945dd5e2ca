import Domain

extension Options {
    /// What stands now, and what a fact already names although it does not stand any more: a correction must show it.
    static func standing<Kind: EventKind>(
        _ now: [Known<Kind>], with named: [Reference<Kind>], in ledger: Ledger
    ) -> [Known<Kind>] {
        var result = now
        for reference in named {
            guard let known = ledger[reference], !result.contains(where: { $0.id == known.id }) else { continue }
            result.append(known)
        }
        return result
    }

    /// Problems that stand now, and those that are already named; their words only where the room may see them.
    static func problems(_ family: FamilyID?, with named: [Reference<Problem>], _ desk: Desk) -> [Option] {
        let dossier = desk.dossier(family)
        let problems = standing(dossier.problems(on: desk.today), with: named, in: dossier.ledger)
        return facts(problems, family, desk) {
            $0.text
        } detail: {
            $0.domain.label
        }
    }
}
