import Domain
import Support
import Terminal

@testable import App

extension Scene {
    static let safety: [Scene] = [
        Scene("safety-plan-form") { player in
            player.fill(
                SafetyPlanForm(family: .j014),
                [
                    (
                        "text",
                        "Bij ruzie gaan Yara, Sem en Noor naar oma Fatma. Amira belt 112. Tom slaapt voorlopig elders."
                    ), ("agreedBy", .pick("p-kaya")), ("signedBy", .pick("j014-amira", "j014-fatma")),
                    ("until", "5-1-2027"),
                ])
        },
        Scene("safety-order-form") { player in
            player.fill(
                SafetyOrderForm(family: .j014),
                [
                    ("order", .pick("house-ban")), ("against", .pick("j014-tom")),
                    ("protects", .pick("j014-amira", "j014-yara", "j014-sem", "j014-noor")), ("until", "4-12-2026"),
                    ("by", "burgemeester"),
                ])
        },
        Scene("watcher-form") { player in
            player.fill(
                WatcherForm(family: .j014, child: .sem),
                [
                    ("watcher", .pick("p-smit")), ("deputy", .pick("p-bos")),
                    ("agreement", "spreekt Sem elke week alleen"),
                ])
        },
        Scene("spoken-form") { player in
            player.fill(
                SpokenForm(family: .j014, child: .noor),
                [
                    ("by", .pick("p-bos")),
                    ("note", "Noor speelde op schoot bij haar moeder. Zij lachte en at mee."),
                ])
        },
        Scene("norm-form") { player in
            player.fill(
                NormForm(family: ExampleWorkspace.family("V-021")),
                [("change", .pick("stricter")), ("reason", "Na de ruzie van vorige week is dit niet meer genoeg.")])
        },
        Scene("meaning-form") { player in
            player.fill(
                MeaningForm(family: .j014),
                [("child", .pick("j014-sem")), ("basis", .pick("j014-problem-money", "j014-report-4"))])
        },
        Scene("weighing-form-from-menu") { player in
            player.fill(
                WeighingForm(family: .j014),
                [("child", .pick("j014-yara")), ("signals", .pick("j014-report-4", "j014-report-3"))])
        },
        Scene("menu-safety") { player in
            player.open("J-014")
            player.play("i3")
        },
    ]

    /// What stands, in the form that corrects it.
    static let corrections: [Scene] = [
        Scene("correction-form", first: { _ in EntryScreen(.j014, entry: EntryID("j014-home-sem")) }) { $0.play("↵") },
        Scene("correction-form-origin", first: { _ in EntryScreen(.j014, entry: EntryID("j014-report-4")) }) { player in
            player.play("↵⇥")
        },
        Scene("correction-form-hidden", first: { _ in EntryScreen(.j014, entry: EntryID("j014-words-yara")) }) {
            $0.play("↵")
        },
    ]
}
