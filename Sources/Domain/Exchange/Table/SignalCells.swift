/// One row of a table of signals: reads each cell and remembers what cannot be read.
struct SignalCells {
    private(set) var faults: [DossierFault] = []
    private(set) var signal: Signal
    private(set) var isConfidential: Bool?
    private(set) var recorded: RecordedDate?
    private let row: TableReader.Row
    private let places: [SignalColumn: Int]
    private let setting: Setting

    init(_ row: TableReader.Row, places: [SignalColumn: Int], setting: Setting) {
        self.row = row
        self.places = places
        self.setting = setting
        signal = Signal(seen: PartialDay(setting.today), text: "", source: .register)
        signal.text = text(.text) ?? ""
        if let seen = date(.seen, isAsked: true) { signal.seen = seen }
        recorded = date(.recorded, isAsked: false).map(RecordedDate.date)
        if let recorded, recorded.earliest > setting.today { fail(.recordedInFuture, .recorded) }
        signal.about = about()
        findObserver()
        if let source: Term<SignalSource> = word(.source) { signal.source = source }
        if let nature: Term<SignalNature> = word(.nature) { signal.nature = nature }
        if let tone: Term<SignalTone> = word(.tone) { signal.tone = tone }
        signal.topic = word(.topic)
        isConfidential = yesOrNo(.confidential)
    }

    /// The words of a cell; nothing when it is empty or there is no such column.
    func text(_ column: SignalColumn) -> String? {
        guard let place = places[column] else { return nil }
        let text = row.cells[place]
        return text.isEmpty ? nil : text
    }

    mutating func fail(_ reason: DossierFault.Reason, _ column: SignalColumn) {
        faults.append(
            DossierFault(reason, path: column.name, line: row.line, cell: places[column].map { $0 + 1 }))
    }

    private mutating func date(_ column: SignalColumn, isAsked: Bool) -> PartialDay? {
        guard let text = text(column) else {
            if isAsked { fail(.unreadableDate, column) }
            return nil
        }
        if let date = DayReader(today: setting.today, direction: .past).read(text) { return date }
        fail(.unreadableDate, column)
        return nil
    }

    /// First names, or numbers of the list of members, with a comma, a slash, a plus or *en* between them. The family as a
    /// whole is nobody in particular.
    private mutating func about() -> [Reference<Member>] {
        guard let text = text(.about) else { return [] }
        let joined = text.lowercased().replacing(" en ", with: ",").replacing(" and ", with: ",")
        let names = joined.split(whereSeparator: { ",/+&;".contains($0) }).map { name in
            String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
        if ["gezin", "het gezin", "hele gezin", "family", "the family"].contains(joined) { return [] }
        let found = names.map(member)
        if found.contains(nil) || Set(found).count != found.count { fail(.unknownMember, .about) }
        return found.compactMap { $0 }
    }

    private func member(_ name: String) -> Reference<Member>? {
        let members = setting.dossier?.membersInOrder ?? []
        if let number = Int(name) { return members.indices.contains(number - 1) ? members[number - 1].id : nil }
        let exact = members.filter { $0.id.id.value == name || $0.data.name.full.lowercased() == name }
        let first = members.filter { $0.data.name.given.lowercased() == name }
        let found = exact.isEmpty ? first : exact
        return found.count == 1 ? found[0].id : nil
    }

    /// Somebody of the directory, somebody of the family, or somebody else by the words that stand there.
    private mutating func findObserver() {
        guard let text = text(.observer) else { return }
        let typed = text.lowercased()
        let people = setting.team.people
        let exact = people.filter { $0.data.name.full.lowercased() == typed || $0.id.id.value == text }
        let part = people.filter { $0.data.name.full.lowercased().contains(typed) }
        let found = exact.isEmpty ? part : exact
        if found.count == 1, let person = setting.team.professional(found[0].id) {
            signal.observer = person
            signal.source = .known(.ownObservation)
        } else if let member = member(typed), Int(typed) == nil {
            signal.observerMember = member
            let isChild = setting.dossier?.ledger.isChild(member) ?? true
            signal.source = .known(isChild ? .child : .parent)
        } else {
            signal.observerName = text
            signal.source = .known(.network)
        }
    }

    private mutating func word<Word: Vocabulary>(_ column: SignalColumn) -> Term<Word>? {
        guard let text = text(column) else { return nil }
        let typed = Self.folded(text)
        let found = Word.allCases.first { word in
            [word.rawValue, word.label.nl, word.label.en].contains { Self.folded($0) == typed }
        }
        let near = Word.allCases.filter { word in
            typed.utf8.count > 2
                && [word.label.nl, word.label.en].contains { Self.folded($0).contains(typed) }
        }
        if let word = found ?? (near.count == 1 ? near[0] : nil) { return .known(word) }
        fail(.unknownWord(Word.allCases.map(\.label.nl)), column)
        return nil
    }

    private static func folded(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }

    private mutating func yesOrNo(_ column: SignalColumn) -> Bool? {
        guard let text = text(column)?.lowercased() else { return nil }
        if ["ja", "j", "yes", "y", "x", "true", "1"].contains(text) { return true }
        if ["nee", "n", "no", "false", "0"].contains(text) { return false }
        fail(.notYesOrNo, column)
        return nil
    }
}
