import Domain

/// Somebody around the family who helps: what they do, and what was agreed with them.
struct NetworkSupportForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<NetworkSupport>?

    init(family: FamilyID, correcting: Reference<NetworkSupport>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID) {
        self.family = family
    }

    var title: Text { Text(nl: "Familie of vriend die helpt", en: "Family or friend who helps") }

    func blank(_ desk: Desk) -> NetworkSupport { NetworkSupport(name: "", does: "") }

    func rows(_ desk: Desk) -> [FactField<NetworkSupport>] {
        [
            who(desk),
            .line("does", Text(nl: "Wat doet hij of zij?", en: "What do they do?"), \.does),
            .optionalLine("relation", Text(nl: "Wie is dat?", en: "Who is that?"), \.relation),
            .members("about", Text(nl: "Voor wie?", en: "For whom?"), \.about, family, desk),
            .optionalText("agreed", Text(nl: "Wat is afgesproken?", en: "What was agreed?"), \.agreed),
            .optionalDay("agreedOn", Text(nl: "Wanneer afgesproken?", en: "When was it agreed?"), \.agreedOn),
            .optionalPerson(
                "agreedBy", Text(nl: "Wie sprak dat af?", en: "Who agreed that?"), \.agreedBy, family, desk),
            .optionalPartialDay("since", Text(nl: "Sinds", en: "Since"), \.since),
            .optionalPartialDay("until", Text(nl: "Tot", en: "Until"), \.until),
        ]
    }

    /// Where nothing was agreed nobody agreed it.
    func complete(_ fact: inout NetworkSupport, _ values: FormValues, _ desk: inout Desk) throws(Refusal) -> [Entry] {
        if correcting == nil, fact.agreed == nil {
            fact.agreedOn = nil
            fact.agreedBy = nil
        }
        return []
    }

    /// A member of the family, or anybody else by name.
    private func who(_ desk: Desk) -> FactField<NetworkSupport> {
        let dossier = desk.dossier(family)
        return FactField(
            "name", Text(nl: "Wie helpt?", en: "Who helps?"),
            .one(Options.members(dossier.members, desk), adding: .someoneElse),
            read: { help in
                help.member.map { dossier.ledger.identity($0).id.value }
                    ?? (help.name.isEmpty ? "" : OwnWord.id(help.name))
            },
            write: { help, values in
                let chosen = values.chosen("name").first
                let name = chosen.flatMap(OwnWord.text)
                let member = name == nil ? chosen.map { Reference<Member>(EntryID($0)) } : nil
                let isSame = member.map { one in help.member.map { dossier.ledger.same($0, one) } ?? false } ?? false
                guard !isSame else { return }
                help.member = member
                help.name = name ?? ""
            }, show: { Text(verbatim: $0.person(in: dossier)) })
    }
}
