import App
import Domain
import Glibc
import Store

import class Store.Presence

/// One place at the table: a person with a store open, a watch on it, and what that person is typing. Without a store yet
/// it can make one.
struct Seat {
    private(set) var session: Session?
    private(set) var person: Reference<Person>?
    var drafts = App.Drafts() {
        didSet { if unkeptSince == nil, hasUnkeptDrafts { unkeptSince = .now } }
    }
    private var kept = App.Drafts()
    /// Since when something typed is not on the disk yet.
    private var unkeptSince: ContinuousClock.Instant?
    private var watch: Watch?
    private var presence: Presence?
    private let clock: Clock
    private let newStorePath: String?
    private let demo: DemoFolder?
    private var polling = Polling()

    /// A seat at an open store.
    init(_ session: Session, person: Reference<Person>?, clock: Clock, demo: DemoFolder? = nil) {
        self.session = session
        self.clock = clock
        self.demo = demo
        newStorePath = nil
        watch = try? session.store.watch()
        if let person { sit(person) }
    }

    /// A seat on an empty machine: the store is made at this path when somebody begins a team.
    init(emptyAt path: String, clock: Clock) {
        self.clock = clock
        newStorePath = path
        demo = nil
    }

    var workspace: Workspace { session?.workspace ?? Workspace() }
    var descriptor: Int32 { watch?.descriptor ?? -1 }
    var needsPolling: Bool { session != nil && watch?.needsPolling ?? true }
    var hasUnkeptDrafts: Bool { drafts != kept }
    /// Whether somebody types on and on: what was typed then goes to the disk once a second, else at the first pause.
    var hasWaitingDrafts: Bool { unkeptSince.map { .now - $0 >= .seconds(1) } ?? false }

    /// The person sits down: from now on what is typed carries this name.
    mutating func sit(_ person: Reference<Person>) {
        self.person = person
        guard let session else { return }
        if demo == nil { Seating(session: session).remember(person) }
        presence = try? session.store.announce(Present(by: person, since: clock.now))
        drafts = SeatDrafts.load(session.store, person)
        kept = drafts
        unkeptSince = nil
    }

    /// Tells the other terminals what is on the table here.
    func show(_ family: FamilyID?) {
        guard let person else { return }
        try? presence?.update(Present(by: person, family: family, since: clock.now))
    }

    /// What others wrote since the last look; nothing when there is no news.
    mutating func look() -> Workspace? {
        guard let session else { return nil }
        guard let watch, !watch.needsPolling else { return polling.look(session) }
        let changes = watch.changes()
        var isNews = changes.presence
        if changes.everything || changes.families {
            isNews = (try? session.readAll()) ?? false || isNews
            for family in session.workspace.dossiers.keys { watch.watch(family) }
        }
        for folder in changes.folders where (try? session.read(folder)) ?? false { isNews = true }
        return isNews ? session.workspace : nil
    }

    mutating func write(_ save: Save) throws(SaveFault) {
        if save.place == .newTeam { try makeTeam(save) }
        guard let session else { throw .nothing }
        guard let by = person ?? save.entries.last.map({ Reference<Person>($0.id) }) else { throw .nothing }
        try session.write(save.entries, to: save.place, by: by)
        if case .newFamily(let id) = save.place { watch?.watch(id) }
    }

    /// Minutes as files beside the journals, and the entry that says so.
    func handOut(_ handOut: HandOut) -> Message {
        guard let session, let person else { return .notHandedOut(Text(verbatim: "")) }
        do throws(Complaint) {
            return .handedOut(handOut, paths: try HandingOut(session: session, person: person).write(handOut))
        } catch {
            return .notHandedOut(error.sentence)
        }
    }

    /// Writes drafts that changed since the last time.
    mutating func flushDrafts() {
        guard hasUnkeptDrafts, let session, let person else { return }
        SeatDrafts.keep(drafts, before: kept, session.store, person)
        kept = drafts
    }

    private mutating func makeTeam(_ save: Save) throws(SaveFault) {
        guard session == nil, let newStorePath else { return }
        do throws(StoreFault) {
            try NewStore.make(at: newStorePath)
            let store = try Store.open(at: newStorePath, state: Surroundings.stateFolder)
            session = Session(store, clock: clock)
            watch = try? store.watch()
        } catch {
            if case .file(let fault) = error { throw .file(fault) }
            throw .nothing
        }
    }
}
