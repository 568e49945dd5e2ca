extension EnteredGroup {
    static let agreements = EnteredGroup(
        title: "agreements and regie",
        kinds: [
            EnteredKind(
                "agreement.made", "i61", ["Wat spreken we af?": "haalt de post", "Wie doet het?": "Kaya"],
                at: .init(view: .afspraken, way: [], row: "haalt de post"),
                correct: ("Wat spreken we af?", "brengt de post")),
            EnteredKind(
                "agreement.settled", "i62",
                ["Welke afspraak?": "kijkt met", "Gedaan?": "deels", "Wat leverde het op?": "een begin"],
                at: .init(view: .afspraken, way: ["kijkt met de ouders"], row: "deels gedaan: een begin"),
                correct: ("Wat leverde het op?", "een lijst"), then: "deels gedaan: een lijst"),
            EnteredKind(
                "condition.set", "i63", ["Welke voorwaarde?": "de deur is dicht", "Vóór wanneer?": "over 2 weken"],
                at: .init(view: .afspraken, way: [], row: "de deur is dicht"),
                correct: ("Welke voorwaarde?", "de deur is open")),
            EnteredKind(
                "condition.checked", "i64",
                ["Welke voorwaarde?": "deuralarm", "Gehaald?": "niet gehaald", "Waaruit blijkt dat?": "het stond uit"],
                at: .init(view: .terugkijken, way: ["deuralarm"], row: "niet gehaald"),
                correct: ("Waaruit blijkt dat?", "het was stuk"), then: "niet gehaald"),
            EnteredKind(
                "scalingup.agreed", "i65",
                [
                    "Als dit gebeurt:": "Safa wegloopt", "Wat doen jullie dan?": "bellen elkaar",
                    "Wie doet dat?": "Kaya",
                ],
                at: .init(view: .afspraken, way: [], row: "gebeurt: Safa wegloopt"),
                correct: ("Als dit gebeurt:", "Safa wegblijft"), then: "gebeurt: Safa wegblijft"),
            EnteredKind(
                "trigger.met", "i66", ["Welke afspraak?": "alarm", "Wat doen jullie nu?": "wij bellen nu"],
                at: .init(view: .afspraken, way: [], row: "wij bellen nu"),
                correct: ("Wat doen jullie nu?", "wij komen nu")),
            EnteredKind(
                "scalingdown.agreed", "i67", ["Wat wordt er minder?": "de belronde stopt"],
                at: .init(view: .afspraken, way: [], row: "de belronde stopt"),
                correct: ("Wat wordt er minder?", "de belronde krimpt")),
            EnteredKind(
                "regisseur.appointed", "i68", ["Wie?": "Aydin", "Rol": "proces", "Toelichting": "kort"],
                at: .init(view: .betrokkenen, way: ["E. Aydin"], row: "E. Aydin, procesregisseur"),
                correct: ("Toelichting", "lang"), then: "E. Aydin, procesregisseur"),
            EnteredKind(
                "lookback.agreed", "i69", ["Terugkijken op": "18 dec 2026"],
                at: .init(view: .terugkijken, way: [], row: "terugkijken op 18 dec"),
                correct: ("Terugkijken op", "19 dec 2026"),
                then: "terugkijken op 19 dec"),
        ])
}
