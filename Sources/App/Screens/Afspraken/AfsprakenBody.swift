import Domain
import Terminal

/// What A shows, from who does what down to what is settled.
struct AfsprakenBody {
    private(set) var body = Body<AfsprakenScreen.Row>()
    let desk: Desk
    let dossier: Dossier
    let wall: Wall
    var width: Int { desk.size.columns }
    private static let labelWidth = 19
    private static let sentenceWidth = 51
    /// Sections without anything in them stand below each other without white space.
    private var isAfterEmpty = false

    init(_ family: FamilyID, order: AgreementOrder, showsSettled: Bool, _ desk: Desk) {
        self.desk = desk
        dossier = desk.dossier(family)
        wall = Wall(dossier, desk)
        let book = AgreementBook(dossier, on: desk.today)
        underWay(AgreementRows(wall, desk), book, order)
        let words = AgreedWords(wall: wall, desk: desk)
        conditions(words, since: showsSettled ? nil : dossier.lastClosing?.provenance.place)
        scaling(words)
        plan(words)
        safety(words)
        information(words, since: showsSettled ? nil : dossier.lastClosing?.provenance.place)
        settled(AgreementRows(wall, desk), book, showsAll: showsSettled)
    }

    private mutating func heading(_ text: Text) {
        isAfterEmpty = false
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

    private mutating func conditions(_ words: AgreedWords, since place: Place?) {
        section(
            Text(nl: "VOORWAARDEN", en: "CONDITIONS"), ConditionBlocks(words, settledSince: place).blocks,
            Text(nl: "Er zijn geen voorwaarden afgesproken.", en: "No conditions were agreed."), fill: Condition.word)
    }

    private mutating func scaling(_ words: AgreedWords) {
        section(
            Text(nl: "OPSCHALEN", en: "SCALING UP"), ScalingUpBlocks(words).blocks,
            Text(nl: "Nog niet afgesproken wanneer jullie opschalen ○", en: "Not agreed yet when to scale up ○"),
            isGap: true, fill: ScalingUp.word)
        let down = dossier.scalingsDown
        guard !down.isEmpty else {
            empty(
                Text(nl: "AFSCHALEN", en: "SCALING DOWN"),
                Text(nl: "Er is niets afgesproken over afschalen.", en: "Nothing was agreed about scaling down."),
                fill: ScalingDown.word)
            return
        }
        heading(Text(nl: "AFSCHALEN", en: "SCALING DOWN"))
        for line in down.flatMap({ ScalingDownBlocks.lines($0, words, width: width) }) {
            body.add(line.pieces, id: line.id)
        }
    }

    private mutating func plan(_ words: AgreedWords) {
        let lines = PlanLines(words, width: width).lines
        guard dossier.plan(on: desk.today) != nil else {
            empty(
                Text(nl: "PLAN", en: "PLAN"),
                Text(
                    nl: "Nog geen plan voor het hele gezin ○", en: "No plan for the whole family yet ○"),
                isGap: true, fill: Plan.word)
            for line in lines { body.add(line.pieces, id: line.id) }
            return
        }
        heading(Text(nl: "PLAN VOOR HET HELE GEZIN", en: "PLAN FOR THE WHOLE FAMILY"))
        for line in lines { body.add(line.pieces, id: line.id) }
    }

    private mutating func safety(_ words: AgreedWords) {
        let blocks = SafetyBlocks(words).blocks
        section(
            blocks.isEmpty || dossier.orders(on: desk.today).isEmpty
                ? Text(nl: "VEILIGHEIDSPLAN", en: "SAFETY PLAN")
                : Text(nl: "VEILIGHEIDSPLAN EN VERBODEN", en: "SAFETY PLAN AND BANS"), blocks,
            Text(nl: "Geen veiligheidsplan en geen verbod vastgelegd.", en: "No safety plan and no ban recorded."),
            fill: SafetyPlan.word)
    }

    /// Stands there only when something was asked or shared: no family needs it from the start.
    private mutating func information(_ words: AgreedWords, since place: Place?) {
        let blocks = InformationBlocks(words, settledSince: place).blocks
        guard !blocks.isEmpty else { return }
        heading(Text(nl: "INFORMATIE GEVRAAGD EN GEDEELD", en: "INFORMATION ASKED AND SHARED"))
        let layout = AgreedBlocks(blocks, width: width)
        for line in blocks.flatMap(layout.lines) { body.add(line.pieces, id: line.id) }
    }

    private mutating func section(
        _ label: Text, _ blocks: [AgreedBlocks.Block], _ none: Text, isGap: Bool = false, fill word: String
    ) {
        guard !blocks.isEmpty else {
            empty(label, none, isGap: isGap, fill: word)
            return
        }
        heading(label)
        let layout = AgreedBlocks(blocks, width: width)
        for line in blocks.flatMap(layout.lines) { body.add(line.pieces, id: line.id) }
    }

    private mutating func settled(_ rows: AgreementRows, _ book: AgreementBook, showsAll: Bool) {
        let all = book.settled()
        let last = dossier.lastClosing
        let shown = showsAll ? all : book.settled(since: last?.provenance.place)
        if !shown.isEmpty {
            let since = showsAll ? nil : last?.data.day.short(from: desk.today)
            heading(
                since.map {
                    Text(nl: "KLAAR SINDS DE VORIGE KEER, \($0.nl)", en: "SETTLED SINCE LAST TIME, \($0.en)")
                } ?? Text(nl: "KLAAR", en: "SETTLED"))
            for line in rows.settled(shown) { body.add(line.pieces, id: line.id) }
        }
        guard all.count > shown.count else { return }
        if shown.isEmpty { body.gap() }
        let older = Text.count(
            all.count - shown.count, one: Text(nl: "afspraak", en: "agreement"),
            many: Text(nl: "afspraken", en: "agreements"))
        body.add(
            desk.say(
                Text(
                    nl: "   eerder klaar: \(older.nl), te zien met f", en: "   settled before: \(older.en), shown by f")
            ),
            .secondary, id: .showSettled)
    }

    /// A section without anything in it: one plain sentence, and how to fill it.
    private mutating func empty(_ label: Text, _ sentence: Text, isGap: Bool = false, fill word: String) {
        if !isAfterEmpty { body.gap() }
        isAfterEmpty = true
        let keys = FormGroups.place(of: word)?.keys ?? ""
        let head = TextLayout.pad(" " + desk.say(label), width: AfsprakenBody.labelWidth)
        let words = TextLayout.pad(desk.say(sentence), width: AfsprakenBody.sentenceWidth)
        body.add(
            [
                StyledText(head, .title), StyledText(words, isGap ? .attention : .secondary),
                StyledText(keys, .secondary),
            ], id: .fill(word))
    }
}
