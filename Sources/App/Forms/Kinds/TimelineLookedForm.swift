import Domain

/// That those round the table looked at the line of time of the whole family (report ch. 5, question 4).
struct TimelineLookedForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<TimelineLooked>?
    var discussion: Reference<Discussion>?
    var subject: String { correcting?.id.value ?? discussion?.id.value ?? "" }

    init(family: FamilyID, correcting: Reference<TimelineLooked>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID, discussion: Reference<Discussion>? = nil) {
        self.family = family
        self.discussion = discussion
    }

    var title: Text { Text(nl: "Tijdlijn samen bekeken", en: "Timeline looked at together") }

    func intro(_ desk: Desk) -> [Text] {
        correctionIntro(desk) + [
            Text(
                nl: "S toont de tijdlijn van het hele gezin: wat er was, en wat er toen is gedaan.",
                en: "S shows the timeline of the whole family: what happened, and what was done then.")
        ]
    }

    func blank(_ desk: Desk) -> TimelineLooked {
        TimelineLooked(
            discussion: discussion ?? desk.dossier(family).openDiscussion?.id, by: desk.myself, day: desk.today)
    }

    func rows(_ desk: Desk) -> [FactField<TimelineLooked>] {
        [
            .day("day", Text(nl: "Wanneer?", en: "When?"), \.day),
            .optionalPerson("by", Text(nl: "Wie legt dit vast?", en: "Who records this?"), \.by, family, desk),
        ]
    }
}
