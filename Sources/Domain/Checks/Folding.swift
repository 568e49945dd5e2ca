extension Text {
    /// One line for all findings of a check: the names folded in per matter, in the order in which they were found.
    ///
    /// "Sem en Noor: nog niet zelf gesproken; Yara: alleen met een ouder erbij".
    static func folding(_ findings: [Finding]) -> Text {
        var matters: [Text] = []
        var names: [Text: [String]] = [:]
        for finding in findings {
            guard let matter = finding.matter else { continue }
            if names[matter] == nil { matters.append(matter) }
            names[matter, default: []] += finding.names
        }
        let parts = matters.map { matter in
            let who = names[matter, default: []].withoutRepeats
            return who.isEmpty ? matter : Text.list(who) + Text(verbatim: ": ") + matter
        }
        return Text.joined(parts, by: "; ")
    }

    /// Sentences or parts of sentences one after the other.
    static func joined(_ texts: [Text], by separator: String) -> Text {
        Text(
            nl: texts.map(\.nl).joined(separator: separator), en: texts.map(\.en).joined(separator: separator))
    }

    /// The same words beginning with a capital, for the start of a line.
    public var capitalised: Text {
        let raise = { (words: String) in words.prefix(1).uppercased() + words.dropFirst() }
        return Text(nl: raise(nl), en: raise(en))
    }
}

extension [String] {
    /// Each word once, in order of first appearance.
    var withoutRepeats: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
