import Domain
import Terminal

/// What A shows, from who does what down to what is settled.
struct AfsprakenBody {
    private(set) var body = Body<AfsprakenScreen.Row>()
    let desk: Desk
    let dossier: Dossier
    let wall: Wall
    var width: Int { desk.size.columns }
    static let labelWidth = 19

    init(_ family: FamilyID, order: AgreementOrder, showsSettled: Bool, _ desk: Desk) {
        self.desk = desk
        dossier = desk.dossier(family)
        wall = Wall(dossier, desk)
        let book = AgreementBook(dossier, on: desk.today)
        underWay(AgreementRows(wall, desk), book, order)
        settled(AgreementRows(wall, desk), book, showsAll: showsSettled)
    }

    private mutating func heading(_ text: Text) {
        body.gap()
        body.add(" " + desk.say(text), .title)
    }

    private mutating func underWay(_ rows: AgreementRows, _ book: AgreementBook, _ order: AgreementOrder) {
        guard !book.open.isEmpty else {
            empty(
                Text(nl: "AFSPRAKEN", en: "AGREEMENTS"),
                Text(
                    nl: "Er loopt nu geen afspraak. a legt er een vast.",
                    en: "No agreement is under way now. a records one."), fill: Agreement.word)
            return
        }
        heading(Text(nl: "AFSPRAKEN DIE LOPEN", en: "AGREEMENTS UNDER WAY"))
        for line in rows.open(book, order) { body.add(line.pieces, id: line.id) }
    }

    private mutating func settled(_ rows: AgreementRows, _ book: AgreementBook, showsAll: Bool) {
        let last = dossier.lastClosing
        let recent = book.settled(since: last?.provenance.place)
        let shown = showsAll ? book.settled() : recent
        guard !shown.isEmpty else {
            let older = book.settled().count
            guard older > 0 else { return }
            body.gap()
            let many = Text.count(
                older, one: Text(nl: "afspraak is", en: "agreement is"),
                many: Text(nl: "afspraken zijn", en: "agreements are"))
            body.add(
                desk.say(Text(nl: "   \(many.nl) klaar: l laat ze zien", en: "   \(many.en) settled: l shows them")),
                .secondary, id: .showSettled)
            return
        }
        let since = last.map { $0.data.day.short(from: desk.today) }
        heading(
            showsAll || since == nil
                ? Text(nl: "KLAAR", en: "SETTLED")
                : Text(
                    nl: "KLAAR SINDS DE VORIGE KEER, \(since?.nl ?? "")",
                    en: "SETTLED SINCE LAST TIME, \(since?.en ?? "")"))
        for line in rows.settled(shown) { body.add(line.pieces, id: line.id) }
    }

    /// A section without anything in it: one plain sentence, and how to fill it.
    private mutating func empty(_ label: Text, _ sentence: Text, isGap: Bool = false, fill word: String) {
        body.gap()
        let keys = FormGroups.place(of: word).map { "  \($0.keys)" } ?? ""
        let head = TextLayout.pad(" " + desk.say(label), width: AfsprakenBody.labelWidth)
        body.add(
            [
                StyledText(head, .title), StyledText(desk.say(sentence), isGap ? .attention : .secondary),
                StyledText(keys, .secondary),
            ], id: .fill(word))
    }
}
