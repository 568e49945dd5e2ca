import Domain
import Support
import Testing

@Suite struct EarlierMunicipalityTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(EarlierMunicipality.self, in: family.file()) }

    private func move(_ file: OldFile, findings: String? = nil) -> Move {
        Move(from: "Oosterhout", to: "Veldwijk", day: .on("2026-04"), oldFile: file, findings: findings)
    }

    @Test mutating func `The old file is asked for, and has to arrive`() {
        let moved = family.add(move(.notAsked))
        #expect(asked(family) == Asked("Oosterhout: oud dossier niet gevraagd", [["e2"]]))
        let second = family.correct(moved, move(.asked))
        #expect(asked(family) == Asked("Oosterhout: oud dossier gevraagd, nog niet ontvangen", [["e3"]]))
        #expect(EarlierMunicipality.findings(in: family.file()).map(\.remedy) == [.askOldFile(moved)])
        family.correct(second, move(.received))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A refusal is an answer`() {
        family.add(move(.refused))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A move within the municipality asks nothing`() {
        family.add(Move(from: "Veldwijk", to: "Veldwijk", day: .on("2026-04")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `What was found there is weighed in an answer to question 3 after it`() {
        let earlier = family.add(Discussion(day: .on("2026-03-03")))
        family.add(Answer(discussion: earlier, question: .solvable, text: "ja"))
        family.add(move(.received, findings: "zeer beperkte eigen kracht"))
        #expect(asked(family) == Asked("Oosterhout: wat daar bekend was nog niet besproken", [["e4"]]))
        #expect(EarlierMunicipality.findings(in: family.file()).map(\.remedy) == [.answer(.solvable)])
        let later = family.add(Discussion(day: .on("2026-11-03")))
        family.add(
            Answer(
                discussion: later, question: .solvable,
                leftOpen: LeftOpen(who: "M. de Wit", before: .on("2026-12-01"))))
        #expect(asked(family).evidence == [["e4"]])
        family.add(Answer(discussion: later, question: .solvable, text: "niet alles: blijvend hulp nodig"))
        #expect(asked(family) == .nothing)
    }
}
