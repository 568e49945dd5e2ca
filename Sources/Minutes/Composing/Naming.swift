import Domain

/// How people are called in minutes: the family by first names and ages, professionals by name and where they work.
extension Composition {
    /// "M. de Wit (wijkteam)".
    func name(_ professional: Professional) -> String {
        "\(professional.name.short) (\(say(professional.sector.label)))"
    }

    /// Who did something, or else who recorded it.
    func name(_ professional: Professional?, recordedBy provenance: Provenance) -> String? {
        (professional ?? file.team.professional(provenance.by)).map(name) ?? provenance.imported?.name?.short
    }

    /// Who judges, and when: "J. Smit (school), 24 nov 2026".
    func sayer(_ judgement: Known<SafetyJudgement>) -> String {
        "\(name(judgement.data.by)), \(say(judgement.data.day.words))"
    }

    /// "Sem (6 jaar)" for a child, "Amira (moeder)" for anybody else.
    func name(_ member: Known<Member>) -> String {
        "\(member.data.name.given) (\(member.data.role == .child ? age(member.data) : say(member.data.role.label)))"
    }

    func name(_ member: Reference<Member>) -> String {
        dossier.ledger[member].map { name($0) } ?? dossier.name(of: member)
    }

    /// Whether a family member may be named at all: an entry that somebody made confidential hides its person.
    func mayName(_ member: Reference<Member>) -> Bool { dossier.ledger[member].map { discretion.shows($0) } ?? true }

    /// "6 jaar", "ongeboren" or "leeftijd niet bekend".
    func age(_ child: Member) -> String {
        if child.isUnborn { return say(nl: "nog niet geboren", en: "not born yet") }
        guard let age = child.age(on: discussion.data.day) else {
            return say(nl: "leeftijd niet bekend", en: "age not known")
        }
        let about = age.isExact ? "" : say(nl: "ongeveer ", en: "about ")
        return about + say(age.long)
    }

    func capitalised(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }

    /// "a, b en c".
    func list(_ words: [String]) -> String { say(Text.list(words)) }

    /// "dinsdag 24 nov 2026".
    func weekdayAndDate(_ day: Day) -> String { "\(day.weekdayName(language)) \(say(day.words))" }

    /// "09:41 uur", as it was typed.
    func clock(_ time: String) -> String { say(nl: "\(time) uur", en: time) }
}
