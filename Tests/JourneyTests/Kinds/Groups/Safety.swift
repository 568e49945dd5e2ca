extension EnteredGroup {
    static let safety = EnteredGroup(
        title: "the children’s safety",
        kinds: [
            EnteredKind(
                "safety.judged", "i31",
                ["Welk kind?": "Safa", "Nu veilig?": "weet niet", "Hoe weet u dat?": "zag haar kort"],
                at: .init(view: .gezin, way: ["Safa 7"], row: "weet niet, zegt H. van Dalen"),
                correct: ("Hoe weet u dat?", "zag haar even"),
                then: "weet niet, zegt H. van Dalen"),
            EnteredKind(
                "watcher.agreed", "i32",
                ["Welk kind?": "Safa", "Wie let op?": "Kaya", "Wat is afgesproken?": "belt elke week"],
                at: .init(view: .gezin, way: ["Safa 7"], row: "wie let op?    S. Kaya"),
                correct: ("Wat is afgesproken?", "belt elke dag"), then: "wie let op?    S. Kaya"),
            EnteredKind(
                "child.spoken", "i33",
                ["Welk kind?": "Safa", "Door wie?": "Kaya", "In het kort": "vertelde over school"],
                at: .init(view: .signalen, way: [], row: "vertelde over"), correct: ("In het kort", "tekende een huis")),
            EnteredKind(
                "norm.agreed", "i34", ["Veilig genoeg als": "er is altijd iemand wakker"],
                at: .init(view: .gezin, way: [], row: "er is altijd iemand wakker"),
                correct: ("Veilig genoeg als", "er is altijd iemand thuis")),
            EnteredKind(
                "safetyplan.agreed", "i35", ["Wat spreken we af?": "wij bellen elke avond"],
                at: .init(view: .afspraken, way: [], row: "wij bellen elke avond"),
                correct: ("Wat spreken we af?", "wij bellen elke morgen")),
            EnteredKind(
                "order.imposed", "i36",
                ["Wat is opgelegd?": "gebieds", "Wie moet wegblijven?": "Omar", "Wie legde het op?": "rechter"],
                at: .init(view: .afspraken, way: [], row: "gebiedsverbod voor Omar"),
                correct: ("Wie legde het op?", "burgemeester"), then: "gebiedsverbod voor Omar"),
            EnteredKind(
                "child.meaning", "i37",
                ["Voor welk kind?": "Safa", "Om welke zorgen?": "slaapt,", "Wat betekent dit?": "zij is vaak moe"],
                at: .init(view: .gezin, way: ["Safa 7"], row: "zij is vaak moe"),
                correct: ("Wat betekent dit?", "zij is altijd moe")),
        ])
}
