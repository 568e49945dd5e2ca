/// A place round the family where somebody is expected and nobody is known (report 2.3: school, JGZ and GP know the home
/// situation; 1.2.5: the sectors that must be connected). It is a question, never a verdict; no more is asked than is needed.
public struct MissingSector: Sendable {
    public let sector: Sector
    /// Who should be seen there, in the order of the family.
    public let members: [Reference<Member>]
    public let reason: Reason

    public enum Reason: Sendable {
        /// Everybody has one: the GP.
        case always
        /// A child of school age whom no school is there for.
        case ofSchoolAge
        /// A small child whom the JGZ follows, and nobody of it is there for.
        case young
        /// A problem that nobody of the sector, and nobody else, works on.
        case problem(Known<Problem>)
    }

    static func all(
        in file: CaseFile, beside professionals: [InvolvedProfessional], showsConfidential: Bool
    ) -> [MissingSector] {
        let there = professionals.flatMap(\.involvements).filter { $0.data.holds(on: file.today) }
        var missing = byAge(in: file, there)
        for problem in file.dossier.problems(on: file.today) where showsConfidential || !problem.isConfidential {
            guard let first = sector(lackingFor: problem, there, in: file),
                !missing.contains(where: { $0.sector == first })
            else { continue }
            let members = problem.data.members.map(file.dossier.ledger.identity)
            missing.append(MissingSector(sector: first, members: members, reason: .problem(problem)))
        }
        return missing
    }

    /// The sector to ask for when nobody of those that belong with a problem is there, nor anybody else for it.
    static func sector(
        lackingFor problem: Known<Problem>, _ there: [Known<Involvement>], in file: CaseFile
    ) -> Sector? {
        guard let sectors = problem.data.domain.word?.sectors, let first = sectors.first,
            !file.dossier.isNotNeeded(first, for: problem),
            !there.contains(where: { $0.data.professional.sector.word.map(sectors.contains) ?? false }),
            !there.contains(where: { isFor(problem, $0.data, in: file) })
        else { return nil }
        return first
    }

    private static func isFor(_ problem: Known<Problem>, _ help: Involvement, in file: CaseFile) -> Bool {
        help.problems.contains { file.dossier.ledger.same($0, problem.id) }
    }

    static func byAge(in file: CaseFile, _ there: [Known<Involvement>]) -> [MissingSector] {
        let dossier = file.dossier
        func unseen(_ sector: Sector, _ years: Range<Int>) -> [Reference<Member>] {
            let working = there.filter { $0.data.professional.sector == sector }
            return dossier.children.filter { child in
                guard let age = child.data.age(on: file.today), years.contains(age.years) else { return false }
                return !working.contains { $0.data.concerns(child.id, in: dossier.ledger) }
            }.map(\.id)
        }
        let everyone = (dossier.children + dossier.adults).map(\.id)
        let hasGP = there.contains { $0.data.professional.sector == .gp }
        return [
            MissingSector(sector: .youthHealth, members: unseen(.youthHealth, 0..<4), reason: .young),
            MissingSector(sector: .school, members: unseen(.school, 4..<18), reason: .ofSchoolAge),
            MissingSector(sector: .gp, members: hasGP ? [] : everyone, reason: .always),
        ].filter { !$0.members.isEmpty && !dossier.isNotNeeded($0.sector) }
    }
}
