import Domain

/// The end of the minutes, and the words that must stand before them.
extension Composition {
    var notices: [String] {
        guard closing == nil else { return [] }
        return [
            say(
                nl: "Concept. De bespreking is nog niet gesloten; dit kan nog veranderen.",
                en: "Draft. The discussion is not closed yet; this may still change.")
        ]
    }

    var footer: [String] { [correction, madeBy] }

    /// Said at the end when something was left out, and never what.
    var leftOut: String {
        say(
            nl: "Vertrouwelijke onderdelen staan niet in dit verslag.",
            en: "Confidential parts are not in these minutes.")
    }

    /// Said at the top when everything is in it.
    var included: String {
        say(
            nl: "Vertrouwelijk. In dit verslag staan onderdelen die niet voor iedereen zijn. Geef het niet door.",
            en: "Confidential. These minutes contain parts that are not for everyone. Do not pass them on.")
    }

    /// `verslag-J-014-2026-11-24`, with a mark for what is not the one and only: a second discussion of the day, English,
    /// a draft. Whatever could not be in a file's name everywhere becomes a hyphen.
    var fileStem: String {
        let code = dossier.code.unicodeScalars.prefix(40).map { scalar in
            scalar.isASCII && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) ? String(scalar) : "-"
        }.joined()
        let earlier = dossier.discussions.filter { $0.data.day == discussion.data.day && $0.provenance.place < start }
        let marks = [
            earlier.isEmpty ? nil : "-\(earlier.count + 1)", language == .nl ? nil : "-\(language.rawValue)",
            closing == nil ? "-concept" : nil,
        ]
        return "verslag-\(code)-\(discussion.data.day)" + marks.compactMap { $0 }.joined()
    }

    private var correction: String {
        let whom =
            chair.map { say(nl: "tegen \(name($0))", en: name($0)) } ?? say(nl: "tegen de voorzitter", en: "the chair")
        return say(
            nl:
                "Klopt er iets niet, of mist u iets? Zeg het \(whom). Dan wordt het verbeterd, of komt erbij te staan wat u zegt.",
            en:
                "Is something wrong or missing? Tell \(whom). Then it is corrected, or your own account is put beside it."
        )
    }

    private var madeBy: String {
        guard let closing else {
            return say(nl: "Gemaakt tijdens de bespreking.", en: "Made during the discussion.")
        }
        let who = name(noteTaker, recordedBy: closing.provenance).map { say(nl: " door \($0)", en: " by \($0)") } ?? ""
        let date = say(closing.data.day.words)
        let time = closing.data.time.map { say(nl: " om \(clock($0))", en: " at \(clock($0))") } ?? ""
        return say(
            nl:
                "Gemaakt\(who) bij het sluiten van de bespreking, \(date)\(time). Wat daarna is toegevoegd of verbeterd, staat hier niet in; wat is teruggenomen ook niet.",
            en:
                "Made\(who) when the discussion was closed, \(date)\(time). What was added or corrected afterwards is not in here, nor what was taken back."
        )
    }
}
