/// What resolves a finding about what was agreed and what came of it: a `Remedy` with a form of its own.
public enum WorkRemedy: Hashable, Sendable {
    case agreeScalingUp
    case decide(Reference<TriggerMet>)
    case weighAnew
    case setCondition
    case completeCondition(Reference<Condition>)
    case checkCondition(Reference<Condition>)
    case completeScalingDown(Reference<ScalingDown>)
    case speakExpectation(Professional)
    /// Completes the hand-over that was recorded, or records the one that was not.
    case handOver(Reference<VeiligThuisEvent>?)
    case completeSafetyPlan(Reference<SafetyPlan>)
    case judgeProblem(Reference<Problem>)
    case recordStrength
    /// What the one who watches over a child saw or heard.
    case recordContact(child: Reference<Member>)
    case arrangeLastingHelp([Reference<Member>])
    case reviewGoal(Reference<Goal>)
    /// Asks somebody in particular, or whoever knows.
    case askInformation(Professional?)
    case answerInformation(Reference<InformationRequest>)
    case completeAnswer(Reference<InformationAnswer>)
    case weighBurden(Reference<Member>)
    case lookAtTimeline(Reference<Discussion>)
    case reviewOffer(Reference<HelpOffer>)
    case reviewInvolvement(Reference<Involvement>)
    case doKindCheck(Professional, adult: Reference<Member>)
    case completeKindCheck(Reference<KindCheck>)
    /// A step of this professional's own Meldcode.
    case takeStep(Professional, about: [Reference<Member>])
    /// What goes on with the parents, translated to a child by one who works for the children.
    case translate(Professional, child: Reference<Member>, basis: [EntryID])
    case consult([Reference<Signal>], about: [Reference<Member>])

    /// The action in words, as an imperative.
    public var label: Text {
        switch self {
        case .agreeScalingUp: Text(nl: "Spreek af wanneer jullie opschalen", en: "Agree when to scale up")
        case .decide: Text(nl: "Leg vast wat jullie besluiten", en: "Record what you decide")
        case .weighAnew: Text(nl: "Weeg opnieuw en leg de stap vast", en: "Weigh again and record the step")
        case .setCondition: Text(nl: "Stel een voorwaarde aan de hulp", en: "Set a condition for the help")
        case .completeCondition: Text(nl: "Maak deze voorwaarde af", en: "Complete this condition")
        case .checkCondition: Text(nl: "Zeg of deze voorwaarde is gehaald", en: "Say whether this condition was met")
        case .completeScalingDown:
            Text(
                nl: "Vul aan wie blijft, oplet, waarschuwt en meldt", en: "Add who stays, watches, warns, reports")
        case .speakExpectation:
            Text(nl: "Spreek uit wat jullie van elkaar verwachten", en: "Say what you expect of each other")
        case .handOver:
            Text(nl: "Leg vast wie het overneemt van Veilig Thuis", en: "Record who takes over from Veilig Thuis")
        case .completeSafetyPlan:
            Text(nl: "Vul aan met wie het veiligheidsplan is afgesproken", en: "Add who agreed to the safety plan")
        case .judgeProblem: Text(nl: "Zeg of dit op te lossen is", en: "Say whether this can be solved")
        case .recordContact:
            Text(nl: "Leg vast wanneer wie oplet contact had", en: "Record when the one who watches was in touch")
        case .arrangeLastingHelp: Text(nl: "Leg vast wie hiervoor blijft", en: "Record who stays for this")
        case .recordStrength: Text(nl: "Zeg wie dit regelt", en: "Say who has this in hand")
        case .askInformation: Text(nl: "Vraag informatie op, en leg dat vast", en: "Ask for information, and record it")
        case .answerInformation: Text(nl: "Leg vast wat er is geantwoord", en: "Record what was answered")
        case .completeAnswer: Text(nl: "Vul aan waarom het niet is gedeeld", en: "Add why it was not shared")
        case .weighBurden:
            Text(nl: "Weeg samen draagkracht en draaglast", en: "Weigh together what this parent can bear")
        case .lookAtTimeline: Text(nl: "Leg vast dat de tijdlijn is bekeken", en: "Record a look at the timeline")
        case .reviewOffer, .reviewInvolvement:
            Text(nl: "Zeg samen wat deze hulp opleverde", en: "Say together what this help achieved")
        case .doKindCheck: Text(nl: "Leg de kindcheck vast", en: "Record the child check")
        case .completeKindCheck: Text(nl: "Vul de kindcheck aan", en: "Complete the child check")
        case .takeStep: Text(nl: "Leg uw volgende eigen stap vast", en: "Record your own next step")
        case .translate:
            Text(nl: "Schrijf op wat dit betekent voor het kind", en: "Write down what this means for the child")
        case .consult: Text(nl: "Leg vast aan wie u advies vroeg", en: "Record whom you consulted")
        case .reviewGoal: Text(nl: "Zeg samen wat dit doel opleverde", en: "Say together what came of this goal")
        }
    }
}
