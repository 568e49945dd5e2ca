import Domain
import Terminal

/// What V shows for one question: last time, the points, what is new, parents and child first, then what the table says.
struct VragenBody {
    private(set) var body = Body<VragenScreen.Row>()
    private let desk: Desk
    private let dossier: Dossier
    private let wall: Wall
    private let question: Question
    private let family: FamilyID
    private static let label = 14
    private var width: Int { desk.size.columns - 2 }

    init(_ family: FamilyID, _ question: Question, _ desk: Desk) {
        self.desk = desk
        self.question = question
        self.family = family
        dossier = desk.dossier(family)
        wall = Wall(dossier, desk)
        guard let open = dossier.openDiscussion else {
            closed()
            return
        }
        heading(open)
        lastTime()
        points()
        news()
        state()
        said(open)
        answer(open)
        alsoWritten(open)
        agreements(open)
    }

    private mutating func line(_ label: Text, _ text: String, _ style: Style = .plain, id: VragenScreen.Row? = nil) {
        body.field(" " + desk.say(label), text, labelWidth: VragenBody.label, width: width, style, id: id)
    }

    /// As `line`, on one row.
    private mutating func row(_ label: String, _ pieces: [StyledText], id: VragenScreen.Row? = nil) {
        body.add([StyledText(TextLayout.pad(label, width: VragenBody.label), .secondary)] + pieces, id: id)
    }

    private mutating func closed() {
        body.add()
        body.add(
            desk.say(
                Text(
                    nl: " Er is nu geen bespreking van dit gezin open.",
                    en: " There is no open discussion of this family now.")))
        body.add()
        body.add(desk.say(Text(nl: "   Open de bespreking", en: "   Open the discussion")), .title, id: .open)
        guard let last = dossier.lastClosedDiscussion else { return }
        body.gap()
        let day = last.data.day.words
        body.add(desk.say(Text(nl: " LAATST BESPROKEN: \(day.nl)", en: " LAST DISCUSSED: \(day.en)")), .title)
        for question in Question.allCases {
            body.gap()
            body.wrap("\(question.rawValue)  \(desk.say(question.title))", width: width, .secondary)
            let words = dossier.answer(to: question, in: last.id).map {
                desk.say(wall.words(AnswerWords.of($0.data, desk)))
            }
            body.wrap(words ?? "–", width: width, indent: 4)
        }
    }

    private mutating func heading(_ open: Known<Discussion>) {
        let number = question.rawValue
        let head = Text(nl: " VRAAG \(number) van 5  ", en: " QUESTION \(number) of 5  ")
        let marks = Question.allCases.map { one -> String in
            guard let answer = dossier.answer(to: one, in: open.id) else { return "\(one.rawValue)·" }
            return answer.data.leftOpen == nil ? "\(one.rawValue)✓" : "\(one.rawValue)○"
        }.joined(separator: " ")
        let title = desk.say(head) + desk.say(question.title).uppercased()
        let room = desk.size.columns - cells(marks) - 2
        body.add([StyledText(TextLayout.pad(title, width: room - 1) + " ", .title), StyledText(marks, .secondary)])
        if question == .whoWatches {
            line(
                Text(nl: "VANDAAG?", en: "TODAY?"),
                desk.say(
                    Text(
                        nl: "Moet er vandaag nog iets? Kind nu niet veilig: druk op !",
                        en: "Must anything be done today? Child not safe now: press !")))
        }
        if dossier.attendance(in: open.id) == nil {
            line(
                Text(nl: "WIE IS ER?", en: "WHO IS HERE?"),
                desk.say(Text(nl: "Nog niet vastgelegd ○  Druk op d.", en: "Not recorded yet ○  Press d.")), .attention)
        }
        body.gap()
    }

    private mutating func lastTime() {
        guard let last = dossier.lastClosedDiscussion else { return }
        if let answer = dossier.answer(to: question, in: last.id) {
            line(
                Text(nl: "VORIGE KEER", en: "LAST TIME"), desk.say(wall.words(AnswerWords.of(answer.data, desk))),
                .secondary)
        }
        for agreement in dossier.agreements(in: last.id) where agreement.data.question == question {
            let outcome = dossier.outcome(of: agreement.id).map { desk.say($0.data.outcome.label) }
            let done = outcome ?? desk.say(Text(nl: "gedaan? nog niet gevraagd ○", en: "done? not asked yet ○"))
            let text = desk.say(wall.summary(agreement.entry))
            let room = width - VragenBody.label - cells(done) - 2
            row(
                "",
                [
                    StyledText(TextLayout.pad(text, width: room) + " "),
                    StyledText(done, outcome == nil ? .attention : .secondary),
                ],
                id: .lastAgreement(agreement.id))
        }
    }

    private mutating func points() {
        let points = desk.attention(family).forQuestion(question)
        for (index, point) in points.prefix(3).enumerated() {
            let head = index == 0 ? desk.say(Text(nl: " EERST", en: " FIRST")) : ""
            let sign = point.norm.nature == .pattern ? "▲ " : "○ "
            let text = TextLayout.cut(desk.say(wall.words(point.line)), width: width - VragenBody.label - 2)
            row(head, [StyledText(sign, .attention), StyledText(text)], id: .point(point.id))
        }
        guard points.count > 3 else { return }
        let more = Text.count(
            points.count - 3, one: Text(nl: "punt", en: "more point"), many: Text(nl: "punten", en: "more points"))
        row(
            "",
            [
                StyledText(
                    desk.say(Text(nl: "nog \(more.nl): druk op p", en: "\(more.en): press p")),
                    .secondary)
            ])
    }

