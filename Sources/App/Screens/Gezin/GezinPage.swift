import Domain
import Terminal

/// What the sections of G read, taken together once per picture.
struct GezinPage {
    let family: FamilyID
    let desk: Desk
    let dossier: Dossier
    let wall: Wall
    let attention: Attention
    let pictures: [DomainSubject: Known<DomainPicture>]
    var width: Int { desk.size.columns }
    var today: Day { desk.today }
    /// Where the words begin in sections that have their heading on the same line.
    static let margin = 12

    init(_ family: FamilyID, _ desk: Desk) {
        self.family = family
        self.desk = desk
        dossier = desk.dossier(family)
        wall = Wall(dossier, desk)
        attention = desk.attention(family)
        pictures = dossier.domainPictures
    }

    /// A blank line between sections, where the screen is high enough for white space: at 24 rows the facts go first.
    func gap(in body: inout Body<GezinScreen.Row>) {
        if desk.size.rows >= 30 { body.gap() }
    }

    func say(_ text: Text) -> String { desk.say(text) }

    /// A date without the year where it is this year's.
    func short(_ day: Day) -> Text { day.short(from: today) }
}

/// One part of G. The order in which they stand is that of `GezinBody.sections`.
protocol GezinSection: Sendable {
    static func add(to body: inout Body<GezinScreen.Row>, _ page: GezinPage)
}

extension GezinSection {
    static func heading(_ text: Text, to body: inout Body<GezinScreen.Row>, _ page: GezinPage) {
        body.gap()
        body.add(" " + page.say(text), .title)
    }

    /// Words behind a heading on the same line; further lines stand below the first.
    static func line(
        _ heading: Text, isFirst: Bool, _ words: String, _ style: Style = .plain, id: GezinScreen.Row?,
        to body: inout Body<GezinScreen.Row>, _ page: GezinPage
    ) {
        let head = TextLayout.pad(isFirst ? " " + page.say(heading) : "", width: GezinPage.margin)
        let room = page.width - GezinPage.margin - 1
        body.add([StyledText(head, .title), StyledText(TextLayout.cut(words, width: room), style)], id: id)
    }
}
