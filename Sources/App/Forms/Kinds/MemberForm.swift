import Domain

/// A family member, or what is now known better about one: then it corrects the earlier entry.
struct MemberForm: Form {
    let family: FamilyID?
    var correcting: Reference<Member>?
    let word = "member"
    var subject: String { correcting?.id.value ?? "" }

    init(family: FamilyID, correcting: Reference<Member>? = nil) {
        self.family = family
        self.correcting = correcting
    }

    var title: Text {
        correcting == nil
            ? Text(nl: "Gezinslid", en: "Family member") : Text(nl: "Gegevens verbeteren", en: "Correct the details")
    }

    private func known(_ desk: Desk) -> Known<Member>? {
        guard let family, let correcting else { return nil }
        return desk.dossier(family).ledger[correcting]
    }

    func fields(_ desk: Desk) -> [Field] {
        guard let family else { return [] }
        let dossier = desk.dossier(family)
        let now = known(desk)?.data
        return [
            Field("given", Text(nl: "Voornaam", en: "First name"), .line, initial: now?.name.given ?? ""),
            Field("prefix", Text(nl: "Tussenvoegsel", en: "Name prefix"), .line, initial: now?.name.prefix ?? ""),
            Field("surname", Text(nl: "Achternaam", en: "Surname"), .line, initial: now?.name.surname ?? ""),
            Field(
                "role", Text(nl: "Wie is dit?", en: "Who is this?"), .one(Options.words(MemberRole.self, desk)),
                initial: now?.role.raw ?? ""),
            Field("birth", Text(nl: "Geboren", en: "Born"), .birth, initial: now?.birth?.description ?? ""),
            Field(
                "expected", Text(nl: "Of: verwacht op", en: "Or: expected"), .day(.future),
                initial: now?.expected?.description ?? ""),
            Field(
                "parents", Text(nl: "Ouders (bij kind)", en: "Parents (of a child)"),
                .many(Options.members(dossier.adults, desk)),
                initial: now?.parents.map { dossier.ledger.identity($0).id.value }.joined(separator: " ") ?? ""),
            Field(
                "otherParent", Text(nl: "Andere ouder bekend?", en: "Other parent known?"),
                .one(Options.optionalWords(OtherParent.self, desk)),
                initial: now?.otherParent?.raw ?? "-"),
        ]
    }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        guard let given = values.optionalText("given") else {
            throw Refusal(
                Text(
                    nl: "Vul een naam in. Weet u die niet, schrijf dan bijvoorbeeld “vader van Noor”.",
                    en: "Enter a name. If you do not know it, write for example “Noor’s father”."), field: "given")
        }
        guard let role = values.chosen("role").first else {
            throw Refusal(
                Text(nl: "Wie is dit in het gezin? Kies een regel.", en: "Who is this in the family? Choose a line."),
                field: "role")
        }
        var member = Member(
            name: PersonName(
                given: given, prefix: values.optionalText("prefix"), surname: values.optionalText("surname")),
            role: .child, birth: try values.birth("birth"), expected: try values.partialDay("expected", .future),
            parents: values.members("parents"), otherParent: values.word("otherParent"))
        member.role = Term(role)
        let entry = desk.entry(member, correcting: known(desk))
        return desk.save([entry], to: place(family), said: Text(nl: "✓ Bewaard: \(given).", en: "✓ Saved: \(given)."))
    }
}
