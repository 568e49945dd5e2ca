import Domain

/// What people call one fact of each kind, in a word or two: beside what was found, and in the sentence that undoes it.
enum KindName {
    /// The name of a kind by its stored word.
    static func of(_ word: String) -> Text { all[word] ?? Text(nl: "iets", en: "something") }

    /// The name of one fact: help that the family asked for was not offered.
    static func of(_ fact: any EventKind) -> Text {
        guard (fact as? HelpOffer)?.isAskedByFamily == true else { return of(type(of: fact).word) }
        return Text(nl: "hulp gevraagd", en: "help asked for")
    }

    static let all: [String: Text] = family.merging(work) { first, _ in first }.merging(meeting) { first, _ in first }

    private static let family: [String: Text] = [
        ContactArrangement.word: Text(nl: "omgang", en: "contact"),
        Custody.word: Text(nl: "gezag", en: "custody"),
        DossierImport.word: Text(nl: "dossier ingelezen", en: "file read in"),
        DomainPicture.word: Text(nl: "leefgebied", en: "life domain"),
        ElsewhereFile.word: Text(nl: "ander dossier", en: "other file"),
        Family.word: Text(nl: "dossier", en: "file"),
        LegalFrame.word: Text(nl: "kader", en: "legal frame"),
        Member.word: Text(nl: "gezinslid", en: "family member"),
        Move.word: Text(nl: "verhuizing", en: "move"),
        NetworkAsked.word: Text(nl: "netwerk gevraagd", en: "network asked"),
        NetworkSupport.word: Text(nl: "netwerk", en: "network"),
        OwnStrength.word: Text(nl: "eigen kracht", en: "own strength"),
        OwnWords.word: Text(nl: "eigen woorden", en: "own words"),
        Problem.word: Text(nl: "probleem", en: "problem"),
        ProblemJudgement.word: Text(nl: "oplosbaar?", en: "solvable?"),
        ProtectionMeasure.word: Text(nl: "maatregel", en: "measure"),
        ProtectionStep.word: Text(nl: "Raad of rechter", en: "Raad or court"),
        Residence.word: Text(nl: "woonplek", en: "home"),
    ]

    private static let work: [String: Text] = [
        Appraisal.word: Text(nl: "taxatie", en: "appraisal"),
        Burden.word: Text(nl: "draagkracht", en: "capacity, burden"),
        ChildMeaning.word: Text(nl: "betekenis voor kind", en: "meaning for child"),
        ChildSpoken.word: Text(nl: "kind gesproken", en: "child spoken with"),
        Condition.word: Text(nl: "voorwaarde", en: "condition"),
        ConditionOutcome.word: Text(nl: "voorwaarde gehaald?", en: "condition met?"),
        Consultation.word: Text(nl: "advies gevraagd", en: "consultation"),
        ContactAttempt.word: Text(nl: "contact gezocht", en: "contact attempt"),
        Expectation.word: Text(nl: "verwachting", en: "expectation"),
        Goal.word: Text(nl: "doel", en: "goal"),
        GoalResult.word: Text(nl: "doel gehaald?", en: "goal reached?"),
        HelpOffer.word: Text(nl: "hulp aangeboden", en: "help offered"),
        HelpResponse.word: Text(nl: "wat van hulp kwam", en: "what came of help"),
        HelpReviewed.word: Text(nl: "wat hulp opleverde", en: "what help achieved"),
        Incident.word: Text(nl: "incident", en: "incident"),
        InformationAnswer.word: Text(nl: "antwoord op vraag", en: "answer to request"),
        InformationRequest.word: Text(nl: "informatie gevraagd", en: "information asked"),
        Involvement.word: Text(nl: "betrokkene", en: "involved"),
        KindCheck.word: Text(nl: "kindcheck", en: "child check"),
        MeldcodeStep.word: Text(nl: "eigen stap", en: "own step"),
        ParentResponse.word: Text(nl: "reactie van ouder", en: "parent’s response"),
        Plan.word: Text(nl: "plan", en: "plan"),
        Safeguard.word: Text(nl: "wie belt nu", en: "done at once"),
        SafetyJudgement.word: Text(nl: "nu veilig?", en: "safe now?"),
        SafetyNorm.word: Text(nl: "veilig genoeg", en: "safe enough"),
        SafetyOrder.word: Text(nl: "verbod", en: "ban"),
        SafetyPlan.word: Text(nl: "veiligheidsplan", en: "safety plan"),
        ScalingDown.word: Text(nl: "afschalen", en: "scaling down"),
        ScalingUp.word: Text(nl: "opschalen", en: "scaling up"),
        SectorNotNeeded.word: Text(nl: "niet nodig", en: "not needed"),
        Sharing.word: Text(nl: "informatie gedeeld", en: "information shared"),
        Signal.word: Text(nl: "signaal", en: "signal"),
        SignalSettled.word: Text(nl: "niets nodig", en: "nothing needed"),
        TimelineLooked.word: Text(nl: "tijdlijn bekeken", en: "timeline looked at"),
        TriggerMet.word: Text(nl: "moment bereikt", en: "moment has come"),
        VeiligThuisEvent.word: Text(nl: "Veilig Thuis", en: "Veilig Thuis"),
        Watcher.word: Text(nl: "wie let op", en: "who watches"),
        Weighing.word: Text(nl: "weging", en: "weighing"),
    ]

    private static let meeting: [String: Text] = [
        Agreement.word: Text(nl: "afspraak", en: "agreement"),
        AgreementOutcome.word: Text(nl: "wat ervan kwam", en: "what came of it"),
        Answer.word: Text(nl: "antwoord", en: "answer"),
        Attendance.word: Text(nl: "aanwezigheid", en: "attendance"),
        Closing.word: Text(nl: "einde bespreking", en: "end of discussion"),
        Discussion.word: Text(nl: "bespreking", en: "discussion"),
        HandedOut.word: Text(nl: "verslag", en: "minutes"),
        LookBack.word: Text(nl: "terugkijken", en: "look-back"),
        Meeting.word: Text(nl: "overleg", en: "meeting"),
        Organisation.word: Text(nl: "organisatie", en: "organisation"),
        Person.word: Text(nl: "professional", en: "professional"),
        RegisseurAppointment.word: Text(nl: "regie", en: "regie"),
        SetAside.word: Text(nl: "opzijgezet", en: "set aside"),
        TeamName.word: Text(nl: "naam van het team", en: "team’s name"),
        TeamTerms.word: Text(nl: "termijnen", en: "terms"),
        Withdrawal.word: Text(nl: "teruggenomen", en: "taken back"),
    ]
}
