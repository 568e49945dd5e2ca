import Domain
import Support
import Terminal

@testable import App

extension Scene {
    /// A form with its fields filled in, at J-014.
    private static func filled(
        _ name: String, _ form: some Form, _ values: [String: String], at field: String? = nil
    ) -> Scene {
        Scene(name, journals: .further) { $0.showForm(form, filled: values, at: field) }
    }

    static let filled = filledProblems + filledHelp + filledAgreements + filledLegal + filledInformation

    private static let filledProblems: [Scene] = [
        filled(
            "problem-form", ProblemForm(family: .j014),
            [
                "text": "ruzies met Tom, vooral ’s nachts", "members": "j014-amira j014-tom", "domain": "safety",
                "nature": "acute", "isLongLasting": "yes", "cause": "j014-problem-money",
            ], at: "cause"),
        filled(
            "problem-judgement-form",
            ProblemJudgementForm(family: .j014, problem: Reference(EntryID("j014-problem-money"))),
            ["solvable": "yes", "note": "met budgetbeheer en hulp bij het werk", "isChronic": "no"], at: "solvable"),
        filled(
            "domain-picture-form",
            DomainPictureForm(family: .j014, domain: .known(.money), members: [.amira], state: .longWorries),
            ["text": "de schulden zijn geregeld, het blijft krap"], at: "text"),
        filled("domain-picture-form-empty", DomainPictureForm(family: .j014), [:]),
        filled(
            "own-strength-form", OwnStrengthForm(family: .j014),
            [
                "domain": "money", "direction": "supported", "basis": "Amira belt zelf als er post komt",
                "members": "j014-amira", "agreedWithFamily": "yes",
            ], at: "direction"),
    ]

    private static let filledHelp: [Scene] = [
        filled(
            "involvement-form", InvolvementForm(family: .j014),
            [
                "professional": "p-postma", "reason": "gesprekken over thuis", "goal": "Amira kiest zelf wat zij wil",
                "about": "j014-amira", "sees": "j014-amira", "problems": "j014-problem-parenting", "since": "1-9-2026",
            ], at: "goal"),
        filled(
            "expectation-form", ExpectationForm(family: .j014),
            [
                "professional": "p-smit", "mayExpect": "belt dezelfde dag als Sem er niet is",
                "expects": "hoort het als er iets verandert thuis", "confirmed": "yes",
            ], at: "mayExpect"),
        filled(
            "help-offer-form", HelpOfferForm(family: .j014),
            [
                "text": "gezinsbegeleiding aan huis, twee keer per week", "members": "j014-amira",
                "domain": "parenting",
                "problem": "j014-problem-parenting", "by": "p-dewit",
            ], at: "text"),
        filled(
            "help-response-form", HelpResponseForm(family: .j014, offer: FurtherFacts.offer),
            [
                "response": "refused", "who": "j014-amira", "reason": "Ik red het zelf wel", "partnerPresent": "yes",
            ], at: "reason"),
        filled(
            "help-response-form-nothing-came", HelpResponseForm(family: .j014),
            ["offer": "x-offer", "response": "did-not-come", "obstacle": "waiting-list"], at: "obstacle"),
        filled(
            "plan-form", PlanForm(family: .j014),
            [
                "text":
                    "Amira krijgt hulp bij geld en opvoeden; J. Smit spreekt Sem elke week; M. de Wit houdt het bij.",
                "agreedBy": "p-dewit p-smit", "signedBy": "j014-amira",
            ], at: "text"),
        filled(
            "goal-form", GoalForm(family: .j014),
            [
                "text": "Yara slaapt elke nacht in haar eigen bed", "members": "j014-yara", "ownerName": "j014-amira",
                "before": "18-12-2026", "askedBy": "both", "problem": "j014-problem-parenting",
            ], at: "askedBy"),
        filled(
            "goal-result-form", GoalResultForm(family: .j014, goal: FurtherFacts.goal),
            ["result": "partly", "evidence": "drie weken elke dag, daarna twee dagen ziek", "judgedBy": "p-smit"],
            at: "evidence"),
    ]

    private static let filledInformation: [Scene] = [
        filled(
            "information-request-form", InformationRequestForm(family: .j014),
            [
                "text": "hoe gaat het met Noor, en komt Amira op afspraken?", "to": "p-bos", "about": "j014-noor",
                "ground": "consent", "before": "8-12-2026", "by": "p-dewit",
            ], at: "ground"),
        filled(
            "information-answer-form", InformationAnswerForm(family: .j014, request: FurtherFacts.request),
            ["answer": "refused", "ground": "confidentiality", "reason": "alleen met Amira erbij"], at: "ground"),
        filled(
            "sharing-form", SharingForm(family: .j014),
            [
                "text": "dat Amira elke week hulp aan huis krijgt", "with": "p-smit", "about": "j014-sem",
                "ground": "consent", "consentOf": "j014-amira", "toldOn": "20-11-2026",
            ], at: "ground"),
        filled(
            "burden-form", BurdenForm(family: .j014, parent: .amira),
            [
                "capacity": "oma Fatma haalt Sem twee keer per week", "burden": "schulden, en ruzies met Tom",
                "conclusion": "overdag lukt het, ’s avonds niet", "jointly": "p-smit p-dewit",
            ], at: "burden"),
        filled(
            "appraisal-form", AppraisalForm(family: .j014),
            [
                "instrument": "LIRIK", "about": "j014-sem j014-noor",
                "conclusion": "zorgen over de avonden; overdag is er genoeg rust", "by": "p-dewit",
            ], at: "conclusion"),
        filled(
            "help-reviewed-form", HelpReviewedForm(family: .j014, offer: FurtherFacts.offer),
            [
                "result": "partly", "evidence": "minder ruzie overdag, ’s avonds niet", "choice": "change",
                "judgedBy": "p-dewit p-smit",
            ], at: "choice"),
        filled("timeline-looked-form", TimelineLookedForm(family: .j014), ["by": "p-dewit"], at: "by"),
    ]

