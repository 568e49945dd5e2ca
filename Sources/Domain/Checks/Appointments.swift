/// Who was named casusregisseur: now, before and next. What rival writers recorded for one appointment counts as well,
/// so that two names at once are seen.
struct Appointments {
    struct Appointment {
        let id: Reference<RegisseurAppointment>
        let entry: EntryID
        let data: RegisseurAppointment
        let evidence: Evidence
    }

    /// One per person. On the day of a hand-over it is the one who takes over.
    let now: [Appointment]
    /// Who stopped last.
    let former: Appointment?
    /// Who starts next.
    let next: Appointment?

    init(in file: CaseFile) {
        let today = file.today
        let all = file.dossier.ledger.known(RegisseurAppointment.self).flatMap(Appointments.all(of:)).filter {
            $0.data.role == .casus
        }
        let holding = all.filter { $0.data.holds(on: today) }
        let staying = holding.filter { $0.data.until != today }
        now = Appointments.onePerPerson(staying.isEmpty ? holding : staying)
        former = all.filter { $0.data.until.map { $0 < today } ?? false }.max {
            ($0.data.until ?? today) < ($1.data.until ?? today)
        }
        next = all.filter { $0.data.since > today }.min { $0.data.since < $1.data.since }
    }

    private static func all(of known: Known<RegisseurAppointment>) -> [Appointment] {
        let rivals = known.rivals.map {
            Appointment(id: known.id, entry: $0.entry, data: $0.data, evidence: Evidence($0))
        }
        return rivals + [Appointment(id: known.id, entry: known.entry, data: known.data, evidence: Evidence(known))]
    }

    /// The newest appointment of each, in order of appointment.
    private static func onePerPerson(_ all: [Appointment]) -> [Appointment] {
        var people: [Appointment] = []
        for one in all.reversed() where !people.contains(where: { $0.data.regisseur.isSame(as: one.data.regisseur) }) {
            people.append(one)
        }
        return people.reversed()
    }
}
