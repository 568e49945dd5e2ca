import Domain

/// Who watches over a child. The agreement behind it is made in the same save, so that it can be found again.
struct WatcherForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<Watcher>?
    var child: Reference<Member>?
    var subject: String { correcting?.id.value ?? child?.id.value ?? "" }

    init(family: FamilyID, correcting: Reference<Watcher>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID, child: Reference<Member>? = nil) {
        self.family = family
        self.child = child
    }

    var title: Text { Text(nl: "Wie let op het kind?", en: "Who watches over the child?") }

    func blank(_ desk: Desk) -> Watcher {
        let children = desk.dossier(family).minors(on: desk.today)
        return Watcher(child: child ?? Proposed.child(among: children), watcher: .blank, since: desk.today)
    }

    func rows(_ desk: Desk) -> [FactField<Watcher>] {
        let dossier = desk.dossier(family)
        let children = correcting == nil ? dossier.minors(on: desk.today) : dossier.children
        let end = FactField<Watcher>.optionalDay("until", Text(nl: "Tot en met", en: "Until"), \.until)
        return [
            .member("child", Text(nl: "Welk kind?", en: "Which child?"), \.child, children, family, desk),
            .person("watcher", Text(nl: "Wie let op?", en: "Who watches?"), \.watcher, family, desk),
            .optionalPerson("deputy", Text(nl: "Vervanger", en: "Deputy"), \.deputy, family, desk),
            .day("since", Text(nl: "Vanaf", en: "From"), \.since),
        ] + (correcting == nil ? [] : [end]) + [agreement(desk)]
    }

    func complete(_ fact: inout Watcher, _ values: FormValues, _ desk: inout Desk) throws(Refusal) -> [Entry] {
        let words = values.optionalText("agreement")
        if let earlier = agreed(fact, desk) { return corrected(earlier, for: fact, words, &desk) }
        guard correcting == nil || words != nil else { return [] }
        let dossier = desk.dossier(family)
        let name = dossier.name(of: fact.child)
        let agreement = desk.entry(
            Agreement(
                text: words ?? desk.say(Text(nl: "let op \(name)", en: "watches over \(name)")),
                owners: [fact.watcher], about: [fact.child], question: .whoWatches,
                discussion: dossier.openDiscussion?.id))
        fact.agreement = Reference(agreement.id)
        return [agreement]
    }

    func replaced(by fact: Watcher, _ desk: Desk) -> [EntryID] {
        earlier(fact, desk).filter { $0.data.since >= fact.since }.flatMap { [$0.entry] + $0.rivals.map(\.entry) }
    }

    /// Whoever watched until now stops the day before.
    func also(_ entry: Entry, _ fact: Watcher, _ values: FormValues, _ desk: inout Desk) throws(Refusal) -> [Entry] {
        guard correcting == nil else { return [] }
        return earlier(fact, desk).filter { $0.data.since < fact.since }.map { watcher in
            var data = watcher.data
            data.until = fact.since.advanced(by: -1)
            return desk.entry(data, correcting: watcher)
        }
    }

    func said(_ fact: Watcher, _ desk: Desk) -> Text {
        let name = desk.dossier(family).name(of: fact.child)
        return Text(
            nl: "✓ Bewaard: \(fact.watcher.name.short) let op \(name).",
            en: "✓ Saved: \(fact.watcher.name.short) watches over \(name).")
    }

    private func earlier(_ fact: Watcher, _ desk: Desk) -> [Known<Watcher>] {
        desk.dossier(family).watchers(of: fact.child, on: desk.today)
    }
}

// MARK: what was agreed

extension WatcherForm {
    private func agreement(_ desk: Desk) -> FactField<Watcher> {
        let wall = Wall(desk.dossier(family), desk)
        var field = FactField<Watcher>.beside(
            "agreement", Text(nl: "Wat is afgesproken?", en: "What was agreed?"), .text
        ) { watcher in
            agreed(watcher, desk).map { wall.hides($0) ? "" : $0.data.text } ?? ""
        }
        field.show = { agreed($0, desk).flatMap { wall.words($0) { $0.text } } ?? Text(verbatim: "") }
        return field
    }

    private func agreed(_ fact: Watcher, _ desk: Desk) -> Known<Agreement>? {
        fact.agreement.flatMap { desk.dossier(family).ledger[$0] }
    }

    /// The agreement keeps saying what is agreed, and who does it.
    private func corrected(
        _ agreement: Known<Agreement>, for fact: Watcher, _ words: String?, _ desk: inout Desk
    ) -> [Entry] {
        var data = agreement.data
        data.text = words ?? data.text
        let before = known(desk)?.data.watcher
        if before != fact.watcher, data.owners.map(\.person) == [before?.person] { data.owners = [fact.watcher] }
        return data == agreement.data ? [] : [desk.entry(data, correcting: agreement)]
    }
}
