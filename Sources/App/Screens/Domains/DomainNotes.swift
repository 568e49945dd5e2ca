import Domain
import Terminal

/// What is known of one cell of the life domains: how it went, who said so, what it was before, and which problems there are.
struct DomainNotes {
    private(set) var lines: [[StyledText]] = []
    private let subject: DomainSubject
    private let dossier: Dossier
    private let wall: Wall
    private let desk: Desk
    private let width: Int

    init(_ subject: DomainSubject, _ table: DomainTable, _ family: FamilyID, _ desk: Desk, width: Int) {
        self.subject = subject
        self.desk = desk
        self.width = width
        dossier = desk.dossier(family)
        wall = Wall(dossier, desk)
        let all = desk.say(Text(nl: "het hele gezin", en: "the whole family"))
        let whose = subject.member.map(wall.name) ?? all
        let title = "\(desk.say(subject.domain.label)), \(whose)".uppercased()
        add(" " + title, .title)
        let now = table.picture(subject)
        if let now { picture(now) } else { add("   " + DomainSign.notAsked.inFull(desk), .secondary) }
        problems()
        strength()
        earlier(than: now)
    }

    private mutating func add(_ text: String, _ style: Style = .plain) {
        for line in TextLayout.wrap(text, width: width) { lines.append([StyledText(line, style)]) }
    }

    private mutating func picture(_ known: Known<DomainPicture>) {
        let day = desk.say(known.data.day.short(from: desk.today))
        let who = known.data.by.map { "\($0.name.short), \(day)" } ?? day
        guard !wall.hides(known) else {
            add("   \(desk.say(Wall.hidden)) (\(day))", .secondary)
            return
        }
        let sign = DomainSign(known.data.state)
        let text = known.data.text.map { ": \(wall.words($0))" } ?? ""
        add("   \(sign.inFull(desk))\(text) (\(who))", sign.style)
    }

    /// Problems on this domain: of this person, or for the family as a whole of everybody.
    private mutating func problems() {
        let all = dossier.problems(on: desk.today).filter { $0.data.domain == subject.domain }
        let label = desk.say(Text(nl: "probleem", en: "problem"))
        for problem in all where subject.member == nil || names(problem.data.members) {
            let whose = subject.member == nil ? " (\(wall.names(problem.data.members)))" : ""
            add("   \(label)\(whose): " + desk.say(wall.words(problem) { $0.text } ?? Text(verbatim: "")))
        }
    }

    private mutating func strength() {
        guard let strength = dossier.ownStrengths[subject] else { return }
        let label = desk.say(Text(nl: "wie regelt het", en: "who manages it"))
        let words = wall.words(strength) { desk.say($0.direction.label) } ?? Text(verbatim: "")
        add("   \(label): " + desk.say(words))
    }

    private mutating func earlier(than now: Known<DomainPicture>?) {
        let others = dossier.ledger.known(DomainPicture.self).filter { known in
            known.id != now?.id && known.data.domain == subject.domain && covers(known.data.members)
        }
        for known in others.sorted(by: { ($0.data.day, $0.provenance.place) > ($1.data.day, $1.provenance.place) }) {
            let day = TextLayout.pad(desk.say(known.data.day.short(from: desk.today)), width: 13)
            let words = wall.words(known) {
                [desk.say($0.state.label), $0.text].compactMap { $0 }.joined(separator: ": ")
            }
            lines.append([StyledText("   " + day, .secondary), StyledText(desk.say(words ?? Text(verbatim: "")))])
        }
    }

    private func names(_ members: [Reference<Member>]) -> Bool {
        subject.member.map { member in members.contains { dossier.ledger.same($0, member) } } ?? false
    }

    private func covers(_ members: [Reference<Member>]) -> Bool {
        subject.member == nil ? members.isEmpty : names(members)
    }
}
