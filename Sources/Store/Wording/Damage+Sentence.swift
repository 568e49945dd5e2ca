import Domain

extension Damage.Reason {
    /// What is wrong, in one sentence; file and line stand before it.
    public var sentence: Text {
        switch self {
        case .unsound(let fault): fault.sentence
        case .chainBroken:
            Text(
                nl: "De regel ervoor is een andere dan deze regel noemt.",
                en: "The line before is not the one that this line names.")
        case .missing(let from, let through):
            from == through
                ? Text(nl: "Regel \(from) ontbreekt.", en: "Line \(from) is missing.")
                : Text(nl: "Regels \(from) t/m \(through) ontbreken.", en: "Lines \(from)–\(through) are missing.")
        case .movedHere:
            Text(
                nl: "Dit journaal is in een andere map begonnen en telt hier niet mee.",
                en: "This journal was begun in another folder and does not count here.")
        case .unfinished(let bytes):
            Text(
                nl: "De laatste regel is niet af (\(bytes) bytes).", en: "The last line is unfinished (\(bytes) bytes)."
            )
        case .bodyMissing:
            Text(
                nl: "De inhoud is eruit gehaald zonder besluit daartoe.",
                en: "The content was taken out and no redaction asks for it.")
        case .wrongClock(let expected):
            Text(
                nl: "Het volgnummer klopt niet (verwacht: \(expected)).",
                en: "Wrong clock number (expected: \(expected)).")
        case .cut(let journal, let through):
            Text(
                nl: "\(journal) liep tot en met regel \(through); die is er niet meer.",
                en: "\(journal) went up to line \(through), which is gone.")
        case .rewritten(let journal, let number):
            Text(
                nl: "Regel \(number) van \(journal) is later vervangen.",
                en: "Line \(number) of \(journal) was replaced later.")
        case .unreadable(let code):
            FileFault(.read, "", code).sentence(
                Text(nl: "dit bestand of deze map", en: "this file or folder"),
                first: Text(nl: "Dit bestand of deze map", en: "This file or folder"))
        case .permissions(let mode):
            Text(
                nl: "Anderen op deze computer kunnen erbij (rechten \(String(mode, radix: 8))).",
                en: "Others on this machine have access (mode \(String(mode, radix: 8))).")
        case .handedOutChanged:
            Text(nl: "Niet meer zoals het is uitgegeven.", en: "No longer as it was handed out.")
        case .handedOutMissing: Text(nl: "Uitgegeven, en er niet meer.", en: "Handed out, and no longer there.")
        case .unsafeName:
            Text(
                nl: "wijkoverleg geeft deze naam nooit; wat zo heet, telt niet mee.",
                en: "wijkoverleg never gives this name; what has it does not count.")
        case .notPlain:
            Text(
                nl: "Dit is geen gewoon bestand of gewone map, en telt niet mee. Zet het echte terug.",
                en: "This is not a plain file or folder, and does not count. Put the real one back.")
        case .more(let count):
            Text(nl: "Tot hier nog \(count) keer schade.", en: "Up to here damaged \(count) more times.")
        }
    }
}

extension LineFault {
    public var sentence: Text {
        switch self {
        case .tooLong(let limit):
            Text(nl: "De regel is langer dan \(limit) bytes.", en: "The line is longer than \(limit) bytes.")
        case .tooDeep(let limit):
            Text(nl: "De regel is dieper genest dan \(limit).", en: "The line is nested deeper than \(limit).")
        case .tooManyKeys(let limit):
            Text(nl: "Meer dan \(limit) velden in één object.", en: "More than \(limit) keys in one object.")
        case .duplicateKey: Text(nl: "Een veld staat er twee keer.", en: "A key is there twice.")
        case .controlByte:
            Text(nl: "Er staat een stuurteken in de regel.", en: "There is a raw control byte in the line.")
        case .invalidText: Text(nl: "De tekst is geen geldige UTF-8.", en: "The text is not valid UTF-8.")
        case .malformed(let offset):
            Text(
                nl: "De regel heeft niet de vorm van een journaalregel (byte \(offset)).",
                en: "The line does not have the shape of a journal line (byte \(offset)).")
        case .wrongHash:
            Text(nl: "De controlesom van de regel klopt niet.", en: "The hash of the line does not match.")
        case .wrongCommitment:
            Text(nl: "De controlesom van de inhoud klopt niet.", en: "The commitment of the body does not match.")
        }
    }
}
