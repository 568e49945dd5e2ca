import Domain
import Terminal

extension CommandName {
    static let saveForm = CommandName("save")
    static let nextField = CommandName("next-field")
    static let clearDraft = CommandName("clear-draft")
    static let clearField = CommandName("clear-field")
    static let takeRow = CommandName("take-row")
}

/// A form while somebody fills it in. What is typed is kept as a draft at every key, so that Esc, a crash or a full disk
/// loses nothing; it is shown as saved only when it is on disk.
struct FormScreen: Screen {
    let form: any Form
    var states: [FieldState]
    var focus = 0
    private(set) var refusal: Refusal?
    private(set) var isSaving = false
    private(set) var hasDraft = false
    /// What fields became because of another one.
    private var followed: [String: String] = [:]
    /// Whether lists may hold words that are shown on request only.
    private var holdsRevealed: Bool
    /// What stood when whoever types here began, however long ago.
    private var seen: [EntryID]
    /// Where a draft keeps it.
    private static let seenName = "corrects"

    var family: FamilyID? { form.family }
    var isTyping: Bool { true }
    var isForWriting: Bool { true }

    init(_ form: some Form, _ desk: Desk) {
        self.form = form
        holdsRevealed = desk.isRevealed
        let draft = desk.drafts[form.draftKey]
        seen = draft[FormScreen.seenName].map(FormScreen.ids) ?? form.readings(desk)
        hasDraft = !draft.isEmpty
        states = form.fields(desk).map {
            FieldState($0, value: DraftDay.shown(draft[$0.name], $0, desk) ?? $0.initial, desk)
        }
        let changed = states.lastIndex { $0.value != $0.field.initial }
        let start = form.startsAt.flatMap { name in states.firstIndex { $0.field.name == name } }
        let empty = start ?? (form.isCorrection ? 0 : states.firstIndex { $0.value.isEmpty })
        focus = (draft.isEmpty ? empty : changed) ?? 0
        offerInTime(desk)
    }

    func title(_ desk: Desk) -> Text? { form.title }

    func commands(_ desk: Desk) -> [Command] {
        var commands = [
            Command(
                .saveForm, .control("s"), Text(nl: "bewaren", en: "save"),
                help: Text(
                    nl: "Bewaar dit formulier. Enter op het laatste veld doet hetzelfde.",
                    en: "Save this form. Enter on the last field does the same."),
                disabled: isSaving ? Text(nl: "Er wordt al bewaard.", en: "It is being saved.") : nil,
                worksWhileTyping: true),
            Command(
                .nextField, .tab, Text(nl: "volgend veld", en: "next field"),
                help: Text(
                    nl: "Ga naar het volgende veld; Shift-Tab gaat terug.",
                    en: "Go to the next field; Shift-Tab goes back."),
                worksWhileTyping: true),
            Command(
                .clearField, .control("u"), Text(nl: "veld leegmaken", en: "empty the field"),
                help: Text(
                    nl: "Maak dit veld leeg: wat er is ingevuld of gekozen.",
                    en: "Empty this field: what was filled in or chosen."), worksWhileTyping: true, isInBar: false),
        ]
        if states.indices.contains(focus), states[focus].allowsMany { commands.insert(ticking, at: 1) }
        if hasDraft {
            commands.append(
                Command(
                    .clearDraft, .control("r"), Text(nl: "concept leegmaken", en: "clear draft"),
                    help: Text(nl: "Begin opnieuw met een leeg formulier.", en: "Begin again with an empty form."),
                    worksWhileTyping: true))
        }
        return commands
    }

    /// Where several are chosen: what Enter does now.
    private var ticking: Command {
        Command(
            .takeRow, .enter,
            states[focus].takesOnEnter ? Text(nl: "kiezen", en: "choose") : Text(nl: "verder", en: "go on"),
            help: Text(
                nl:
                    "Kies de regel bij >. Is die al gekozen, ga dan naar het volgende veld. De spatiebalk kiest ook, of haalt weg.",
                en:
                    "Choose the line at >. If it is chosen already, go to the next field. Space chooses too, or takes away."
            ),
            worksWhileTyping: true)
    }

    mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        switch name {
        case .takeRow: return handle(.enter, &desk)
        case .clearField: return handle(.control("u"), &desk)
        case .saveForm: return save(&desk)
        case .nextField: return move(1, desk)
        case .clearDraft:
            states = form.fields(desk).map { FieldState($0, value: $0.initial, desk) }
            focus = 0
            hasDraft = false
            seen = form.readings(desk)
            return [.draft(form: form.draftKey, fields: [:])]
        default: return []
        }
    }

    mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] {
        guard !isSaving, states.indices.contains(focus) else { return [] }
        switch key {
        case .backTab: return move(-1, desk)
        default: break
        }
        if masks(focus, desk) { return passHidden(key, desk) }
        switch states[focus].handle(key, columns: FormLayout.valueWidth(desk), desk) {
        case .stayed:
            refusal = nil
            follow(desk)
            return keepDraft(desk)
        case .done:
            refusal = nil
            follow(desk)
            return focus == states.count - 1 ? save(&desk) : move(1, desk)
        case .refused:
            return [.say(Text(nl: "Langer kan dit veld niet worden.", en: "This field cannot be longer."))]
        case .adding(let adding): return [FormScreen.open(adding, desk)]
        case .ended: return [.say(key == .down ? FormScreen.lastRow : FormScreen.firstRow)]
        case .ignored:
            guard key == .down || key == .up else { return [] }
            return move(key == .down ? 1 : -1, walking: true, desk)
        }
    }

    mutating func leave(_ desk: inout Desk) -> [Act] {
        guard !isSaving else {
            return [.say(Text(nl: "Er wordt bewaard. Wacht nog even.", en: "It is being saved. Wait a moment."))]
        }
        guard isChanged else { return [.draft(form: form.draftKey, fields: [:]), .back] }
        return keepDraft(desk) + [
            .back,
            .say(
                Text(
                    nl: "Niet bewaard. Uw concept staat klaar als u terugkomt.",
                    en: "Not saved. Your draft is here when you return.")),
        ]
    }

    /// When what is confidential is hidden again, lists that were made meanwhile let go of it too; what is typed stays.
    mutating func refresh(_ desk: Desk) {
        guard holdsRevealed, !desk.isRevealed else { return }
        holdsRevealed = false
        let fresh = form.fields(desk)
        for index in states.indices {
            let old = states[index].field
            guard states[index].list != nil, let kind = fresh.first(where: { $0.name == old.name })?.kind else {
                continue
            }
            let field = Field(old.name, old.label, kind, initial: old.initial)
            states[index].replace(with: field, value: states[index].value, desk)
        }
    }

    mutating func received(_ save: Save, _ desk: inout Desk) -> [Act] {
        isSaving = false
        return [.draft(form: form.draftKey, fields: [:])] + form.next(save, &desk)
    }

    /// What was added in passing is chosen in the field it was added from.
    mutating func returned(with save: Save, _ desk: inout Desk) -> [Act] {
        guard states.indices.contains(focus) else { return [] }
        for addition in states[focus].additions {
            guard let entry = save.entries.last(where: { $0.kind == addition.kind }) else { continue }
            refusal = nil
            states[focus].choose(entry.id.value, addition.option(for: entry, desk, family: family), desk)
            return keepDraft(desk)
        }
        return []
    }

    mutating func failed(_ sentence: Text) {
        isSaving = false
        refusal = Refusal(sentence)
    }

    func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        FormLayout(self, desk).draw(on: &canvas, in: area)
    }

    private var isChanged: Bool {
        states.contains { $0.value != $0.field.initial }
    }

    /// Whether the words of a confidential entry are in a field while nobody asks to see them any more. What somebody is
    /// typing stays in sight as long as the cursor is there.
    func masks(_ index: Int, _ desk: Desk) -> Bool {
        let state = states[index]
        guard !desk.isRevealed, form.isConfidential(state.field.name, desk) else { return false }
        let isChanged = state.value != state.field.initial
        let heldWords = !state.field.initial.isEmpty
        return index == focus ? heldWords && !isChanged : heldWords || !isChanged
    }

    /// Words that nobody sees are not typed in: the cursor only goes on.
    private mutating func passHidden(_ key: Key, _ desk: Desk) -> [Act] {
        switch key {
        case .enter, .down: move(1, desk)
        case .up: move(-1, desk)
        default: [.say(FormScreen.hiddenAgain)]
        }
    }

    private static let hiddenAgain = Text(
        nl: "Dit is weer verborgen. Ga met Esc terug; na x ziet u het weer.",
        en: "This is hidden again. Go back with Esc; after x you see it again.")

    private static let lastRow = Text(
        nl: "Dit is de laatste regel. Tab gaat naar het volgende veld.",
        en: "This is the last line. Tab goes to the next field.")
    private static let firstRow = Text(
        nl: "Dit is de eerste regel. Shift-Tab gaat naar het vorige veld.",
        en: "This is the first line. Shift-Tab goes to the field before it.")

    /// Lists offer nothing that came later than the day in the form.
    private mutating func offerInTime(_ desk: Desk) {
        guard let name = form.dayField, let state = states.first(where: { $0.field.name == name }) else { return }
        let day = DayReader(today: desk.today, direction: .past).read(state.value)?.latest
        for index in states.indices where index != focus { states[index].offer(until: day, desk) }
    }

    /// Lets fields follow what was filled in here, unless somebody chose something else in them.
    private mutating func follow(_ desk: Desk) {
        let values = FormValues(
            Dictionary(states.map { ($0.field.name, $0.value) }, uniquingKeysWith: { first, _ in first }), desk)
        let following = form.following(values, desk)
        for index in states.indices where index != focus {
            let state = states[index]
            guard let value = following[state.field.name], value != state.value,
                state.value == followed[state.field.name] ?? state.field.initial
            else { continue }
            states[index].set(value, desk)
            followed[state.field.name] = value
        }
        offerInTime(desk)
    }

    /// Goes to another field, unless what was typed in this one must first be added or fits nothing.
    private mutating func move(_ step: Int, walking: Bool = false, _ desk: Desk) -> [Act] {
        do throws(Refusal) {
            if let adding = try states[focus].settle(walking: walking, desk) { return [FormScreen.open(adding, desk)] }
            refusal = nil
            follow(desk)
            focus = min(max(0, focus + step), states.count - 1)
        } catch {
            refusal = error
        }
        return keepDraft(desk)
    }

    private static func open(_ adding: FieldState.Adding, _ desk: Desk) -> Act {
        .open(FormScreen(adding.addition.form(adding.typed), desk))
    }

    private static let unchanged = Text(
        nl: "Er is niets veranderd. Esc gaat terug.", en: "Nothing has changed. Esc goes back.")

    private func keepDraft(_ desk: Desk) -> [Act] {
        var fields = Dictionary(
            states.map { ($0.field.name, DraftDay.kept($0.value, $0.field, desk)) },
            uniquingKeysWith: { first, _ in first })
        if !seen.isEmpty { fields[FormScreen.seenName] = seen.map(\.value).joined(separator: " ") }
        return [.draft(form: form.draftKey, fields: isChanged ? fields : [:])]
    }

    private static func ids(_ kept: String) -> [EntryID] { kept.split(separator: " ").map { EntryID(String($0)) } }

    private mutating func save(_ desk: inout Desk) -> [Act] {
        do throws(Refusal) {
            if let adding = try states[focus].settle(walking: false, desk) { return [FormScreen.open(adding, desk)] }
            let values = FormValues(
                Dictionary(states.map { ($0.field.name, $0.value) }, uniquingKeysWith: { first, _ in first }), desk,
                seen: seen)
            let save = try form.save(values, &desk)
            try Validation.check(save, desk)
            guard !form.changesNothing(save, desk) else { return [.say(FormScreen.unchanged)] }
            isSaving = true
            refusal = nil
            return keepDraft(desk) + [.save(save)]
        } catch {
            refusal = error
            if let index = states.firstIndex(where: { $0.field.name == error.field }) { focus = index }
            return keepDraft(desk)
        }
    }
}
