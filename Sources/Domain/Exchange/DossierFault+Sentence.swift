extension DossierFault {
    /// "regel 12, teken 3, saves[2].entries[0].seen: …": the place, what is wrong and the remedy.
    public var words: Text {
        let line = line.map { Text(nl: "regel \($0)", en: "line \($0)") }
        let column = column.map { Text(nl: "teken \($0)", en: "character \($0)") }
        let cell = cell.map { Text(nl: "kolom \($0)", en: "column \($0)") }
        let place = [line, column, cell, path.isEmpty ? nil : Text(verbatim: path)].compactMap { $0 }
        guard let first = place.first else { return sentence }
        let joined = place.dropFirst().reduce(first) { $0 + Text(verbatim: ", ") + $1 }
        return joined + Text(verbatim: ": ") + sentence
    }

    /// What is wrong and the remedy.
    public var sentence: Text {
        switch reason {
        case .tooBig, .notUTF8, .notJSON, .controlCharacter, .halfCharacter, .tooDeep, .tooManyKeys, .oddKey,
            .tooLong:
            spelling
        case .otherFormat, .newerVersion, .expected, .missing, .repeatedKey, .unknownField, .nothingInIt: form
        case .unsafeID, .repeatedID, .oddKind, .teamKind, .ownKind, .noFamily, .unknownPerson, .dangling, .wrongKind,
            .correctsLater, .correctsOtherKind, .recordedInFuture, .refused, .differs:
            content
        default: table
        }
    }

    private var spelling: Text {
        switch reason {
        case .tooBig:
            let limit = DossierFormat.sizeLimit >> 20
            return Text(
                nl: "Het bestand is te groot: er passen \(limit) MB in. Verdeel het.",
                en: "The file is too big: \(limit) MB fit. Divide it.")
        case .notUTF8:
            return Text(
                nl: "De tekst is geen geldige UTF-8. Bewaar het bestand als UTF-8.",
                en: "The text is not valid UTF-8. Save the file as UTF-8.")
        case .controlCharacter:
            return Text(
                nl: "Er staat een stuurteken in een tekst. Haal het weg; een nieuwe regel schrijft u als \\n.",
                en: "There is a control character in a text. Remove it; a new line is written as \\n.")
        case .halfCharacter:
            return Text(
                nl: "Achter \\u staat een half teken. Schrijf het teken zelf.",
                en: "Half a character follows \\u. Write the character itself.")
        case .tooDeep:
            return Text(
                nl: "Dit is te diep in elkaar gezet. Haal er lagen uit.",
                en: "This is nested too deeply. Take out some levels.")
        case .tooManyKeys:
            return Text(
                nl: "Hier staan te veel velden bij elkaar. Laat er weg.",
                en: "There are too many fields together here. Leave some out.")
        case .oddKey:
            return Text(
                nl: "De naam van een veld mag alleen gewone letters, cijfers en leestekens hebben. Verander die.",
                en: "A field’s name may have plain letters, digits and punctuation only. Change it.")
        case .tooLong(let limit):
            return Text(
                nl: "Dit is te lang: er passen \(limit) bytes in. Verdeel de tekst.",
                en: "This is too long: \(limit) bytes fit. Divide the text.")
        default:
            return Text(
                nl: "Dit is geen JSON meer. Kijk of er vlak hiervoor een komma, haakje of aanhalingsteken mist.",
                en: "This is no longer JSON. See whether a comma, bracket or quotation mark is missing just before it.")
        }
    }

    private var form: Text {
        switch reason {
        case .newerVersion(let version):
            Text(
                nl: "Dit dossier heeft vorm \(version); dit programma kent \(DossierFormat.version). Werk het bij.",
                en: "This dossier has format \(version); this program knows \(DossierFormat.version). Update it.")
        case .expected(let shape):
            Text(nl: "Hier hoort ", en: "Expected here: ") + shape.words + Text(verbatim: ".")
        case .missing(let field):
            Text(nl: "“\(field)” ontbreekt. Vul het in.", en: "“\(field)” is missing. Fill it in.")
        case .repeatedKey:
            Text(nl: "Een veld staat er twee keer. Laat er één staan.", en: "A field is there twice. Leave one.")
        case .unknownField:
            Text(
                nl: "Hier staat een veld dat een dossier niet heeft. Controleer de naam, of haal het weg.",
                en: "There is a field here that a dossier does not have. Check its name, or remove it.")
        case .nothingInIt:
            Text(nl: "Hier staat niets in. Vul het, of haal het weg.", en: "This is empty. Fill it, or remove it.")
        default:
            Text(
                nl: "Dit is geen dossier van wijkoverleg. Bovenaan hoort: \"format\": \"\(DossierFormat.name)\".",
                en: "This is not a wijkoverleg dossier. It should begin with: \"format\": \"\(DossierFormat.name)\".")
        }
    }

    private var content: Text {
        switch reason {
        case .unsafeID:
            Text(
                nl: "Een id is 1 tot 64 kleine letters, cijfers en streepjes. Kies een andere.",
                en: "An id is 1 to 64 lower-case letters, digits and hyphens. Choose another.")
        case .repeatedID(let line):
            Text(
                nl: "Deze id staat al op regel \(line). Geef elke vastlegging een eigen id.",
                en: "This id is on line \(line) already. Give each entry an id of its own.")
        case .oddKind:
            Text(
                nl:
                    "Een soort bestaat uit twee woorden met een punt, zoals signal.recorded. Kijk in dossier-format.md.",
                en: "A kind is two words with a full stop, like signal.recorded. See dossier-format.md.")
        case .teamKind:
            Text(
                nl: "Dit hoort bij een team en niet bij een gezin. Haal het weg; mensen staan onder “people”.",
                en: "This belongs to a team, not to a family. Remove it; people stand under “people”.")
        case .ownKind:
            Text(
                nl: "Dit legt alleen het programma zelf vast. Haal het weg.",
                en: "Only the program itself records this. Remove it.")
        case .noFamily:
            Text(
                nl: "Er staat niet in welk gezin dit is. Voeg een vastlegging family.opened toe, met de code.",
                en: "It does not say which family this is. Add an entry family.opened, with the code.")
        case .unknownPerson:
            Text(
                nl: "Deze persoon staat niet onder “people”. Zet hem of haar erbij, of verbeter de id.",
                en: "This person is not under “people”. Add him or her, or correct the id.")
        case .dangling:
            Text(
                nl: "Dit verwijst naar een vastlegging die er niet is. Verbeter de id, of zet haar erbij.",
                en: "This points at an entry that is not there. Correct the id, or add the entry.")
        case .wrongKind(let kind):
            Text(
                nl: "Dit moet verwijzen naar een vastlegging van de soort \(kind). Verbeter de id.",
                en: "This must point at an entry of the kind \(kind). Correct the id.")
        case .correctsLater:
            Text(
                nl: "Een verbetering staat na wat zij verbetert. Zet haar verderop.",
                en: "A correction comes after what it corrects. Move it down.")
        case .correctsOtherKind:
            Text(
                nl: "Een verbetering is van dezelfde soort als wat zij verbetert. Verander de soort of de id.",
                en: "A correction is of the same kind as what it corrects. Change the kind or the id.")
        case .recordedInFuture:
            Text(
                nl: "Dit zou vastgelegd zijn op een dag die nog komt. Verbeter de datum.",
                en: "This would have been recorded on a day that is still to come. Correct the date.")
        case .refused(let sentence): sentence
        default:
            Text(
                nl: "Onder deze id staat hier al iets anders. Geef een verbetering een nieuwe id, met “corrects”.",
                en: "Something else is here under this id. Give a correction a new id, with “corrects”.")
        }
    }
}
