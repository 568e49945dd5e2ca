extension EnteredGroup {
    static let information = EnteredGroup(
        title: "weighing and information",
        kinds: [
            EnteredKind(
                "information.asked", "i81", ["Wat wilt u weten?": "hoe slaapt Safa?", "Aan wie?": "Visser"],
                at: .init(view: .afspraken, way: [], row: "hoe slaapt Safa?"),
                correct: ("Wat wilt u weten?", "hoe eet Safa?")),
            EnteredKind(
                "information.answered", "i82",
                [
                    "Op welke vraag?": "zag u de kinderen", "Wat kwam ervan?": "geweigerd",
                    "Waarom niet?": "beroepsgeheim",
                ],
                at: .init(view: .afspraken, way: ["T. Visser: zag u"], row: "geweigerd, beroepsgeheim"),
                correct: ("Waarom niet?", "geen toestemming"), then: "geweigerd, geen toestemming", in: "R-002"),
            EnteredKind(
                "sharing.recorded", "i83", ["Wat is gedeeld?": "het rooster", "Met wie?": "Smit"],
                at: .init(view: .afspraken, way: [], row: "het rooster"),
                correct: ("Wat is gedeeld?", "het weekplan")),
            EnteredKind(
                "burden.weighed", "i84", ["Welke ouder?": "Samira", "Wat drukt er?": "te weinig slaap"],
                at: .init(view: .gezin, way: ["Samira, moeder"], row: "te weinig slaap", isHidden: true),
                correct: ("Wat drukt er?", "elke nacht wakker")),
            EnteredKind(
                "appraisal.made", "i85", ["Welk instrument?": "LIRIK", "Wat kwam eruit?": "gaat beter"],
                at: .init(view: .terugkijken, way: [], row: "gaat beter"),
                correct: ("Wat kwam eruit?", "gaat goed")),
            EnteredKind(
                "help.reviewed", "i86",
                ["Welke hulp?": "nachthulp", "Hielp het?": "hielp deels", "Waaruit blijkt dat?": "twee nachten"],
                at: .init(view: .terugkijken, way: [], row: "hulp (nachthulp"),
                correct: ("Waaruit blijkt dat?", "drie nachten"), then: "hulp (nachthulp"),
            EnteredKind(
                "timeline.reviewed", "i87", ["Wie legt dit vast?": "Kaya"],
                at: .init(view: .terugkijken, way: [], row: "tijdlijn van het hele gezin bekeken (S. Kaya"),
                correct: ("Wie legt dit vast?", "Smit"), then: "gezin bekeken (J. Smit"),
        ])
}
