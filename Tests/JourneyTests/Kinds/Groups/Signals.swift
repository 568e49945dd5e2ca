extension EnteredGroup {
    static let signals = EnteredGroup(
        title: "signals and events",
        kinds: [
            EnteredKind(
                "signal.recorded", "i11",
                ["Wat is er gezien?": "Safa at niets", "Over wie?": "Safa", "Wie zag het?": "Smit"],
                at: .init(view: .signalen, way: [], row: "Safa at niets"),
                correct: ("Wat is er gezien?", "Safa at weinig")),
            EnteredKind(
                "incident.recorded", "i12",
                [
                    "Wat gebeurde er?": "ruzie bij het hek", "Wat voor incident?": "verward",
                    "Wie was betrokken?": "Omar",
                ],
                at: .init(view: .signalen, way: [], row: "ruzie bij", isHidden: true),
                correct: ("Wat gebeurde er?", "ruzie om het hek"), then: "ruzie om"),
            EnteredKind(
                "response.recorded", "i13",
                ["Wie reageerde?": "Samira", "Wat was de reactie?": "ontkent", "In eigen woorden": "Wij sliepen"],
                at: .init(view: .terugkijken, way: [], row: "Samira: ontkent"),
                correct: ("In eigen woorden", "Wij waren wakker"), then: "Samira: ontkent"),
            EnteredKind(
                "contact.attempted", "i14",
                [
                    "Hoe?": "gebeld", "Wat kwam ervan?": "gesproken", "Met wie?": "Youssef", "Door wie?": "Wolters",
                    "Wat viel op?": "klonk moe",
                ], at: .init(view: .signalen, way: [], row: "klonk moe"), correct: ("Wat viel op?", "klonk rustig")),
            EnteredKind(
                "veiligthuis.event", "i15", ["Wat gebeurde er?": "volgt", "Bijzonderheden": "belt morgen"],
                at: .init(view: .signalen, way: [], row: "belt morgen"), correct: ("Bijzonderheden", "belt vrijdag")),
        ])
}
