import Domain

extension FormGroup {
    static let help = FormGroup(
        title: Text(nl: "Hulp en plan", en: "Help and plan"),
        about: Text(nl: "wie betrokken is, welke hulp, welke doelen", en: "who is involved, which help, which goals"),
        items: [
            FormItem("professional hulpverlener involved") { InvolvementForm(family: $0) },
            FormItem("hulp aanbod aangeboden aanvraag gevraagd wachtlijst offer service request asked") {
                HelpOfferForm(family: $0)
            },
            FormItem(
                "hulp nee ja geweigerd wachtlijst aanvraag afgerond refused accepted waiting pending",
                disabled: HelpResponseForm.missing
            ) { HelpResponseForm(family: $0) },
            FormItem("verwachting rekenen expectation count on") { ExpectationForm(family: $0) },
            FormItem("plan gezinsplan ondersteuningsplan family plan") { PlanForm(family: $0) },
            FormItem("doel goal aim") { GoalForm(family: $0) },
            FormItem("doel gehaald resultaat goal reached result", disabled: GoalResultForm.missing) {
                GoalResultForm(family: $0)
            },
            FormItem("geen huisarts niet nodig overbodig school jgz no gp not needed unnecessary") {
                SectorNotNeededForm(family: $0)
            },
        ])
}
