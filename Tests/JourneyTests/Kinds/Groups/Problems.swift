extension EnteredGroup {
    static let problems = EnteredGroup(
        title: "problems and life domains",
        kinds: [
            EnteredKind(
                "problem.recorded", "i41",
                ["Wat is het probleem?": "de huur loopt achter", "Van wie?": "Samira", "Leefgebied": "wonen"],
                at: .init(view: .gezin, way: ["Samira, moeder"], row: "de huur loopt"),
                correct: ("Wat is het probleem?", "de huur is te hoog"), then: "de huur is"),
            EnteredKind(
                "problem.judged", "i42",
                ["Welk probleem?": "slaapt,", "Is het oplosbaar?": "niet duidelijk", "Waarom?": "wisselt per nacht"],
                at: .init(view: .terugkijken, way: [], row: "niemand slaapt"),
                correct: ("Waarom?", "wisselt per week"), then: "niemand slaapt"),
            EnteredKind(
                "domain.recorded", "i43",
                ["Leefgebied": "wonen", "Hoe gaat het?": "niet nodig", "In een paar woorden": "een ruim huis"],
                at: .init(view: .gezin, way: ["wonen  "], row: "een ruim huis", key: "b"),
                correct: ("In een paar woorden", "een warm huis")),
            EnteredKind(
                "strength.recorded", "i44",
                ["Leefgebied": "werk", "Wie regelt het?": "het gezin zelf", "Waaruit blijkt dat?": "eigen baan"],
                at: .init(view: .terugkijken, way: [], row: "eigen baan"),
                correct: ("Waaruit blijkt dat?", "nieuwe baan")),
        ])
}
