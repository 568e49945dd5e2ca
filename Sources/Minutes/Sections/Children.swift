import Domain

/// Per child: who watches, and whether it is safe now according to whom. Person by person; a total would read as a vote.
extension Composition {
    var children: MinutesSection? {
        let minors = discretion.shown(dossier.minors(on: day))
        guard !minors.isEmpty else { return nil }
        return MinutesSection(
            say(nl: "Per kind", en: "Child by child"), blocks: norms,
            parts: minors.map { child in
                MinutesSection(
                    "\(child.data.name.given), \(age(child.data))", blocks: [watchers(of: child), safety(of: child)])
            })
    }

    private func watchers(of child: Known<Member>) -> MinutesBlock {
        let all = dossier.watchers(of: child.id, on: day)
        let shown = discretion.shown(all).map { watcher in
            let deputy = watcher.data.deputy.map { say(nl: "; vervanger: \(name($0))", en: "; deputy: \(name($0))") }
            return name(watcher.data.watcher) + (deputy ?? "")
        }
        let nobody = all.isEmpty ? say(nl: "Nog niemand afgesproken.", en: "Nobody agreed yet.") : notInMinutes
        return .definitions([
            MinutesDefinition(say(nl: "Wie let op", en: "Who watches"), shown.isEmpty ? [nobody] : shown)
        ])
    }

    private func safety(of child: Known<Member>) -> MinutesBlock {
        let given = child.data.name.given
        let judgements = discretion.shown(dossier.standingJudgements(of: child.id))
        guard !judgements.isEmpty else {
            let nobody = say(nl: "In dit verslag zegt niemand dat.", en: "Nobody says so in these minutes.")
            return .definitions([MinutesDefinition(say(nl: "Nu veilig?", en: "Safe now?"), nobody)])
        }
        return .table(
            filled(
                caption: say(nl: "Is \(given) nu veilig?", en: "Is \(given) safe now?"),
                columns: [
                    say(nl: "Wie zegt het", en: "Who says so"), say(nl: "Nu veilig?", en: "Safe now?"),
                    say(nl: "Hoe weten ze dat?", en: "How do they know?"),
                ],
                rows: judgements.map { judgement in
                    [
                        sayer(judgement), capitalised(say(judgement.data.answer.label)),
                        basis(of: judgement) ?? notInMinutes,
                    ]
                }))
    }

    /// When it is safe enough, as agreed last; older versions are for looking back.
    private var norms: [MinutesBlock] {
        guard let norm = dossier.safetyNorms.first, discretion.shows(norm) else { return [] }
        let date = say(norm.data.day.words)
        let names = list(norm.data.agreedBy.map { name($0) })
        let by = names.isEmpty ? "" : say(nl: " door \(names)", en: " by \(names)")
        return [
            .definitions([
                MinutesDefinition(
                    say(nl: "Veilig genoeg als", en: "Safe enough when"),
                    [norm.data.text, say(nl: "Afgesproken op \(date)\(by).", en: "Agreed on \(date)\(by).")])
            ])
        ]
    }
}
