import Domain

extension FormGroup {
    static let information = FormGroup(
        title: Text(nl: "Wegen en informatie", en: "Weighing and information"),
        about: Text(
            nl: "vragen en delen, wegen, terugkijken op hulp",
            en: "ask and share, weigh, look back on help"),
        items: [
            FormItem("informatie vragen opvragen gegevens ask information request") {
                InformationRequestForm(family: $0)
            },
            FormItem(
                "informatie antwoord gekregen geweigerd beroepsgeheim answer refused received",
                disabled: InformationAnswerForm.missing
            ) { InformationAnswerForm(family: $0) },
            FormItem("informatie delen toestemming grond meldrecht share consent ground privacy") {
                SharingForm(family: $0)
            },
            FormItem("draagkracht draaglast wegen ouder aankan capacity burden weigh parent") {
                BurdenForm(family: $0)
            },
            FormItem("taxatie risicotaxatie instrument lijst appraisal risk assessment") { AppraisalForm(family: $0) },
            FormItem(
                "hulp resultaat opgeleverd effect evaluatie doorgaan stoppen help result effect review",
                disabled: HelpReviewedForm.missing
            ) { HelpReviewedForm(family: $0) },
            FormItem("tijdlijn bekeken geschiedenis timeline history looked reviewed") {
                TimelineLookedForm(family: $0)
            },
        ])
}
