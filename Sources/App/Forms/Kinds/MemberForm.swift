import Domain

/// A family member, or what is now known better about one.
struct MemberForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<Member>?
    var typed = ""
    /// A parent who is added while a child is entered has a draft of his or her own.
    var subject: String { correcting?.id.value ?? typed }

    init(family: FamilyID, correcting: Reference<Member>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID, typed: String = "") {
        self.family = family
        self.typed = typed
    }

    var title: Text {
        correcting == nil
            ? Text(nl: "Gezinslid", en: "Family member") : Text(nl: "Gegevens verbeteren", en: "Correct the details")
    }

    func blank(_ desk: Desk) -> Member {
        var member = Member(name: PersonForm.split(typed), role: .child)
        member.role = .blank
        return member
    }

    func rows(_ desk: Desk) -> [FactField<Member>] {
        [
            .line("given", Text(nl: "Voornaam", en: "First name"), \.name.given),
            .optionalLine("prefix", Text(nl: "Tussenvoegsel", en: "Name prefix"), \.name.prefix),
            .optionalLine("surname", Text(nl: "Achternaam", en: "Surname"), \.name.surname),
            .word("role", Text(nl: "Wie is dit?", en: "Who is this?"), \.role, desk),
            FactField(
                "birth", Text(nl: "Geboren", en: "Born"), .birth, read: { $0.birth?.typed ?? "" },
                write: { fact, values throws(Refusal) in fact.birth = try values.birth("birth") },
                show: { $0.birth?.words ?? Text(verbatim: "") }),
            FactField(
                "expected", Text(nl: "Of: verwacht op", en: "Or: expected on"), .day(.future),
                read: { $0.expected?.typed ?? "" },
                write: { fact, values throws(Refusal) in fact.expected = try values.partialDay("expected", .future) },
                show: { $0.expected?.words ?? Text(verbatim: "") }),
            .members(
                "parents", Text(nl: "Ouders (bij kind)", en: "Parents (of a child)"), \.parents, family,
                among: desk.dossier(family).adults, desk),
            .optionalWord(
                "otherParent", Text(nl: "Andere ouder bekend?", en: "Other parent known?"), \.otherParent, desk),
        ]
    }

    func said(_ fact: Member, _ desk: Desk) -> Text {
        Text(nl: "✓ Bewaard: \(fact.name.given).", en: "✓ Saved: \(fact.name.given).")
    }
}
