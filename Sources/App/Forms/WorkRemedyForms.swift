import Domain

/// Which form opens for what resolves a finding about agreements, decisions and results.
enum WorkRemedyForms {
    static func screen(for remedy: WorkRemedy, family: FamilyID, _ desk: Desk) -> any Screen {
        switch remedy {
        case .agreeScalingUp: FormScreen(ScalingUpForm(family: family), desk)
        case .decide(let met): FormScreen(TriggerMetForm(family: family, correcting: met), desk)
        case .weighAnew: FormScreen(ProtectionStepForm(family: family), desk)
        case .setCondition: FormScreen(ConditionForm(family: family), desk)
        case .completeCondition(let condition):
            FormScreen(ConditionForm(family: family, correcting: condition), desk)
        case .checkCondition(let condition):
            FormScreen(ConditionOutcomeForm(family: family, condition: condition), desk)
        case .completeScalingDown(let down): FormScreen(ScalingDownForm(family: family, correcting: down), desk)
        case .speakExpectation(let professional):
            FormScreen(ExpectationForm(family: family, professional: professional), desk)
        case .handOver(let step):
            FormScreen(
                step.map { VeiligThuisForm(family: family, correcting: $0) } ?? VeiligThuisForm(family: family), desk)
        case .completeSafetyPlan(let plan): FormScreen(SafetyPlanForm(family: family, correcting: plan), desk)
        case .judgeProblem(let problem): FormScreen(ProblemJudgementForm(family: family, problem: problem), desk)
        case .recordContact(let child): FormScreen(SpokenForm(family: family, child: child), desk)
        case .arrangeLastingHelp(let members): FormScreen(InvolvementForm(family: family, members: members), desk)
        case .recordStrength: FormScreen(OwnStrengthForm(family: family), desk)
        case .doKindCheck(let professional, let adult):
            FormScreen(KindCheckForm(family: family, adult: adult, by: professional), desk)
        case .completeKindCheck(let check): FormScreen(KindCheckForm(family: family, correcting: check), desk)
        case .takeStep(let professional, let about):
            FormScreen(MeldcodeStepForm(family: family, by: professional, about: about), desk)
        case .translate(let professional, let child, let basis):
            FormScreen(MeaningForm(family: family, child: child, basis: basis, by: professional), desk)
        case .consult(let signals, let about):
            FormScreen(ConsultationForm(family: family, signals: signals, about: about), desk)
        case .reviewGoal(let goal): FormScreen(GoalResultForm(family: family, goal: goal), desk)
        case .reviewOffer(let offer): FormScreen(HelpReviewedForm(family: family, offer: offer), desk)
        case .reviewInvolvement(let help): FormScreen(HelpReviewedForm(family: family, involvement: help), desk)
        case .askInformation(let who): FormScreen(InformationRequestForm(family: family, asked: who), desk)
        case .answerInformation(let request): FormScreen(InformationAnswerForm(family: family, request: request), desk)
        case .completeAnswer(let answer): FormScreen(InformationAnswerForm(family: family, correcting: answer), desk)
        case .weighBurden(let parent): FormScreen(BurdenForm(family: family, parent: parent), desk)
        case .lookAtTimeline(let talk): FormScreen(TimelineLookedForm(family: family, discussion: talk), desk)
        }
    }
}
