import Domain

extension StoreFault {
    /// One sentence or two: what is wrong with the place, and what to do.
    public var sentence: Text {
        switch self {
        case .file(let fault): fault.sentence
        case .notThere:
            Text(
                nl: "Deze map is er niet. Controleer de naam, of maak de map met `init`.",
                en: "There is no such folder. Check its name, or make it with `init`.")
        case .noStore:
            Text(
                nl: "Deze map is geen map van wijkoverleg. Kies een andere, of maak er een met `init`.",
                en: "This is not a wijkoverleg folder. Choose another, or make one with `init`.")
        case .unreadableHeader:
            Text(
                nl:
                    "wijkoverleg.json is niet te lezen. Zet dat bestand terug uit een back-up; de journalen zijn er nog.",
                en: "wijkoverleg.json cannot be read. Put that file back from a backup; the journals are still there.")
        case .newerFormat(let needed, let known):
            Text(
                nl:
                    "Deze map is van een nieuwere versie (vorm \(needed); dit programma kent \(known)). Werk het programma bij.",
                en:
                    "This folder is from a newer version (format \(needed); this program knows \(known)). Update the program."
            )
        case .alreadyStore:
            Text(
                nl: "Hier is al een map van wijkoverleg. U kunt hem gewoon openen.",
                en: "There is a wijkoverleg folder here already. You can simply open it.")
        case .notEmpty:
            Text(
                nl: "In deze map staan andere bestanden. Kies een lege of een nieuwe map.",
                en: "There are other files in this folder. Choose an empty or a new one.")
        }
    }
}
