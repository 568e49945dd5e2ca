extension EnteredGroup {
    static let legal = EnteredGroup(
        title: "custody and legal frame",
        kinds: [
            EnteredKind(
                "custody.recorded", "i71",
                [
                    "Welke kinderen?": "Safa", "Wie heeft het gezag?": "Samira", "Hoe weten we dit?": "horen",
                    "Sinds": "vandaag", "Toelichting": "zegt oma",
                ],
                at: .init(view: .gezin, way: ["Safa 7"], row: "Samira (van horen"),
                correct: ("Toelichting", "zegt opa"),
                then: "Samira (van horen"),
            EnteredKind(
                "measure.imposed", "i72",
                [
                    "Welke maatregel?": "machtiging", "Welke kinderen?": "Safa", "Sinds": "1-11-2026",
                    "Instelling (GI)": "De Brug",
                ],
                at: .init(view: .gezin, way: [], row: "De Brug"), correct: ("Instelling (GI)", "De Sluis")),
            EnteredKind(
                "protection.step", "i73",
                ["Welke stap?": "besluit", "Wanneer?": "1-11-2026", "Waarom?": "de school vroeg het"],
                at: .init(view: .gezin, way: [], row: "de school vroeg het"), correct: ("Waarom?", "oma vroeg het")),
            EnteredKind(
                "frame.recorded", "i74",
                ["Hoe is de hulp?": "gedwongen", "Sinds": "20-11-2026", "Toelichting": "na de zitting"],
                at: .init(view: .gezin, way: [], row: "gedwongen"), correct: ("Toelichting", "na het besluit"),
                then: "gedwongen"),
        ])
}
