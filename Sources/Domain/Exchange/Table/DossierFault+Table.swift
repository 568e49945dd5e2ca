extension DossierFault {
    /// What is wrong in a table of signals.
    var table: Text {
        switch reason {
        case .noHeader:
            Text(
                nl: "De eerste regel moet de namen van de kolommen hebben, zoals: datum;tekst;over.",
                en: "The first line must have the names of the columns, such as: date;text;about.")
        case .missingColumn(let name):
            Text(nl: "De kolom “\(name)” ontbreekt. Voeg die toe.", en: "The column “\(name)” is missing. Add it.")
        case .repeatedColumn:
            Text(
                nl: "Deze kolom staat er twee keer. Laat er één staan.",
                en: "This column is there twice. Leave one.")
        case .unknownColumn:
            Text(
                nl: "Deze kolom kent het programma niet. Gebruik: \(SignalColumn.names.nl).",
                en: "The program does not know this column. Use: \(SignalColumn.names.en).")
        case .cells(let number):
            Text(
                nl: "Deze regel heeft niet de \(number) vakken van de eerste regel. Zet tekst met ; of , tussen \".",
                en: "This line does not have the \(number) cells of the first line. Put text with ; or , between \".")
        case .openQuote:
            Text(
                nl: "Het aanhalingsteken dat hier begint, wordt nergens gesloten. Sluit het.",
                en: "The quotation mark that begins here is never closed. Close it.")
        case .unreadableDate:
            Text(
                nl: "Deze datum is niet te lezen. Schrijf bijvoorbeeld 23-11-2026, nov 2025 of 2024.",
                en: "This date cannot be read. Write for example 23-11-2026, nov 2025 or 2024.")
        case .unknownMember:
            Text(
                nl: "Dit is niet één gezinslid. Schrijf de voornaam, of het nummer uit: wijkoverleg signal CODE --list",
                en:
                    "This is not one family member. Write the first name, or the number of: wijkoverleg signal CODE --list"
            )
        case .unknownWord(let words):
            Text(nl: "Kies uit: ", en: "Choose from: ") + Text(verbatim: words.joined(separator: " · ") + ".")
        default: Text(nl: "Schrijf ja of nee.", en: "Write yes or no.")
        }
    }
}
