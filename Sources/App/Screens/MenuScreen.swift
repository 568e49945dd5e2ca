import Domain
import Terminal

/// A short list of things to enter: each line opens a form, or a screen on which many can be entered.
struct MenuScreen: Screen {
    struct Item: Sendable {
        let title: Text
        let screen: @Sendable (Desk) -> any Screen
        /// Why it cannot be used now.
        var disabled: Text?

        init(title: Text, form: any Form, disabled: Text? = nil) {
            self.title = title
            screen = { FormScreen(form, $0) }
            self.disabled = disabled
        }

        init(title: Text, screen: @escaping @Sendable (Desk) -> any Screen) {
            self.title = title
            self.screen = screen
        }
    }

    let id: FamilyID
    private let heading: Text
    private let items: [Item]
    private var cursor: BodyView<Int>
    /// The number of the group these forms are in; Esc goes back to the groups.
    private var group: Int?

    var family: FamilyID? { id }
    var isForWriting: Bool { true }

    init(_ family: FamilyID, heading: Text, items: [Item], group: Int? = nil, _ desk: Desk) {
        id = family
        self.group = group
        self.heading = heading
        self.items = items
        cursor = BodyView()
        cursor = BodyView(body(desk))
    }

    func commands(_ desk: Desk) -> [Command] { [Numbered.choose(Numbered.forms)] }

    mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        cursor.selected.map { open($0, desk) } ?? []
    }

    private func open(_ index: Int, _ desk: Desk) -> [Act] {
        if let reason = items[index].disabled { return [.say(reason)] }
        return [.become(items[index].screen(desk))]
    }

    mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] {
        if let index = Numbered.index(of: key, among: items.count) { return open(index, desk) }
        _ = cursor.handle(key, rows: desk.size.rows - 6)
        return []
    }

    mutating func leave(_ desk: inout Desk) -> [Act] {
        group.map { [.become(EnterScreen(id, at: $0, desk))] } ?? [.back]
    }

    func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        cursor.draw(body(desk), on: &canvas, in: area)
    }

    private func body(_ desk: Desk) -> Body<Int> {
        var body = Body<Int>()
        body.add()
        body.add(" " + desk.say(heading), .title)
        body.add()
        for (index, item) in items.enumerated() {
            let number = index < 9 ? "\(index + 1)" : " "
            body.add("   \(number)  \(desk.say(item.title))", item.disabled == nil ? .plain : .secondary, id: index)
        }
        return body
    }

    /// The forms and screens of one group.
    static func group(_ group: FormGroup, _ family: FamilyID, _ desk: Desk) -> MenuScreen {
        let items = group.items.map { item in
            let form = item.form(family)
            return Item(title: form.title, form: form, disabled: item.disabled(family, desk))
        }
        let screens = group.screens.map { line in Item(title: line.title) { line.screen(family, $0) } }
        return MenuScreen(
            family, heading: Text(nl: group.title.nl.uppercased(), en: group.title.en.uppercased()),
            items: items + screens, group: FormGroups.all.firstIndex { $0.title == group.title }, desk)
    }

    /// What the worries mean for this child, where that is being asked.
    private static func meaning(_ child: Reference<Member>, _ family: FamilyID, _ desk: Desk) -> [any Form] {
        let findings = desk.attention(family).points.flatMap(\.findings)
        return findings.compactMap { finding in
            guard case .recordMeaning(child, let basis) = finding.remedy else { return nil }
            return MeaningForm(family: family, child: child, basis: basis)
        }
    }

    /// What can be done about a child who is not safe now: who calls, and who sees that it is safe again.
    static func unsafe(_ judgement: EntryID, _ family: FamilyID, _ desk: Desk) -> any Screen {
        let dossier = desk.dossier(family)
        guard let judged = dossier.ledger[Reference<SafetyJudgement>(judgement)] else {
            return EntryScreen(family, entry: judgement)
        }
        let child = judged.data.child
        let name = dossier.name(of: child).uppercased()
        let forms: [any Form] = [
            SafeguardForm(family: family, child: child), JudgementForm(family: family, child: child),
            SpokenForm(family: family, child: child),
        ]
        return MenuScreen(
            family, heading: Text(nl: "\(name) IS NU NIET VEILIG", en: "\(name) IS NOT SAFE NOW"),
            items: forms.map { Item(title: $0.title, form: $0) }, desk)
    }

    /// What can be entered about one person.
    static func about(_ member: Reference<Member>, _ family: FamilyID, _ desk: Desk) -> MenuScreen {
        let dossier = desk.dossier(family)
        let name = dossier.name(of: member)
        let isChild = dossier.ledger[member]?.data.role.word == .child
        let forChild: [any Form] =
            [
                WatcherForm(family: family, child: member), JudgementForm(family: family, child: member),
                SpokenForm(family: family, child: member),
            ] + meaning(member, family, desk)
        let forAll: [any Form] = [
            SignalForm(family: family, about: [member]), OwnWordsForm(family: family, speaker: member),
            ProblemForm(family: family, members: [member]), ResidenceForm(family: family, member: member),
            MemberForm(family: family, correcting: member),
        ]
        let forAdult: [any Form] = isChild ? [] : [KindCheckForm(family: family, adult: member)]
        let forms = (isChild ? forChild : []) + forAll + forAdult
        return MenuScreen(
            family,
            heading: Text(
                nl: "WAT WILT U VASTLEGGEN OVER \(name.uppercased())?",
                en: "WHAT DO YOU WANT TO RECORD ABOUT \(name.uppercased())?"),
            items: forms.map { Item(title: $0.title, form: $0) }, desk)
    }
}
