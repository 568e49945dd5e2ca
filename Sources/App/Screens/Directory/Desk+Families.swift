import Domain

extension Desk {
    /// The families in which a professional is involved now, by code, as far as a shared screen may tell: as one of those
    /// around it, with the regie, or watching over a child.
    func families(of person: Reference<Person>) -> [FamilyID] {
        let person = team.ledger.identity(person)
        return workspace.families.filter { isInvolved(person, in: $0) }.map(\.id)
    }

    /// Where somebody’s work in a family is confidential, nothing else tells of it either.
    private func isInvolved(_ person: Reference<Person>, in dossier: Dossier) -> Bool {
        let wall = Wall(dossier, self)
        let isThis = { (professional: Professional) in
            professional.person.map { team.ledger.identity($0) == person } ?? false
        }
        let work = dossier.ledger.known(Involvement.self).filter { isThis($0.data.professional) }
        guard !work.contains(where: wall.hides) else { return false }
        return dossier.involvements(on: today).contains { isThis($0.data.professional) }
            || dossier.ledger.known(RegisseurAppointment.self).contains {
                isThis($0.data.regisseur) && $0.data.holds(on: today) && !wall.hides($0)
            }
            || dossier.ledger.known(Watcher.self).contains {
                isThis($0.data.watcher) && $0.data.holds(on: today) && !wall.hides($0)
            }
    }
}
