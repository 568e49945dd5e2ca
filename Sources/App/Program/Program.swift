import Domain
import Terminal

/// The whole program as a value: the screens on top of each other, what they read, and the message line. `update` is the
/// only thing that changes it, `draw` the only thing that shows it.
public struct Program: Sendable {
    public var desk: Desk
    public internal(set) var screens: [any Screen]
    /// One sentence above the key bar; gone at the next key.
    public internal(set) var message: Text?
    /// Whether the message is about something that went wrong.
    public internal(set) var messageIsWarning = false
    public internal(set) var isCurtainClosed = false
    /// The first line of the help in view; nothing while it is closed.
    var helpLine: Int?
    var pending: [Int: Save] = [:]
    /// Counts the times something was revealed, so that a reminder of an earlier time hides nothing now.
    var revealNumber = 0

    public init(desk: Desk, first: (any Screen)? = nil) {
        self.desk = desk
        screens = [first ?? FamiliesScreen(desk)]
    }

    public var isHelpOpen: Bool { helpLine != nil }

    public var top: any Screen { screens.last ?? FamiliesScreen(desk) }

    /// Takes in one message and says what must be done outside.
    public mutating func update(_ incoming: Message) -> [Effect] {
        let effects = take(incoming)
        desk.prepare(top.family)
        change { screen, desk in screen.prepare(desk) }
        return effects
    }

    private mutating func take(_ incoming: Message) -> [Effect] {
        switch incoming {
        case .key(let key): return press(key)
        case .resized(let size): desk.size = size
        case .changed(let workspace): replace(workspace)
        case .saved(let token): return saved(token)
        case .notSaved(let token, let sentence):
            pending[token] = nil
            message = nil
            if !top.isTyping { warn(sentence) }
            change { screen, _ in screen.failed(sentence) }
        case .reminded(let number): if number == revealNumber { conceal() }
        case .busy: say(Text(nl: "Bezig met bewaren…", en: "Saving…"))
        case .handedOut(let handOut, let paths): return handedOut(handOut, paths)
        case .notHandedOut(let sentence): warn(sentence)
        case .day(let day, let clockTime):
            desk.now = day
            desk.clockTime = clockTime
        case .say(let text): say(text)
        }
        return []
    }

    mutating func say(_ text: Text) {
        message = text
        messageIsWarning = false
    }

    mutating func warn(_ text: Text) {
        message = text
        messageIsWarning = true
    }

    /// Lets the top screen change itself and the desk.
    mutating func change(_ body: (inout any Screen, inout Desk) -> Void) {
        guard !screens.isEmpty else { return }
        body(&screens[screens.count - 1], &desk)
    }

    private mutating func replace(_ workspace: Workspace) {
        let onTable = screens.last { $0.family != nil }?.family
        let news = News.between(desk.workspace, workspace, onTable: onTable)
        desk.workspace = workspace
        for index in screens.indices { screens[index].refresh(desk) }
        if let news, pending.isEmpty { say(news) }
    }

    private mutating func saved(_ token: Int) -> [Effect] {
        guard let save = pending.removeValue(forKey: token) else { return [] }
        desk.history.add(save)
        say(save.said)
        let depth = screens.count
        var acts: [Act] = []
        change { screen, desk in acts = screen.received(save, &desk) }
        let effects = carryOut(acts)
        guard screens.count < depth else { return effects }
        change { screen, desk in acts = screen.returned(with: save, &desk) }
        return effects + carryOut(acts)
    }

    private mutating func handedOut(_ handOut: HandOut, _ paths: [String]) -> [Effect] {
        let names = Text.list(handOut.files.map(\.name))
        say(Text(nl: "Verslag klaar: \(names.nl)", en: "Minutes ready: \(names.en)"))
        change { screen, _ in screen.handedOut(paths) }
        return []
    }
}
