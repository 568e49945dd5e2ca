import Domain

extension FormGroup {
    static let agreements = FormGroup(
        title: Text(nl: "Afspraken en regie", en: "Agreements and regie"),
        about: Text(
            nl: "wie doet wat, op- en afschalen, terugkijken", en: "who does what, scaling up/down, looking back"),
        items: [
            FormItem("afspraak actie taak action task") { AgreementForm(family: $0) },
            FormItem("uitkomst gedaan afgerond outcome done", disabled: OutcomeForm.missing) {
                OutcomeForm(family: $0)
            },
            FormItem("voorwaarde drang eis gevolg condition consequence") { ConditionForm(family: $0) },
            FormItem("voorwaarde gehaald nakijken condition met check", disabled: ConditionOutcomeForm.missing) {
                ConditionOutcomeForm(family: $0)
            },
            FormItem("opschalen wanneer trigger scale up escalate") { ScalingUpForm(family: $0) },
            FormItem("opschalen nu zover trigger scale up now", disabled: ScalingUpForm.missing) {
                TriggerMetForm(family: $0)
            },
            FormItem("afschalen minder stoppen rollen scale down less end") { ScalingDownForm(family: $0) },
            FormItem("regie regisseur procesregisseur bevoegdheden lead coordinator powers") {
                RegisseurForm(family: $0)
            },
            FormItem("terugkijken datum look back date review") { LookBackForm(family: $0) },
        ])
}
