import Domain

extension FormGroup {
    static let agreements = FormGroup(
        title: Text(nl: "Afspraken en regie", en: "Agreements and regie"),
        about: Text(
            nl: "wie doet wat, op- en afschalen, terugkijken", en: "who does what, scaling up and down, looking back"),
        items: [
            FormItem("afspraak actie taak action task") { AgreementForm(family: $0) },
            FormItem("regie regisseur lead coordinator") { RegisseurForm(family: $0) },
            FormItem("terugkijken datum look back date review") { LookBackForm(family: $0) },
        ])
}
