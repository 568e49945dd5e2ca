import Domain

extension SaveFault {
    private static let notSaved = Text(nl: "NIET BEWAARD. ", en: "NOT SAVED. ")

    /// One sentence or two for the person who typed: that it is not saved, why, and what to do. The text is kept.
    public var sentence: Text {
        switch self {
        case .busy:
            Self.notSaved
                + Text(
                    nl: "Een ander scherm is aan het bewaren (bezet). Probeer het opnieuw.",
                    en: "Another screen is saving (busy). Try again.")
        case .tooLong(let bytes, let limit):
            Self.notSaved
                + Text(
                    nl: "De tekst is te lang: \(bytes) bytes, en er passen er \(limit) in. Verdeel de tekst.",
                    en: "The text is too long: \(bytes) bytes, and \(limit) fit. Divide the text.")
        case .wrongFolder(let kind):
            Self.notSaved
                + Text(
                    nl: "\(kind) hoort niet in deze map. Meld dit als fout in het programma.",
                    en: "\(kind) does not belong in this folder. Report this as a fault in the program.")
        case .noFamily(let id):
            Self.notSaved
                + Text(
                    nl: "Het dossier \(id) is er niet meer. Het is verwijderd of verplaatst.",
                    en: "The file \(id) is not there any more. It was deleted or moved.")
        case .unsafeIdentifier, .unwritable:
            Self.notSaved
                + Text(
                    nl: "Dit past niet in een journaal. Meld dit als fout in het programma.",
                    en: "This does not fit in a journal. Report this as a fault in the program.")
        case .nothing: Text(nl: "Er is niets om te bewaren.", en: "There is nothing to save.")
        case .file(let fault): Self.notSaved + fault.sentence
        case .notCertain(let fault):
            Self.notSaved
                + Text(
                    nl: "De schijf bevestigt niet dat de tekst er staat. Bewaar nog eens. ",
                    en: "The disk does not confirm that the text is there. Save again. ") + fault.sentence
        }
    }
}

extension HandOutFault {
    public var sentence: Text {
        switch self {
        case .exists(let name):
            Text(
                nl: "\(name) is al uitgegeven en blijft zoals het is. Kies een andere naam.",
                en: "\(name) was handed out before and stays as it is. Choose another name.")
        case .unsafeName:
            Text(
                nl: "Deze naam kan niet voor een bestand. Gebruik letters, cijfers, punt en streepje.",
                en: "A file cannot have this name. Use letters, digits, full stop and hyphen.")
        case .noFamily(let id): SaveFault.noFamily(id).sentence
        case .file(let fault): SaveFault.file(fault).sentence
        }
    }
}
