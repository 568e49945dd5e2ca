import Domain

/// Who has *gezag* over a child, and how that is known. Several children can be entered at once.
struct CustodyForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<Custody>?

    init(family: FamilyID, correcting: Reference<Custody>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID) {
        self.family = family
    }

    var title: Text { Text(nl: "Gezag", en: "Custody") }

    func intro(_ desk: Desk) -> [Text] {
        guard correcting == nil else { return correctionIntro(desk) }
        return [
            Text(
                nl: "Kies iedereen die het gezag heeft. Wat er stond, eindigt op de dag waarop dit begint.",
                en: "Choose everybody who has custody. What was recorded before ends on the day this begins.")
        ]
    }

    func blank(_ desk: Desk) -> Custody {
        var fact = Custody(child: Proposed.child(among: desk.dossier(family).minors(on: desk.today)), source: .unknown)
        fact.source = .blank
        return fact
    }

    func rows(_ desk: Desk) -> [FactField<Custody>] {
        [
            .child("child", \.child, isNew: correcting == nil, family, desk),
            .members(
                "holders", Text(nl: "Wie heeft het gezag?", en: "Who has custody?"), \.holders, family,
                among: desk.dossier(family).adults, desk),
            .optionalLine("institution", Text(nl: "Of: instelling", en: "Or: institution"), \.institution),
            .word("source", Text(nl: "Hoe weten we dit?", en: "How do we know?"), \.source, desk),
            .optionalPartialDay("since", Text(nl: "Sinds", en: "Since"), \.since),
            .optionalPartialDay("until", Text(nl: "Tot", en: "Until"), \.until),
            .optionalText("note", Text(nl: "Toelichting", en: "Explanation"), \.note),
        ]
    }

    func also(
        _ entry: Entry, _ fact: Custody, _ values: FormValues, _ desk: inout Desk
    ) throws(Refusal) -> [Entry] {
        guard correcting == nil else { return [] }
        let ended = values.members("child").flatMap { earlier($0, fact, desk) }
        return forOtherChildren(fact, \.child, "child", values, &desk)
            + ended.map { custody in
                var data = custody.data
                data.until = fact.since?.before
                return desk.entry(data, correcting: custody)
            }
    }

    /// What changes on the day that the new custody begins. Without a day it is another word about the same, and stays.
    private func earlier(_ child: Reference<Member>, _ fact: Custody, _ desk: Desk) -> [Known<Custody>] {
        guard let since = fact.since, fact.holds(on: desk.today) else { return [] }
        return desk.dossier(family).custody(of: child, on: desk.today).filter { custody in
            custody.data.since.map { $0.latest < since.earliest } ?? true
        }
    }
}

extension PartialDay {
    /// The day, the month or the year before: as exact as this one.
    fileprivate var before: PartialDay? {
        let last = earliest.advanced(by: -1)
        return PartialDay(
            year: last.year, month: month == nil ? nil : last.month, day: day == nil ? nil : last.dayOfMonth)
    }
}
