import Domain

/// What one family costs in the program itself whenever its journals changed.
struct FamilyCost {
    private(set) var folding = Sample()
    private(set) var checking = Sample()
    private(set) var lining = Sample()
    private static let times = 20

    init(_ lines: [Recorded], _ team: Team) {
        for _ in 0..<FamilyCost.times {
            let begin = Worked.now
            let dossier = Dossier(id: FamilyID("measured"), lines)
            let folded = Worked.now
            _ = Attention(CaseFile(dossier: dossier, team: team, today: BenchmarkStore.today))
            let checked = Worked.now
            _ = Timeline(dossier)
            folding.add(folded - begin)
            checking.add(checked - folded)
            lining.add(Worked.now - checked)
        }
    }
}
