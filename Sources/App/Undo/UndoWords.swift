import Domain
import Terminal

/// What would be undone, in plain words, as far as the room may read them.
struct UndoWords {
    let place: UndoPlace
    let desk: Desk
    private let dossier: Dossier
    private let wall: Wall

    init(_ place: UndoPlace, _ desk: Desk) {
        self.place = place
        self.desk = desk
        if case .family(let id) = place { dossier = desk.dossier(id) } else { dossier = Dossier(id: FamilyID("")) }
        wall = Wall(dossier, desk)
    }

    private var ledger: Ledger { place.ledger(desk) }

    /// "signaal “Sem is ziek”", "verbetering van probleem “…” en nog 1 ding".
    func name(of save: Save) -> Text {
        guard let lead = save.entries.first(where: { $0.corrects.isEmpty }) ?? save.entries.first else {
            return Text(verbatim: "")
        }
        let others = Text.count(
            save.entries.count - 1, one: Text(nl: "ding", en: "other thing"),
            many: Text(nl: "dingen", en: "other things"))
        let name = deed(lead)
        return save.entries.count == 1
            ? name : Text(nl: "\(name.nl) en nog \(others.nl)", en: "\(name.en) and \(others.en)")
    }

    private func deed(_ entry: Entry) -> Text {
        if let withdrawal = entry.fact as? Withdrawal {
            let thing = thing(withdrawal.entry)
            return Text(nl: "terugnemen van \(thing.nl)", en: "taking back of \(thing.en)")
        }
        let thing = thing(entry.id)
        return entry.corrects.isEmpty
            ? thing : Text(nl: "verbetering van \(thing.nl)", en: "correction of \(thing.en)")
    }

    /// "signaal “Sem is ziek”"; what is confidential is named and not quoted.
    func thing(_ id: EntryID) -> Text {
        guard let entry = ledger.entry(id)?.entry, let fact = entry.fact else { return KindName.of("") }
        let kind = KindName.of(entry.kind)
        guard !wall.hides(id) else {
            return Text(nl: "\(kind.nl) (\(Wall.hidden.nl))", en: "\(kind.en) (\(Wall.hidden.en))")
        }
        let said = (fact as? Signal).map { Text(verbatim: $0.text) } ?? fact.summary(in: dossier)
        let words = wall.words(said)
        return Text(
            nl: "\(kind.nl) “\(TextLayout.cut(words.nl, width: 60))”",
            en: "\(kind.en) “\(TextLayout.cut(words.en, width: 60))”")
    }

    /// The question above everything: what becomes of what, and from when it is.
    func question(_ save: Save) -> Text {
        let (origin, counts) = desk.history.origin(of: save)
        let name = name(of: origin)
        let clock = clock(save) ?? Text(verbatim: "")
        let isRecent = isRecent(save)
        switch (counts, isRecent) {
        case (true, true): return Text(nl: "Ongedaan maken: \(name.nl) van zojuist?", en: "Undo: \(name.en), just now?")
        case (true, false):
            return Text(nl: "Ongedaan maken: \(name.nl) van \(clock.nl)?", en: "Undo: \(name.en), from \(clock.en)?")
        case (false, true):
            return Text(
                nl: "Terugzetten: \(name.nl), zojuist ongedaan gemaakt?", en: "Put back: \(name.en), undone just now?")
        case (false, false):
            return Text(
                nl: "Terugzetten: \(name.nl), ongedaan gemaakt (\(clock.nl))?",
                en: "Put back: \(name.en), undone (\(clock.en))?")
        }
    }

    func done(_ save: Save) -> Text {
        let (origin, counts) = desk.history.origin(of: save)
        let name = name(of: origin)
        return counts
            ? Text(nl: "✓ Ongedaan gemaakt: \(name.nl).", en: "✓ Undone: \(name.en).")
            : Text(nl: "✓ Teruggezet: \(name.nl).", en: "✓ Put back: \(name.en).")
    }

    /// What stands in the list: "9:38  signaal “Sem is ziek”".
    func line(_ save: Save) -> (time: String, name: Text) {
        let (origin, counts) = desk.history.origin(of: save)
        let name = name(of: origin)
        return (
            clock(save).map(desk.say) ?? "",
            counts ? name : Text(nl: "ongedaan gemaakt: \(name.nl)", en: "undone: \(name.en)")
        )
    }

    /// What each step means for the file.
    func effect(_ step: Undo.Step) -> Text {
        switch step {
        case .takeBack(let id):
            let thing = thing(id)
            return Text(nl: "\(thing.nl) telt niet meer mee", en: "\(thing.en) no longer counts")
        case .countAgain(let id, _):
            let thing = thing(id)
            return Text(nl: "\(thing.nl) telt weer mee", en: "\(thing.en) counts again")
        case .restore(let id, _):
            let thing = thing(id)
            return Text(nl: "weer zoals het was: \(thing.nl)", en: "back as it was: \(thing.en)")
        }
    }

    /// "9:38" today, else "23 nov".
    private func clock(_ save: Save) -> Text? {
        guard let moment = save.entries.first.flatMap({ ledger.entry($0.id)?.provenance.at }) else { return nil }
        guard moment.day == desk.now else { return moment.day.short(from: desk.now) }
        let time = moment.clockTime
        return Text(verbatim: time.hasPrefix("0") ? String(time.dropFirst()) : time)
    }

    private static let recentMinutes = 5

    private func isRecent(_ save: Save) -> Bool {
        guard let moment = save.entries.first.flatMap({ ledger.entry($0.id)?.provenance.at }), moment.day == desk.now,
            let then = UndoWords.minutes(moment.clockTime), let now = UndoWords.minutes(desk.clockTime)
        else { return false }
        return (0...UndoWords.recentMinutes).contains(now - then)
    }

    private static func minutes(_ clock: String) -> Int? {
        let parts = clock.split(separator: ":").compactMap { Int($0) }
        return parts.count == 2 ? parts[0] * 60 + parts[1] : nil
    }
}
