import Domain
import Terminal

/// What a screen may look at and take from while it handles a key: the files, the day, who sits here, and new ids.
public struct Desk: Sendable {
    public var workspace: Workspace {
        didSet {
            prepared = nil
            past = past.map { Past($0.family, on: $0.day, in: workspace) }
            revision = Revision()
        }
    }
    public var language: Language {
        didSet { revision = Revision() }
    }
    /// The day on the calendar.
    public var now: Day {
        didSet {
            guard now != oldValue else { return }
            prepared = nil
            revision = Revision()
        }
    }
    /// `HH:MM` on the local clock, for what is recorded with a time.
    public var clockTime: String
    /// Who works at this terminal.
    public var me: Reference<Person>? {
        didSet { revision = Revision() }
    }
    public var ids: IdentifierSource
    public var drafts: Drafts
    public var size: Size {
        didSet { if size != oldValue { revision = Revision() } }
    }
    /// Whether somebody with a reason asked to see what is confidential.
    var isRevealed = false {
        didSet { if isRevealed != oldValue { revision = Revision() } }
    }
    /// Whether names of members are shown as initials.
    var usesInitials = false {
        didSet { revision = Revision() }
    }
    /// The file on the table as it stood on an earlier day, while somebody looks back at it.
    private(set) var past: Past? {
        didSet {
            prepared = nil
            revision = Revision()
        }
    }
    /// Another one whenever something changed that pictures are made of.
    private(set) var revision = Revision()
    /// What was saved here since the program opened.
    var history = SaveHistory()
    private var lastToken = 0
    private var prepared: Prepared?
    private var index = Kept<FamilyID, FindIndex>()

    /// What is asked for in every frame of the family on the table.
    private struct Prepared: Sendable {
        let family: FamilyID
        let attention: Attention
        let timeline: Timeline
    }

    public init(
        workspace: Workspace = Workspace(), language: Language = .nl, today: Day, clockTime: String = "09:00",
        me: Reference<Person>? = nil, ids: IdentifierSource, drafts: Drafts = Drafts(), size: Size
    ) {
        self.workspace = workspace
        self.language = language
        now = today
        self.clockTime = clockTime
        self.me = me
        self.ids = ids
        self.drafts = drafts
        self.size = size
    }

    /// The words in the language of this terminal.
    public func say(_ text: Text) -> String { text(language) }

    /// The day somebody looks back at; nothing while the screens show what is.
    public var asOf: Day? { past?.day }

    /// The day the screens speak of: the calendar's, or the one somebody looks back at.
    public var today: Day { past?.day ?? now }

    /// The team's directory and terms, as they stood on the day the screens speak of.
    public var team: Team { past?.team ?? workspace.team }

    /// The file of a family as it stood on the day the screens speak of; an empty one while its lines have not arrived.
    public func dossier(_ family: FamilyID) -> Dossier {
        if let past, past.family == family { return past.dossier }
        return present(family)
    }

    /// The file of a family as it is now, whatever day the screens speak of.
    func present(_ family: FamilyID) -> Dossier {
        workspace.dossiers[family] ?? Dossier(id: family)
    }

    /// Lets every screen of this family show it as it stood on a day.
    mutating func look(at day: Day, of family: FamilyID) { past = Past(family, on: day, in: workspace) }

    mutating func lookAtNow() { past = nil }

    public func caseFile(_ family: FamilyID) -> CaseFile {
        CaseFile(dossier: dossier(family), team: team, today: today)
    }

    /// The points of attention of a family; kept for the family on the table, because every frame asks for them.
    public func attention(_ family: FamilyID) -> Attention {
        if let prepared, prepared.family == family { return prepared.attention }
        return Attention(caseFile(family))
    }

    /// What happened to a family, on one line; kept like its points of attention.
    public func timeline(_ family: FamilyID) -> Timeline {
        if let prepared, prepared.family == family { return prepared.timeline }
        return Timeline(dossier(family))
    }

    /// Everything of a family that may be found now.
    func findIndex(_ family: FamilyID) -> FindIndex { index.page(for: family, self) { FindIndex(family, self) } }

    /// Keeps the index, so that finding again opens at once.
    mutating func keepFindIndex(_ family: FamilyID) {
        let found = findIndex(family)
        index.keep(found, for: family, self)
    }

    /// Gets ready what the screens of this family ask again and again.
    mutating func prepare(_ family: FamilyID?) {
        guard let family else {
            prepared = nil
            return
        }
        guard prepared?.family != family else { return }
        prepared = Prepared(
            family: family, attention: Attention(caseFile(family)), timeline: Timeline(dossier(family)))
    }

    /// Whoever works here, as a professional.
    public var myself: Professional? { me.flatMap(team.professional) }

    /// An entry with a new id.
    public mutating func entry(
        _ fact: any EventKind, corrects: [EntryID] = [], confidential: Bool? = nil
    ) -> Entry {
        Entry(id: ids.next(), fact, corrects: corrects, confidential: confidential)
    }

    /// An entry that takes the place of what was known and of its rivals, and is at least as confidential as they were:
    /// words that stay the same do not come into the open because something beside them changed.
    public mutating func entry<Kind: EventKind>(_ fact: Kind, correcting known: Known<Kind>?) -> Entry {
        guard let known else { return entry(fact) }
        return entry(
            fact, corrects: [known.entry] + known.rivals.map(\.entry),
            confidential: known.hasConfidentialReading ? true : known.confidential)
    }

    /// A save with its own number, so that the answer can be matched to the question.
    public mutating func save(_ entries: [Entry], to place: SavePlace, said: Text) -> Save {
        save(entries, to: place, said: said, undoing: nil)
    }

    mutating func save(_ entries: [Entry], to place: SavePlace, said: Text, undoing undone: Save?) -> Save {
        lastToken += 1
        return Save(token: lastToken, place: place, entries: entries, said: said, undoes: undone?.token)
    }
}

/// What was typed and not yet saved, by form and field.
public struct Drafts: Hashable, Sendable {
    public var fields: [String: [String: String]]

    public init(_ fields: [String: [String: String]] = [:]) {
        self.fields = fields
    }

    public subscript(form: String) -> [String: String] {
        get { fields[form] ?? [:] }
        set { fields[form] = newValue.isEmpty ? nil : newValue }
    }
}
