import ArgumentParser
import Domain

/// Everything that is wrong in a file, one line each on standard error, and that nothing was read in.
struct FaultReport {
    let faults: [DossierFault]
    /// Lines that somebody reads at most.
    private static let most = 100

    /// The last line, as a complaint to throw; the others have been said.
    func say(_ language: Language) -> Complaint {
        for fault in faults.prefix(Self.most) { _ = Complaint(fault.words, .refused).say(language) }
        let count = Text.count(
            faults.count, one: Text(nl: "fout", en: "fault"), many: Text(nl: "fouten", en: "faults"))
        let more = faults.count > Self.most ? Self.more(faults.count - Self.most) : Text(verbatim: "")
        return Complaint(
            Text(
                nl: "Er is niets ingelezen: \(count.nl)\(more.nl). Verbeter het bestand en probeer het opnieuw.",
                en: "Nothing was read in: \(count.en)\(more.en). Correct the file and try again."), .refused)
    }

    private static func more(_ count: Int) -> Text {
        Text(nl: ", waarvan \(count) hier niet genoemd", en: ", \(count) of them not named here")
    }

    /// What may be a slip and is kept as it is.
    static func note(_ notes: [DossierFault], _ language: Language) {
        for fault in notes.prefix(most) {
            _ = Complaint(
                Text(nl: "let op, ", en: "note, ") + fault.words
                    + Text(nl: " Het blijft bewaard zoals het er staat.", en: " It is kept as it stands."), .success
            ).say(language)
        }
    }
}
