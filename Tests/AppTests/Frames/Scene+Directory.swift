import Domain
import Support
import Terminal

@testable import App

extension Scene {
    static let directory = directoryScreens + directoryPeople + directoryForms

    private static let directoryScreens: [Scene] = [
        Scene("directory", sizes: [.wall, .desk], journals: .directory) { $0.openDirectory() },
        Scene("directory-further-down", english: false, journals: .directory) { $0.openDirectory(at: "Joost Brand") },
        Scene("directory-empty", journals: MemoryJournals()) { $0.openDirectory() },
        Scene("directory-on-table", sizes: [.wall, .desk]) { $0.openDirectory(from: "J-014") },
        Scene("directory-disputed", english: false) { player in
            player.disputeSmit()
            player.openDirectory()
        },
        Scene("directory-stray", english: false) { player in
            player.colleagueWrites(inDirectory: [
                .named("w", Withdrawal(entry: EntryID("o-school"), reason: "bestaat niet meer"))
            ])
            player.openDirectory(at: "Jolanda")
        },
        Scene("directory-find", sizes: [.wall, .desk]) { player in
            player.openDirectory()
            player.play("/0549102")
        },
        Scene("directory-find-nothing") { player in
            player.openDirectory()
            player.play("/xyzzy")
        },
        Scene("help-directory") { player in
            player.openDirectory()
            player.play("?")
        },
    ]

    private static let directoryPeople: [Scene] = [
        Scene("person", sizes: [.wall, .desk], journals: .directory) { $0.openPerson("Pieter Vos") },
        Scene("person-left", sizes: [.wall, .desk], journals: .directory) { $0.openPerson("Joost Brand") },
        Scene("person-earlier", sizes: [.wall, .desk]) { $0.openPerson("Iris Jansen") },
        Scene("person-involved") { $0.openPerson("Jolanda Smit") },
        Scene("person-on-table") { player in
            player.openDirectory(from: "J-014")
            player.play("/smit↵")
        },
        Scene("person-disputed") { player in
            player.disputeSmit()
            player.openPerson("Jolanda Smit")
        },
    ]

    private static let directoryForms: [Scene] = [
        Scene("person-form-new", sizes: [.wall, .desk]) { player in
            player.openDirectory()
            player.play("n")
        },
        Scene("person-form-correcting", sizes: [.wall, .desk], journals: .directory) { player in
            player.openPerson("Pieter Vos")
            player.play("↵")
        },
        Scene("person-form-deputy", journals: .directory) { player in
            player.openPerson("Pieter Vos")
            player.play("↵")
            player.go(to: "deputy")
        },
        Scene("organisation-form", sizes: [.wall, .desk]) { player in
            player.openDirectory()
            player.play("rDe Korenbloem⇥")
        },
        Scene("organisation-form-correcting", sizes: [.wall, .desk]) { player in
            player.openDirectory(at: "GGZ WATERVEEN")
            player.play("↵")
        },
        Scene("other-organisation-form", sizes: [.wall, .desk]) { player in
            player.openPerson("Pieter Vos")
            player.play("r")
        },
        Scene("leaving-form", sizes: [.wall, .desk]) { player in
            player.openPerson("Pieter Vos")
            player.play("w⌃u31 dec")
        },
        Scene("removal-form", sizes: [.wall, .desk]) { player in
            player.openPerson("Pieter Vos")
            player.play("t")
        },
        Scene("undo-directory") { player in
            player.openPerson("Pieter Vos")
            player.play("w⌃s⎋u")
        },
    ]
}

extension Player {
    /// Two terminals correct one person at the same time.
    mutating func disputeSmit() {
        let smit = Person(
            name: PersonName(given: "Jolanda", surname: "Smit"), role: "intern begeleider", organisation: .wilgentak,
            phone: "0549-10 21 10")
        var other = smit
        other.phone = "0549-10 21 11"
        colleagueWrites(inDirectory: [.named("theirs", other, corrects: ["p-smit-2"])])
        colleagueWrites(
            inDirectory: [.named("ours", smit, corrects: ["p-smit-2"])], by: ExampleWorkspace.chair,
            writer: WriterID("w-here"))
    }
}
