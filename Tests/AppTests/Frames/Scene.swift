import Domain
import Support
import Terminal
import Testing

@testable import App

/// One picture of the program: how to get there, in any size and language.
struct Scene: Sendable, CustomTestStringConvertible {
    let name: String
    /// At which sizes it is kept in Dutch; in English it is kept at 80×24.
    var sizes: [Size] = [.wall]
    var isKeptInEnglish = true
    /// Whether somebody asked for what is confidential.
    var showsConfidential = false
    private let journals: MemoryJournals
    private let me: Reference<Person>?
    private let first: (@Sendable (Desk) -> any Screen)?
    private let keys: @Sendable (inout Player) -> Void

    init(
        _ name: String, sizes: [Size] = [.wall], english: Bool = true, confidential: Bool = false,
        journals: MemoryJournals = ExampleWorkspace.journals,
        me: Reference<Person>? = ExampleWorkspace.chair, first: (@Sendable (Desk) -> any Screen)? = nil,
        _ keys: @escaping @Sendable (inout Player) -> Void
    ) {
        self.name = name
        self.sizes = sizes
        isKeptInEnglish = english
        showsConfidential = confidential
        self.journals = journals
        self.me = me
        self.first = first
        self.keys = keys
    }

    var testDescription: String { name }

    /// For pictures of the first screen, where no key is pressed.
    static let asItOpens: @Sendable (inout Player) -> Void = { _ in }

    func player(_ size: Size, _ language: Language) -> Player {
        var player = Player(size, language, journals: journals, me: me, first: first)
        keys(&player)
        return player
    }

    func canvas(_ size: Size, _ language: Language) -> Canvas { player(size, language).canvas }

    static let all =
        overview + families + largest + details + signals + questions + forms + kinds + around + agreements
        + lookingBack + past
        + finding + filled + lifeDomains + groups + involved + undoing
        + directory + meldcode

    static func named(_ name: String) -> Scene? { all.first { $0.name == name } }
}
