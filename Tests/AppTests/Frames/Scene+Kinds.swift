import Domain
import Support
import Terminal

@testable import App

/// Every form of what was seen, of the family and home, and of the children’s safety, filled in as people do.
extension Scene {
    static let kinds: [Scene] = happened + home + safety + corrections

    private static let happened: [Scene] = [
        Scene("incident-form") { player in
            player.fill(
                IncidentForm(family: .j014),
                [
                    ("text", "Geschreeuw in de nacht. De buren hoorden glas breken."),
                    ("topic", .pick("domestic-violence")), ("happened", "za"),
                    ("about", .pick("j014-amira", "j014-tom")), ("present", .pick("j014-yara", "j014-sem")),
                ])
        },
        Scene("response-form") { player in
            player.fill(
                ParentResponseForm(family: .j014),
                [
                    ("who", .pick("j014-amira")), ("response", .pick("denied")),
                    ("words", "Er was niets. Ik liet een glas vallen."), ("partnerPresent", .pick("yes")),
                    ("heardBy", .pick("p-kaya")),
                ])
        },
        Scene("contact-form") { player in
            player.fill(
                ContactAttemptForm(family: .j014),
                [
                    ("way", .pick("home-visit")), ("outcome", .pick("turned-away")), ("with", .pick("j014-amira")),
                    ("childrenSeen", .pick("j014-sem")), ("by", .pick("p-kaya")),
                    ("note", "Sem stond achter zijn moeder in de gang."),
                ])
        },
        Scene("veilig-thuis-form") { player in
            player.fill(
                VeiligThuisForm(family: .j014),
                [
                    ("event", .pick("handed-over")), ("signals", .pick("j014-report-4", "j014-report-3")),
                    ("to", .pick("p-kaya")), ("accepted", .pick("yes")),
                    ("conditions", "Amira werkt mee aan het veiligheidsplan."), ("by", .pick("p-haddad")),
                ])
        },
    ]

    private static let home: [Scene] = [
        Scene("residence-form") { player in
            player.fill(
                ResidenceForm(family: .j014),
                [
                    ("members", .pick("j014-yara", "j014-sem")), ("setting", .pick("other-home")),
                    ("household", .pick(OwnWord.id("bij Karim"))), ("since", "sep 2026"),
                    ("partTime", "om de week, van vrijdag tot vrijdag"),
                ])
        },
        Scene("arrangement-form") { player in
            player.fill(
                ContactArrangementForm(family: .j014),
                [
                    ("children", .pick("j014-yara", "j014-sem")), ("arrangement", .pick("visiting")),
                    ("with", .pick("j014-karim")),
                    ("text", "Om het weekend, van vrijdag tot zondag. Oma Fatma haalt en brengt."),
                    ("source", .pick("court")), ("since", "feb 2026"),
                ])
        },
        Scene("network-form") { player in
            player.fill(
                NetworkSupportForm(family: .j014),
                [
                    ("name", .pick("j014-fatma")), ("does", "past op woensdag op Noor"),
                    ("about", .pick("j014-noor")), ("agreed", "Belt Amira of Kaya als het niet lukt."),
                    ("agreedBy", .pick("p-kaya")), ("since", "mei 2026"),
                ])
        },
        Scene("network-asked-form") { player in
            player.fill(
                NetworkAskedForm(family: .j014),
                [
                    ("answer", .pick("unwilling")), ("text", "Amira wil haar familie er niet bij hebben."),
                    ("by", .pick("p-kaya")),
                ])
        },
        Scene("elsewhere-form") { player in
            player.fill(
                ElsewhereFileForm(family: .j014),
                [("relation", .pick("half-sibling")), ("member", .pick("j014-noor")), ("family", .pick())])
        },
        Scene("own-words-form") { player in
            player.fill(
                OwnWordsForm(family: .j014),
                [("speaker", .pick("j014-amira")), ("text", "Ik wil dat het rustig is als de kinderen slapen.")])
        },
    ]
}
