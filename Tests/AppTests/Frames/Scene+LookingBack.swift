import Domain
import Support
import Terminal

@testable import App

extension Scene {
    private static let everySize: [Size] = [.wall, .desk, .large]

    /// The example with a family beside it in which everything that can be agreed was agreed.
    static let withAgreedFamily: MemoryJournals = {
        var journals = ExampleWorkspace.journals
        journals.begin(with: CaseBuilder.agreed().lines, for: .agreed)
        return journals
    }()

    /// A of a family with much to do, a well-run one, an empty one, and one with everything in it.
    static let agreements: [Scene] =
        ["J-014", "B-003", "K-030"].map { code in
            Scene("afspraken-\(code)", sizes: everySize, english: code == "J-014") { player in
                player.open(code)
                player.play("A")
            }
        } + [
            Scene("afspraken-agreed", sizes: everySize, journals: withAgreedFamily) { player in
                player.open("L-012")
                player.play("A")
            },
            Scene("afspraken-agreed-further-down", english: false, journals: withAgreedFamily) { player in
                player.open("L-012")
                player.play("A")
                player.press(.end)
            },
            Scene("afspraken-by-date") { player in
                player.open("J-014")
                player.play("Al")
            },
            Scene("afspraken-with-settled") { player in
                player.open("J-014")
                player.play("Af")
            },
            Scene("agreement") { player in
                player.open("J-014")
                player.play("Af↵")
            },
        ]

    static let lookingBack: [Scene] =
        ["J-014", "B-003", "K-030"].map { code in
            Scene("terugkijken-\(code)", sizes: everySize, english: code == "J-014") { player in
                player.open(code)
                player.play("T")
            }
        } + [
            Scene("terugkijken-agreed", sizes: everySize, journals: withAgreedFamily) { player in
                player.open("L-012")
                player.play("T")
            },
            Scene("terugkijken-norms", journals: withAgreedFamily) { player in
                player.open("L-012")
                player.play("T")
                player.press(.end)
            },
            Scene("terugkijken-questions") { player in
                player.open("J-014")
                player.play("T2")
            },
            Scene("terugkijken-earlier", sizes: [.wall, .desk]) { player in
                player.open("B-003")
                player.play("T3←←")
            },
            Scene("answers", sizes: [.wall, .desk]) { player in
                player.open("J-014")
                player.play("T3↵")
            },
            Scene("norms", journals: withAgreedFamily) { player in
                player.open("L-012")
                player.play("T")
                _ = player.select("2026                           ")
                player.press(.end)
                player.play("↑↵")
            },
        ]

    /// The file as it stood on the day of the second discussion, on every view.
    static let past: [Scene] =
        [
            Scene("past-day") { player in
                player.open("J-014")
                player.play("T")
                player.play("h↓")
            },
            Scene("past-day-refused") { player in
                player.open("J-014")
                player.play("Th1 jan 2024↵")
            },
        ]
        + FamilyView.allCases.map { view in
            Scene("past-\(view)", sizes: [.wall, .desk], english: view == .gezin) { player in
                player.open("J-014")
                player.play("Th20-1-2026↵")
                player.press(view.key)
            }
        }
}

extension FamilyID {
    static let agreed = FamilyID("agreedfamily0000")
}
