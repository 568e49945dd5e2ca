/// That there is another file about somebody close to a family member, and whom to ask; never what is in it. The other
/// household has other parents with custody (report 4.2, *gekoppelde dossiers*).
public struct ElsewhereFile: EventKind {
    public static let word = "elsewhere.noted"
    /// The member of this family whose relative it is about.
    public var member: Reference<Member>
    public var relation: Term<ElsewhereRelation>
    /// The other file, when this team keeps it.
    public var family: FamilyID?
    /// Whom to ask when the file is kept elsewhere.
    public var ask: Professional?

    public init(
        member: Reference<Member>, relation: ElsewhereRelation, family: FamilyID? = nil, ask: Professional? = nil
    ) {
        self.member = member
        self.relation = .known(relation)
        self.family = family
        self.ask = ask
    }

    public var references: [EntryID] { [member.id] }

    public func validate(in setting: Setting) throws(Refusal) {
        guard family != nil || ask != nil else {
            throw Refusal(
                Text(
                    nl: "Kies het andere dossier, of wie u ernaar kunt vragen.",
                    en: "Choose the other file, or whom you can ask about it."), field: "ask")
        }
        guard family == nil || family != setting.dossier?.id else {
            throw Refusal(
                Text(nl: "Dit is hetzelfde dossier. Kies een ander.", en: "This is the same file. Choose another."),
                field: "family")
        }
    }

    /// Names neither the other family nor anybody in it.
    public func summary(in dossier: Dossier) -> Text {
        let who = dossier.name(of: member)
        let relation = relation.label
        return Text(
            nl: "er is ook een ander dossier (\(relation.nl) van \(who)): vraag de regisseur daarvan",
            en: "there is another file as well (\(relation.en) of \(who)): ask its regisseur")
    }
}

/// Who the other file is about, seen from the member here.
public enum ElsewhereRelation: String, Vocabulary {
    case halfSibling = "half-sibling"
    case sibling, parent, partner
    case otherChild = "other-child"

    public var label: Text {
        switch self {
        case .halfSibling: Text(nl: "halfbroer of halfzus", en: "half-brother or half-sister")
        case .sibling: Text(nl: "broer of zus", en: "brother or sister")
        case .parent: Text(nl: "ouder", en: "parent")
        case .partner: Text(nl: "partner", en: "partner")
        case .otherChild: Text(nl: "ander kind", en: "other child")
        }
    }
}
