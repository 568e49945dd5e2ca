import Domain

/// What was saved at this terminal since the program opened, so that it can be undone.
struct SaveHistory: Sendable {
    private var saves: [Save] = []

    mutating func add(_ save: Save) { saves.append(save) }

    /// The saves in one place that nothing has undone, latest first.
    func standing(in place: UndoPlace) -> [Save] {
        let undone = Set(saves.compactMap(\.undoes))
        return saves.reversed().filter { place.holds($0) && !undone.contains($0.token) }
    }

    /// The save that all this undoing and putting back is about, and whether it counts now.
    func origin(of save: Save) -> (save: Save, counts: Bool) {
        guard let earlier = save.undoes.flatMap({ token in saves.first { $0.token == token } }) else {
            return (save, true)
        }
        let origin = origin(of: earlier)
        return (origin.save, !origin.counts)
    }

    /// What is undone unless somebody chooses otherwise: the latest save that counts, else the latest undoing.
    func usual(in place: UndoPlace) -> Save? {
        let all = standing(in: place)
        return all.first { origin(of: $0).counts } ?? all.first
    }
}

/// Where saves are undone: in one family, or in the team's directory.
enum UndoPlace: Hashable, Sendable {
    case family(FamilyID)
    case team

    func holds(_ save: Save) -> Bool {
        switch self {
        case .family(let id): save.place.family == id
        case .team: save.place.family == nil
        }
    }

    func ledger(_ desk: Desk) -> Ledger {
        switch self {
        case .family(let id): desk.dossier(id).ledger
        case .team: desk.team.ledger
        }
    }

    var save: SavePlace {
        switch self {
        case .family(let id): .family(id)
        case .team: .team
        }
    }
}
