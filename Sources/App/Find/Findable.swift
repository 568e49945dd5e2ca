import Domain
import Terminal

/// Makes the items of a family's index: which things stand, by what words each is found, and what stays out of it.
struct Findable {
    private let family: FamilyID
    private let desk: Desk
    private let dossier: Dossier
    private let wall: Wall

    init(_ family: FamilyID, _ desk: Desk) {
        self.family = family
        self.desk = desk
        dossier = desk.dossier(family)
        wall = Wall(dossier, desk)
    }

    func members() -> [FindIndex.Item] {
        let reader = FactForms.reader(Member.word, family, desk)
        return dossier.members.filter { !wall.hides($0) }.map { member in
            let data = member.data
            let age = data.age(on: desk.today)?.long
            return item(
                .member(member.id), data, date: age ?? Text(verbatim: ""), otherDates: [],
                reader?.shown(data) ?? [])
        }
    }

    /// Everything that stands, latest first. A withdrawal says why something no longer counts, so it is not looked for.
    func entries() -> [FindIndex.Item] {
        var found: [(day: Day, place: Domain.Place, item: FindIndex.Item)] = []
        for kind in EventKinds.all where kind.scope == .family {
            guard kind != Member.self, kind != Withdrawal.self else { continue }
            let open = dossier.ledger.standing(kind).filter { !wall.hides($0) }
            guard !open.isEmpty else { continue }
            let reader = FactForms.reader(kind.word, family, desk)
            for id in open {
                guard let (entry, provenance) = dossier.ledger.entry(id), let fact = entry.fact else { continue }
                let date = fact.occurred ?? PartialDay(provenance.at.day)
                let item = item(
                    .entry(id), fact, date: date.short(from: desk.today), otherDates: [date.words, date.monthInFull],
                    reader?.shown(fact) ?? [])
                found.append((date.earliest, provenance.place, item))
            }
        }
        return found.sorted { ($0.day, $0.place) > ($1.day, $1.place) }.map(\.item)
    }

    private func item(
        _ place: FindIndex.Place, _ fact: any EventKind, date: Text, otherDates: [Text], _ fields: [ShownField]
    ) -> FindIndex.Item {
        let kind = KindName.of(fact)
        let summary = fact.summary(in: dossier)
        let shown = (fields + AlsoFindable.fields(of: fact, dossier)).filter(isOpen)
        var words: [String] = []
        for text in [kind, summary, date] + otherDates { add(text, to: &words) }
        for field in shown { add(field.words + Text(verbatim: field.also), to: &words) }
        let line = [date, kind, summary].map(desk.say)
        return FindIndex.Item(
            place: place, date: line[0], kind: line[1], summary: line[2], fields: shown, folded: FoldedText(words),
            foldedLine: FoldedText(line))
    }

    private func add(_ text: Text, to words: inout [String]) {
        words.append(text.nl)
        if text.en != text.nl { words.append(text.en) }
    }

    /// A field that says something, and nothing that the wall hides: neither who reported, nor words of another entry.
    private func isOpen(_ field: ShownField) -> Bool {
        !field.words.nl.isEmpty && !field.words.nl.contains(Wall.mark) && (wall.isRevealed || !field.isDiscreet)
    }
}