    private mutating func news() {
        let new = dossier.newSignals.prefix(3)
        for (index, signal) in new.enumerated() {
            let head = index == 0 ? desk.say(Text(nl: " NIEUW", en: " NEW")) : ""
            let day = signal.data.seen.short(from: desk.today)
            let words = wall.words(signal) { $0.text }.map(desk.say) ?? ""
            let origin = wall.words(signal.data.originLabel(in: dossier.ledger))
            let text = "\(desk.say(day))  \(desk.say(origin)): \(words)"
            row(head, [StyledText(TextLayout.cut(text, width: width - VragenBody.label))], id: .entry(signal.entry))
        }
    }

    /// What is recorded now that this question is about.
    private mutating func state() {
        switch question {
        case .whoWatches: children()
        case .wholePicture, .solvable: problems()
        case .whoLeads: regie()
        case .lookBack: lookBack()
        }
        body.gap()
    }

    private mutating func children() {
        let children = dossier.minors(on: desk.today)
        guard !children.isEmpty else { return }
        body.gap()
        for (index, child) in children.enumerated() {
            let head = index == 0 ? desk.say(Text(nl: " KINDEREN", en: " CHILDREN")) : ""
            row(head, ChildLine.pieces(child, wall, desk, width: width - VragenBody.label), id: .child(child.id))
        }
    }

    private mutating func problems() {
        for (index, problem) in dossier.problems(on: desk.today).prefix(4).enumerated() {
            let head = index == 0 ? desk.say(Text(nl: " PROBLEMEN", en: " PROBLEMS")) : ""
            let text = desk.say(wall.summary(problem.entry))
            row(head, [StyledText(TextLayout.cut(text, width: width - VragenBody.label))], id: .entry(problem.entry))
        }
    }

    private mutating func regie() {
        let standing = dossier.regisseurs(on: desk.today) + dossier.regisseurs(on: desk.today, role: .proces)
        let names = standing.map { desk.say($0.data.summary(in: dossier)) }
        let none = desk.say(Text(nl: "niemand ○", en: "nobody ○"))
        line(
            Text(nl: "REGIE", en: "REGIE"), names.isEmpty ? none : names.joined(separator: " · "),
            names.isEmpty ? .attention : .plain)
    }

    private mutating func lookBack() {
        let none = desk.say(Text(nl: "nog niet afgesproken ○", en: "not agreed yet ○"))
        let day = dossier.lookBack.map { desk.say($0.data.day.words) }
        line(Text(nl: "TERUGKIJKEN", en: "LOOK BACK"), day ?? none, day == nil ? .attention : .plain)
    }

    private mutating func said(_ open: Known<Discussion>) {
        let words = dossier.ownWords(in: open.id).filter { $0.data.question == question }
        for (index, one) in words.enumerated() {
            let head = index == 0 ? Text(nl: "OUDER, KIND", en: "PARENT, CHILD") : Text(verbatim: "")
            let hidden = "\(wall.name(one.data.speaker)): \(desk.say(Wall.hidden))"
            line(head, wall.hides(one) ? hidden : desk.say(wall.summary(one.entry)), id: .entry(one.entry))
        }
    }

    private mutating func answer(_ open: Known<Discussion>) {
        let answer = dossier.answer(to: question, in: open.id)
        let none = desk.say(
            Text(
                nl: "nog geen antwoord ○  w schrijft het op, o laat de vraag open",
                en: "no answer yet ○  w writes it down, o leaves it open"))
        line(
            Text(nl: "WIJ ZEGGEN", en: "WE SAY"),
            answer.map { desk.say(wall.words(AnswerWords.of($0.data, desk))) } ?? none,
            answer == nil ? .attention : .plain, id: .answer)
    }

    /// What another seat wrote at the same time: it stands until somebody makes one answer of both.
    private mutating func alsoWritten(_ open: Known<Discussion>) {
        for other in dossier.answers(to: question, in: open.id).dropLast() {
            let who = desk.team.typist(other.provenance)?.short ?? "?"
            let words = desk.say(wall.words(AnswerWords.of(other.data, desk)))
            let line = Text(nl: "ook opgeschreven door \(who): \(words)", en: "also written by \(who): \(words)")
            self.line(Text(verbatim: ""), desk.say(line), .attention, id: .answer)
        }
    }

    private mutating func agreements(_ open: Known<Discussion>) {
        let made = dossier.agreements(in: open.id).filter { $0.data.question == question || $0.data.question == nil }
        for (index, agreement) in made.enumerated() {
            line(
                index == 0 ? Text(nl: "AFSPRAAK", en: "AGREEMENT") : Text(verbatim: ""),
                desk.say(wall.summary(agreement.entry)),
                id: .entry(agreement.entry))
        }
    }
}
