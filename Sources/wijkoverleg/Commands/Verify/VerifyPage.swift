import Domain
import Store
import Terminal

/// What a look at the whole store came to, in words: one line when all is well, else one line for everything that is not.
struct VerifyPage {
    let report: VerifyReport
    let language: Language

    var text: String {
        (damages + splits + notes + [verdict]).map { Printable.text($0) + "\n" }.joined()
    }

    private var damages: [String] {
        report.damages.map { damage in
            let line = damage.line.map { say(nl: ", regel \($0)", en: ", line \($0)") } ?? ""
            return "\(damage.file)\(line): \(damage.reason)"
        }
    }

    private var splits: [String] {
        report.splits.map { split in
            let files = split.files.joined(separator: ", ")
            return say(
                nl: "\(files): regel \(split.number) staat er twee keer, met andere inhoud. Beide tellen mee.",
                en: "\(files): line \(split.number) is there twice, with different contents. Both count.")
        }
    }

    private var notes: [String] {
        let newer = report.unknownKinds.values.reduce(0, +) + report.unreadable
        let unread = say(
            nl: "Van een nieuwere versie, hier niet te lezen: \(newer).",
            en: "From a newer version, not readable here: \(newer).")
        let others = report.otherFiles.map {
            say(nl: "\($0): niet van wijkoverleg.", en: "\($0): not wijkoverleg’s.")
        }
        return (newer == 0 ? [] : [unread]) + others
    }

    private var verdict: String {
        let journals = Text.count(
            report.journals, one: Text(nl: "journaal", en: "journal"), many: Text(nl: "journalen", en: "journals"))
        let lines = Text.count(report.lines, one: Text(nl: "regel", en: "line"), many: Text(nl: "regels", en: "lines"))
        guard !report.isSound else {
            return say(
                nl: "✓ Alles klopt: \(journals.nl), \(lines.nl).", en: "✓ All is sound: \(journals.en), \(lines.en).")
        }
        return say(
            nl: "Bruikbaar: \(lines.nl) in \(journals.nl). Zet wat ontbreekt terug uit een back-up.",
            en: "Usable: \(lines.en) in \(journals.en). Put back what is missing from a backup.")
    }

    private func say(nl: String, en: String) -> String { Text(nl: nl, en: en)(language) }
}
