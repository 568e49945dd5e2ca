/// What the entries of a dossier mean together, and together with what the store has already: everything that is wrong at
/// once. Only what stands is asked whether the domain accepts it: a rule may have become stricter since it was recorded.
public struct DossierCheck {
    public private(set) var faults: [DossierFault] = []
    private let file: DossierFile
    /// The entries of the file by id, as the domain reads them.
    private let entries: [EntryID: Entry]
    /// What the store has of this family.
    private let present: Dossier?
    private let today: Day
    private var places: [EntryID: Int] = [:]

    public init(_ file: DossierFile, entries: [Entry], present: Dossier?, today: Day) {
        self.file = file
        self.entries = Dictionary(entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.present = present
        self.today = today
        for (place, item) in file.items.enumerated() { places[item.id] = place }
        checkFamily(entries)
        for save in file.saves { checkDate(of: save) }
        for pointer in file.references { check(pointer) }
        for item in file.items { checkCorrections(of: item) }
        checkFacts(entries)
        faults.sort { ($0.line ?? 0, $0.path) < ($1.line ?? 0, $1.path) }
    }

    private func entry(_ id: EntryID) -> Entry? { entries[id] ?? present?.ledger.entry(id)?.entry }

    private mutating func checkFamily(_ entries: [Entry]) {
        let isNamed = entries.contains { $0.fact is Family } || present?.family != nil
        if !isNamed { faults.append(DossierFault(.noFamily, path: "saves")) }
    }

    /// A clock may be some hours ahead; a day is more than that.
    private mutating func checkDate(of save: DossierFile.Save) {
        guard let at = save.at, at.earliest > today.advanced(by: 1) else { return }
        faults.append(DossierFault(.recordedInFuture, path: "\(save.path).at", line: save.line))
    }

    private mutating func check(_ pointer: DossierFile.Pointer) {
        guard let target = entry(pointer.id) else {
            if !file.absent.contains(pointer.id) {
                faults.append(DossierFault(.dangling, path: pointer.path, line: pointer.line))
            }
            return
        }
        guard let kind = pointer.kind, target.fact != nil, target.kind != kind else { return }
        faults.append(DossierFault(.wrongKind(kind), path: pointer.path, line: pointer.line))
    }

    private mutating func checkCorrections(of item: DossierFile.Item) {
        for corrected in entries[item.id]?.corrects ?? [] {
            if let place = places[corrected], place >= places[item.id] ?? 0 {
                faults.append(item.fault(.correctsLater, field: "corrects"))
            }
            guard let target = entry(corrected), target.kind != item.kind else { continue }
            faults.append(item.fault(.correctsOtherKind, field: "corrects"))
        }
    }

    private mutating func checkFacts(_ all: [Entry]) {
        let dossier = Dossier(id: file.family, lines(all))
        let setting = Setting(team: Team(), dossier: dossier, today: today)
        var standing: Set<EntryID> = []
        for kind in EventKinds.all { standing.formUnion(dossier.ledger.standing(kind)) }
        for item in file.items {
            guard let entry = entries[item.id] else { continue }
            if entry.fact == nil, KindShape.byWord[item.kind] != nil { faults.append(item.fault(.expected(.fact))) }
            guard let fact = entry.fact, standing.contains(item.id) else { continue }
            do throws(Refusal) {
                try fact.validate(in: setting)
            } catch {
                faults.append(item.fault(.refused(error.sentence), field: error.field))
            }
        }
    }

    /// The whole file in one line, after what is there already.
    private func lines(_ all: [Entry]) -> [Recorded] {
        let person = Reference<Person>(EntryID(""))
        let ledger = present?.ledger
        let earlier = ledger?.order.compactMap { ledger?.entry($0)?.entry } ?? []
        return [earlier, all].enumerated().map { number, entries in
            let place = Place(clock: number + 1, writer: WriterID(""), number: number + 1)
            return Recorded(
                provenance: Provenance(place: place, at: Moment(day: today), by: person), entries: entries)
        }
    }
}
