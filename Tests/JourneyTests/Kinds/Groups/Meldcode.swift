extension EnteredGroup {
    static let meldcode = EnteredGroup(
        title: "Meldcode and kindcheck",
        kinds: [
            EnteredKind(
                "kindcheck.done", "i91",
                [
                    "Bij wie?": "Samira", "Zijn er kinderen?": "ja", "Zijn zij veilig?": "gevraagd,",
                    "Hoe weet u dat?": "zag Safa",
                ],
                at: .init(view: .gezin, way: ["Samira, moeder"], row: "kinderen ja, veilig gevraagd"),
                correct: ("Hoe weet u dat?", "zag hen allebei"), then: "kinderen ja, veilig gevraagd"),
            EnteredKind(
                "meldcode.step", "i92",
                ["Welke stap?": "stap 2", "Over wie?": "Safa", "Of iemand anders:": "Karin"],
                at: .init(view: .gezin, way: ["Safa 7"], row: "H. van Dalen: stap 2", isHidden: true),
                correct: ("Of iemand anders:", "Karin Mol"), then: "H. van Dalen: stap 2"),
            EnteredKind(
                "consultation.held", "i93",
                ["Over wie?": "Safa", "Wat vroeg u?": "wat doet het met haar?"],
                at: .init(view: .gezin, way: ["Safa 7"], row: "H. van Dalen: gedragswetenschapper", isHidden: true),
                correct: ("Wat was het advies?", "rustig vragen"), then: "H. van Dalen: gedragswetenschapper"),
            EnteredKind(
                "weighing.recorded", "i94",
                ["Voor welk kind?": "Safa", "Uitkomst": "nog niet", "Waarom?": "eerst vragen"],
                at: .init(view: .gezin, way: ["Safa 7"], row: "H. van Dalen: nog niet", isHidden: true),
                correct: ("Waarom?", "eerst bellen"), then: "H. van Dalen: nog niet"),
        ])
}