    private static let filledAgreements: [Scene] = [
        filled(
            "agreement-form-correcting",
            AgreementForm(family: .j014, correcting: Reference(EntryID("j014-agree-fatma"))), [:], at: "ownerNames"),
        filled(
            "outcome-form", OutcomeForm(family: .j014),
            ["agreement": "j014-agree-sem", "outcome": "not-done", "note": "Sem was ziek; volgende week opnieuw"],
            at: "outcome"),
        filled(
            "condition-form", ConditionForm(family: .j014),
            [
                "text": "Tom doet mee aan de training tegen geweld", "before": "12-1-2027",
                "consequence": "wij melden bij Veilig Thuis", "owner": "p-dewit", "toldTo": "j014-tom",
                "toldBy": "p-dewit", "toldOn": "20-11-2026",
            ], at: "consequence"),
        filled(
            "condition-outcome-form", ConditionOutcomeForm(family: .j014, condition: FurtherFacts.condition),
            ["outcome": "not-met", "note": "twee keer niet opengedaan"], at: "outcome"),
        filled(
            "scaling-up-form", ScalingUpForm(family: .j014),
            [
                "trigger": "Amira houdt de hulp weer af", "action": "vraagt de Raad om onderzoek", "actor": "p-dewit",
                "parties": "p-dewit p-smit p-bos", "toldTo": "j014-amira",
            ], at: "action"),
        filled(
            "trigger-met-form", TriggerMetForm(family: .j014),
            ["signals": "j014-report-4", "decision": "M. de Wit belt vandaag Veilig Thuis"], at: "signals"),
        filled(
            "scaling-down-form", ScalingDownForm(family: .j014),
            [
                "text": "gezinsbegeleiding naar eens per twee weken: de kinderen slapen weer", "stays": "p-dewit",
                "watches": "p-smit", "warns": "p-bos", "reports": "p-dewit",
                "conditions": "budgetbeheer loopt door",
            ], at: "warns"),
        filled(
            "regisseur-form", RegisseurForm(family: .j014),
            [
                "regisseur": "p-dewit", "accepted": "yes", "powers": "convene information plan",
                "grantedBy": "teamleider H. van Dalen",
            ], at: "powers"),
        filled("look-back-form", LookBackForm(family: .j014), ["every": "6"], at: "every"),
        filled(
            "move-form", MoveForm(family: .j014),
            ["from": "Heerveen", "day": "2025", "oldFile": "asked", "askedOn": "10-11-2026"], at: "askedOn"),
    ]

    private static let filledLegal: [Scene] = [
        filled(
            "custody-form", CustodyForm(family: .j014),
            [
                "child": "j014-yara j014-sem", "holders": "j014-amira j014-karim", "source": "register",
                "since": "2020",
            ], at: "child"),
        filled(
            "measure-form", ProtectionMeasureForm(family: .j014),
            [
                "measure": "supervision", "child": "j014-yara j014-sem j014-noor", "since": "20-11-2026",
                "until": "20-11-2027", "institution": "Jeugdbescherming Waterveen",
            ], at: "measure"),
        filled(
            "protection-step-form", ProtectionStepForm(family: .j014),
            [
                "step": "raad-decision", "day": "12-11-2026", "outcome": "rejected",
                "reason": "de ouders nemen hulp aan", "condition": "Amira blijft de hulp binnenlaten",
            ], at: "condition"),
        filled(
            "legal-frame-form", LegalFrameForm(family: .j014),
            ["frame": "voluntary", "since": "3-7-2025", "note": "met voorwaarden sinds oktober"], at: "frame"),
    ]

    static let lifeDomains: [Scene] = [
        Scene("domains", sizes: [.wall, .desk, .large], journals: .further, first: { DomainsScreen(.j014, $0) }) {
            $0.play("→→→→")
        },
        Scene("domains-revealed", confidential: true, journals: .further, first: { DomainsScreen(.j014, $0) }) {
            $0.play("→→→→↓↓↓↓x")
        },
        Scene("domains-new", english: false, first: { DomainsScreen(.j014, $0) }, asItOpens),
    ]

    static let groups: [Scene] = [4, 5, 6, 7].map { number in
        Scene("menu-group-\(number)") { player in
            player.open("J-014")
            player.play("i\(number)")
        }
    }
}
