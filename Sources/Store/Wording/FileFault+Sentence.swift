import Domain
import Glibc

extension FileFault {
    /// What is wrong in plain words, with what can be done about it.
    public var sentence: Text {
        path.isEmpty
            ? sentence(Text(nl: "deze map", en: "this folder"), first: Text(nl: "Deze map", en: "This folder"))
            : sentence(Text(nl: path, en: path), first: Text(nl: path, en: path))
    }

    /// The same about a place in other words, which may stand first in the sentence.
    func sentence(_ place: Text, first: Text) -> Text {
        let (nl, en) = (place.nl, place.en)
        return switch code {
        case ENOSPC, EDQUOT:
            Text(
                nl: "De schijf is vol. Maak ruimte en probeer het opnieuw.",
                en: "The disk is full. Make room and try again.")
        case EROFS:
            Text(
                nl: "De schijf kan hier alleen gelezen worden. Kies een andere plek of vraag de beheerder.",
                en: "The disk is read-only here. Choose another place or ask the administrator.")
        case EACCES, EPERM:
            Text(
                nl: "U hebt geen rechten voor \(nl). Vraag de beheerder van de map.",
                en: "You have no permission for \(en). Ask whoever manages the folder.")
        case EIO:
            Text(
                nl:
                    "De schijf geeft een leesfout of schrijffout bij \(nl). Maak een kopie van de map op een andere schijf.",
                en: "The disk reports an error at \(en). Copy the folder to another disk.")
        case EMFILE, ENFILE:
            Text(
                nl: "Er staan te veel bestanden open. Sluit andere programma’s en probeer het opnieuw.",
                en: "Too many files are open. Close other programs and try again.")
        case ENOENT:
            Text(
                nl: "\(first.nl) is er niet meer. Zet de map terug of kies een andere.",
                en: "\(first.en) is not there any more. Put the folder back or choose another.")
        case ELOOP, ENOTDIR:
            Text(
                nl: "\(first.nl) is een verwijzing en geen gewoon bestand of map. Zet het echte bestand terug.",
                en: "\(first.en) is a link, not a plain file or folder. Put the real file back.")
        default:
            Text(
                nl: "Fout bij \(nl): \(reason) (\(action.rawValue), \(code)).",
                en: "Error at \(en): \(reason) (\(action.rawValue), \(code)).")
        }
    }

    private var reason: String { String(cString: strerror(code)) }
}
