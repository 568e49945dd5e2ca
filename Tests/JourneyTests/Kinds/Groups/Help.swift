extension EnteredGroup {
    static let help = EnteredGroup(
        title: "help and plan",
        kinds: [
            EnteredKind(
                "involvement.recorded", "i51", ["Wie?": "Aydin", "Waarom betrokken?": "volgt de groei"],
                at: .init(view: .betrokkenen, way: ["E. Aydin"], row: "volgt de groei"),
                correct: ("Waarom betrokken?", "meet de groei")),
            EnteredKind(
                "help.offered", "i52", ["Welke hulp?": "een maatje"],
                at: .init(view: .signalen, way: [], row: "biedt aan: een maatje"),
                correct: ("Welke hulp?", "een buddy"), then: "biedt aan: een buddy"),
            EnteredKind(
                "help.answered", "i53",
                ["Welke hulp?": "nachthulp", "Wat kwam ervan?": "nee gezegd", "In eigen woorden": "Liever niet"],
                at: .init(view: .signalen, way: [], row: "per week: nee"),
                correct: ("In eigen woorden", "Nu niet"), then: "per week: nee"),
            EnteredKind(
                "expectation.spoken", "i54", ["Wie?": "Smit", "Te verwachten": "belt elke maand"],
                at: .init(view: .betrokkenen, way: ["J. Smit "], row: "belt elke maand"),
                correct: ("Te verwachten", "belt elke week")),
            EnteredKind(
                "plan.agreed", "i55", ["Wat is het plan?": "rust in huis"],
                at: .init(view: .afspraken, way: [], row: "rust in huis"),
                correct: ("Wat is het plan?", "stilte in huis")),
            EnteredKind(
                "goal.set", "i56", ["Wat moet er anders?": "Safa slaapt door", "Wie zorgt hiervoor?": "Kaya"],
                at: .init(view: .afspraken, way: [], row: "Safa slaapt door"),
                correct: ("Wat moet er anders?", "Safa slaapt uit")),
            EnteredKind(
                "goal.reviewed", "i57",
                ["Welk doel?": "blijft goed", "Gehaald?": "deels", "Waaruit blijkt dat?": "drie nachten"],
                at: .init(view: .terugkijken, way: ["het blijft goed"], row: "deels gehaald"),
                correct: ("Waaruit blijkt dat?", "vier nachten"), then: "deels gehaald"),
            EnteredKind(
                "sector.notneeded", "i58", ["Wie is niet nodig?": "huisarts", "Waarom niet?": "oom is huisarts"],
                at: .init(view: .betrokkenen, way: [], row: "huisarts: oom"),
                correct: ("Waarom niet?", "tante is huisarts"), then: "huisarts: tante"),
        ])
}
