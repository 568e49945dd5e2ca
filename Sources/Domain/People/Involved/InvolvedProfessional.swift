/// One professional around the family: everything that ties him or her to it, and whom he or she sees.
public struct InvolvedProfessional: Sendable, Identifiable {
    public let id: ProfessionalKey
    /// As the newest entry has it.
    public let professional: Professional
    /// Those that run now, those to come, and those that ended, the latest of each first.
    public let involvements: [Known<Involvement>]
    /// The roles in which he or she has the regie now.
    public let regie: [Known<RegisseurAppointment>]
    /// The measures that he or she carries out now as *jeugdbeschermer*.
    public let measures: [Known<ProtectionMeasure>]
    /// When he or she last saw or spoke with somebody of the family, as far as recorded.
    public let lastSeen: PartialDay?
    /// How it ended, when nothing runs or is to come.
    public let ending: Ending?
    /// When it begins, when nothing runs yet.
    public let begins: PartialDay?
    private let sights: Sights

    init(_ professional: Professional, _ ties: Ties, lastSeen: PartialDay?, in file: CaseFile) {
        let today = file.today
        id = ProfessionalKey(professional)
        self.professional = professional
        involvements = ties.involvements.sorted { one, other in
            let first = (one.data.standing(on: today).rawValue, other.day, other.provenance.place)
            return first < (other.data.standing(on: today).rawValue, one.day, one.provenance.place)
        }
        regie = ties.regie
        measures = ties.measures
        self.lastSeen = lastSeen
        sights = Sights(involvements, in: file)
        let isThere = !ties.regie.isEmpty || !ties.measures.isEmpty || ties.watches
        let first = isThere ? nil : involvements.first
        let standing = first?.data.standing(on: today)
        begins = standing == .later ? first?.data.since : nil
        ending = standing == .ended ? first.flatMap { Ending($0, in: file) } : nil
    }

    public var side: InvolvedSide { InvolvedSide(professional.sector, professional.side) }

    public func sight(of member: Reference<Member>) -> Sight { sights[member] }

    /// The involvements that count now: those that run, or without these the first to come or the last that ended.
    public func counting(on day: Day) -> [Known<Involvement>] {
        let running = involvements.filter { $0.data.holds(on: day) }
        return running.isEmpty ? Array(involvements.prefix(1)) : running
    }
}

/// What ties one professional to the family, gathered from the whole file.
struct Ties {
    var involvements: [Known<Involvement>] = []
    var regie: [Known<RegisseurAppointment>] = []
    var measures: [Known<ProtectionMeasure>] = []
    /// Whether he or she watches over a child.
    var watches = false
}

extension InvolvedProfessional {
    /// Everyone who is or was involved, has the regie, watches over a child or carries out a measure: those who are there
    /// by surname, then those who stopped, latest first.
    static func all(in file: CaseFile, showsConfidential: Bool) -> [InvolvedProfessional] {
        let gathered = gather(in: file)
        let lastSeen = LastSeen(gathered.index, in: file.dossier, showsConfidential: showsConfidential)
        let all = zip(gathered.index.all, gathered.ties).enumerated().map { place, one in
            InvolvedProfessional(one.0, one.1, lastSeen: lastSeen[place], in: file)
        }
        let there = all.filter { $0.ending == nil }.sorted {
            $0.professional.name.sortKey < $1.professional.name.sortKey
        }
        let gone = all.filter { $0.ending != nil }.sorted { one, other in
            let latest = (other.ending?.day.latest ?? file.today, one.professional.name.sortKey)
            return latest < (one.ending?.day.latest ?? file.today, other.professional.name.sortKey)
        }
        return there + gone
    }

    private static func gather(in file: CaseFile) -> (index: ProfessionalIndex, ties: [Ties]) {
        let dossier = file.dossier
        var index = ProfessionalIndex()
        var ties: [Ties] = []
        func add(_ professional: Professional, _ tie: (inout Ties) -> Void) {
            let place = index.add(professional)
            if place == ties.count { ties.append(Ties()) }
            tie(&ties[place])
        }
        for one in dossier.involvements { add(one.data.professional) { $0.involvements.append(one) } }
        for one in RegieRole.allCases.flatMap({ dossier.regisseurs(on: file.today, role: $0) }) {
            add(one.data.regisseur) { $0.regie.append(one) }
        }
        for one in dossier.ledger.known(Watcher.self) where one.data.holds(on: file.today) {
            add(one.data.watcher) { $0.watches = true }
        }
        for one in dossier.ledger.known(ProtectionMeasure.self) where one.data.holds(on: file.today) {
            if let protector = one.data.protector { add(protector) { $0.measures.append(one) } }
        }
        return (index, ties)
    }
}

extension Known<Involvement> {
    /// For order: the end of one that ended, else its beginning.
    fileprivate var day: Day { (data.until ?? data.since)?.latest ?? provenance.at.day }
}
