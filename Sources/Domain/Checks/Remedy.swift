/// What would resolve a finding, as something a person can do at once: the program opens the form for it.
public enum Remedy: Hashable, Sendable {
    case agreeWatcher(child: Reference<Member>)
    case judgeSafety(child: Reference<Member>)
    case agreeNorm
    case weigh(child: Reference<Member>, signals: [Reference<Signal>])
    case recordConversation(child: Reference<Member>)
    case recordMeaning(child: Reference<Member>, basis: [EntryID])
    case completeMember(Reference<Member>)
    case completeInvolvement(Reference<Involvement>)
    case arrangeHelp(member: Reference<Member>)
    case helpWith(Reference<Problem>)
    case connect(Sector, members: [Reference<Member>], problem: Reference<Problem>?)
    case askOldFile(Reference<Move>)
    case agreeOn(signals: [Reference<Signal>])
    case appointRegisseur
    case chooseRegisseur([Reference<RegisseurAppointment>])
    case recordPowers(Reference<RegisseurAppointment>)
    case completePerson(Reference<Person>)
    case askDomain(LifeDomain)
    case agreeLookBack
    case agreePlan
    case endPlan(Reference<Plan>)
    case setGoal(child: Reference<Member>?)
    case completeGoal(Reference<Goal>)
    case askNetwork
    case completeNetwork(Reference<NetworkSupport>)
    case answer(Question)
    case agree(Question)
    case work(WorkRemedy)

    /// Whether it is a step of somebody's own Meldcode: that it was not taken is as confidential as that it was.
    public var isOwnStep: Bool {
        switch self {
        case .weigh, .work(.takeStep), .work(.consult): true
        default: false
        }
    }

    /// The action in words, as an imperative.
    public var label: Text {
        switch self {
        case .agreeWatcher: Text(nl: "Spreek af wie op dit kind let", en: "Agree who watches over this child")
        case .judgeSafety:
            Text(
                nl: "Zeg of dit kind nu veilig is, en hoe u dat weet",
                en: "Say whether this child is safe now, and how you know")
        case .agreeNorm: Text(nl: "Spreek af wanneer het veilig genoeg is", en: "Agree when it is safe enough")
        case .weigh: Text(nl: "Leg uw eigen weging voor dit kind vast", en: "Record your own weighing for this child")
        case .recordConversation:
            Text(nl: "Leg vast wie dit kind sprak of zag", en: "Record who spoke with or saw this child")
        case .recordMeaning:
            Text(nl: "Schrijf op wat dit betekent voor dit kind", en: "Write down what this means for this child")
        case .completeMember:
            Text(nl: "Vul aan wat u van deze persoon weet", en: "Add what you know of this person")
        case .completeInvolvement:
            Text(nl: "Vul aan waarom deze professional betrokken is", en: "Add why this professional is involved")
        case .arrangeHelp: Text(nl: "Leg vast wie er nu betrokken is", en: "Record who is involved now")
        case .helpWith: Text(nl: "Leg vast wie hiermee helpt", en: "Record who helps with this")
        case .connect(let sector, _, _):
            Text(
                nl: "Leg vast wie van \(sector.label.nl) erbij is",
                en: "Record who from \(sector.label.en) is involved")
        case .askOldFile:
            Text(nl: "Vraag het dossier van de vorige gemeente op", en: "Ask for the earlier municipality’s file")
        case .agreeOn:
            Text(
                nl: "Spreek af wat jullie hiermee doen, of waarom niets",
                en: "Agree what to do about this, or why nothing")
        case .appointRegisseur: Text(nl: "Spreek af wie de regie heeft", en: "Agree who has the regie")
        case .chooseRegisseur: Text(nl: "Kies wie de regie heeft", en: "Choose who has the regie")
        case .agreeLookBack: Text(nl: "Spreek af wanneer jullie terugkijken", en: "Agree when to look back")
        case .agreePlan: Text(nl: "Leg het plan voor het gezin vast", en: "Record the plan for the family")
        case .endPlan: Text(nl: "Zeg tot wanneer het oude plan liep", en: "Say until when the old plan ran")
        case .setGoal: Text(nl: "Spreek een doel af", en: "Agree on a goal")
        case .completeGoal: Text(nl: "Vul aan wie en wanneer bij dit doel", en: "Add who and by when for this goal")
        case .askNetwork:
            Text(nl: "Vraag wie uit de omgeving helpt", en: "Ask who around the family helps")
        case .completeNetwork:
            Text(nl: "Leg vast wat met deze persoon is afgesproken", en: "Record what was agreed with this person")
        case .recordPowers: Text(nl: "Leg vast wat de regisseur mag", en: "Record what the regisseur may do")
        case .completePerson: Text(nl: "Vul het adresboek aan", en: "Complete the directory")
        case .askDomain(let domain):
            Text(nl: "Leg vast hoe het gaat: \(domain.label.nl)", en: "Record how things are: \(domain.label.en)")
        case .answer(let question):
            Text(nl: "Beantwoord vraag \(question.rawValue)", en: "Answer question \(question.rawValue)")
        case .work(let remedy): remedy.label
        case .agree(let question):
            Text(
                nl: "Leg een afspraak vast bij vraag \(question.rawValue)",
                en: "Record an agreement for question \(question.rawValue)")
        }
    }
}
