import Domain

/// Which form each remedy opens, filled in as far as the finding tells.
enum RemedyForms {
    static func screen(for remedy: Remedy, family: FamilyID, _ desk: Desk) -> any Screen {
        switch remedy {
        case .agreeWatcher(let child): FormScreen(WatcherForm(family: family, child: child), desk)
        case .judgeSafety(let child): FormScreen(JudgementForm(family: family, child: child), desk)
        case .agreeNorm: FormScreen(NormForm(family: family), desk)
        case .weigh(let child, let signals):
            FormScreen(WeighingForm(family: family, child: child, signals: signals), desk)
        case .recordConversation(let child): FormScreen(SpokenForm(family: family, child: child), desk)
        case .recordMeaning(let child, let basis):
            FormScreen(MeaningForm(family: family, child: child, basis: basis), desk)
        case .completeMember(let member): FormScreen(MemberForm(family: family, correcting: member), desk)
        case .completeInvolvement(let involvement):
            FormScreen(InvolvementForm(family: family, correcting: involvement), desk)
        case .arrangeHelp(let member): FormScreen(InvolvementForm(family: family, members: [member]), desk)
        case .helpWith(let problem):
            FormScreen(
                InvolvementForm(family: family, members: members(of: problem, family, desk), problems: [problem]), desk)
        case .connect(let sector, let members, let problem):
            MenuScreen.connecting(
                sector, family, members: members, problems: [problem].compactMap { $0 }, desk)
        case .askOldFile(let move): FormScreen(MoveForm(family: family, correcting: move), desk)
        case .agreeOn(let signals): MenuScreen.answering(signals, family, desk)
        case .appointRegisseur, .chooseRegisseur: FormScreen(RegisseurForm(family: family), desk)
        case .agreeLookBack: FormScreen(LookBackForm(family: family), desk)
        case .recordPowers(let appointment):
            FormScreen(RegisseurForm(family: family, correcting: appointment), desk)
        case .completePerson(let person): FormScreen(PersonForm(family: family, correcting: person), desk)
        case .askDomain(let domain): FormScreen(DomainPictureForm(family: family, domain: .known(domain)), desk)
        case .agreePlan: FormScreen(PlanForm(family: family), desk)
        case .endPlan(let plan): FormScreen(PlanForm(family: family, correcting: plan), desk)
        case .setGoal(let child): FormScreen(GoalForm(family: family, members: [child].compactMap { $0 }), desk)
        case .completeGoal(let goal): FormScreen(GoalForm(family: family, correcting: goal), desk)
        case .askNetwork: MenuScreen.askingNetwork(family, desk)
        case .completeNetwork(let support): FormScreen(NetworkSupportForm(family: family, correcting: support), desk)
        case .answer(let question): answering(question, family, desk)
        case .work(let remedy): WorkRemedyForms.screen(for: remedy, family: family, desk)
        case .agree(let question): FormScreen(AgreementForm(family: family, question: question), desk)
        }
    }

    private static func members(of problem: Reference<Problem>, _ family: FamilyID, _ desk: Desk) -> [Reference<Member>]
    {
        desk.dossier(family).ledger[problem]?.data.members ?? []
    }

    /// The question itself while a discussion is open; otherwise the place to open one.
    private static func answering(_ question: Question, _ family: FamilyID, _ desk: Desk) -> any Screen {
        guard desk.dossier(family).openDiscussion != nil else { return VragenScreen(family, desk) }
        return FormScreen(AnswerForm(family: family, question: question), desk)
    }
}

extension MenuScreen {
    /// Somebody helps, or the family says that nobody does.
    static func askingNetwork(_ family: FamilyID, _ desk: Desk) -> MenuScreen {
        let forms: [any Form] = [NetworkSupportForm(family: family), NetworkAskedForm(family: family)]
        return MenuScreen(
            family, heading: Text(nl: "WIE UIT DE OMGEVING HELPT?", en: "WHO AROUND THE FAMILY HELPS?"),
            items: forms.map { Item(title: $0.title, form: $0) }, desk)
    }

    /// Worries are answered by an agreement, or by the reason why nothing is needed.
    static func answering(_ signals: [Reference<Signal>], _ family: FamilyID, _ desk: Desk) -> MenuScreen {
        let forms: [any Form] = [
            AgreementForm(family: family, signals: signals), SettleForm(family: family, signals: signals),
        ]
        return MenuScreen(
            family, heading: Text(nl: "WAT DOEN JULLIE HIERMEE?", en: "WHAT DO YOU DO ABOUT THIS?"),
            items: forms.map { Item(title: $0.title, form: $0) }, desk)
    }
}
