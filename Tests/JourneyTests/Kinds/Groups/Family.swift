extension EnteredGroup {
    static let family = EnteredGroup(
        title: "family, home and network",
        kinds: [
            EnteredKind(
                "member.recorded", "i21", ["Voornaam": "Noa", "Wie is dit?": "kind", "Geboren": "2021"],
                at: .init(view: .gezin, way: ["Noa 5"], row: "Noa"), correct: ("Voornaam", "Noor"), then: "Noor"),
            EnteredKind(
                "residence.recorded", "i22", ["Wie?": "Omar", "Waar?": "kliniek", "Sinds": "vandaag"],
                at: .init(view: .gezin, way: ["Omar, opa/oma"], row: "kliniek"),
                correct: ("Bij wie, in woorden", "De Zonnehof\n")),
            EnteredKind(
                "arrangement.recorded", "i23",
                [
                    "Welke kinderen?": "Safa", "Wat is de regeling?": "co-ouder", "Met wie?": "Youssef",
                    "Hoe is het geregeld?": "om de week",
                ], at: .init(view: .gezin, way: [], row: "om de week"), correct: ("Hoe is het geregeld?", "elk weekend")
            ),
            EnteredKind(
                "network.recorded", "i24", ["Wie helpt?": "Petra\n", "Wat doet hij of zij?": "past op"],
                at: .init(view: .gezin, way: [], row: "Petra: past op"),
                correct: ("Wat doet hij of zij?", "kookt"), then: "Petra: kookt"),
            EnteredKind(
                "network.asked", "i25", ["Wat zei het gezin?": "er is niemand", "Waarom?": "iedereen woont ver weg"],
                at: .init(view: .gezin, way: [], row: "iedereen woont"),
                correct: ("Waarom?", "zij kennen niemand"), then: "zij kennen", in: "K-030"),
            EnteredKind(
                "words.recorded", "i26", ["Wie zegt het?": "Samira", "In eigen woorden": "Ik slaap weer"],
                at: .init(view: .gezin, way: ["Samira, moeder"], row: "Ik slaap weer"),
                correct: ("In eigen woorden", "Ik lig vaak wakker")),
            EnteredKind(
                "move.recorded", "i27",
                ["Vorige gemeente": "Dorpstad", "Wanneer?": "vandaag", "Oud dossier": "geweigerd"],
                at: .init(view: .signalen, way: [], row: "Dorpstad"), correct: ("Vorige gemeente", "Oostveen")),
            EnteredKind(
                "elsewhere.noted", "i28",
                ["Over wie gaat het?": "half", "Van wie hier?": "Safa", "Of: aan wie vragen?": "Smit"],
                at: .init(view: .gezin, way: [], row: "vraag J. Smit"),
                correct: ("Of: aan wie vragen?", "Kaya"), then: "vraag S. Kaya"),
        ])
}
