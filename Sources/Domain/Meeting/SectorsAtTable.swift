/// Which sectors heard at the table how the family is doing.
extension Dossier {
    /// Those of whom somebody was present at a discussion on or after a day.
    func sectorsAtTable(since day: Day) -> Set<Sector> {
        let taken = ledger.known(Attendance.self).filter { attendance in
            ledger[attendance.data.discussion].map { $0.data.day >= day } ?? false
        }
        let present = taken.flatMap(\.data.professionals).filter { $0.presence == .present }
        return Set(present.compactMap(\.professional.sector.word))
    }
}
