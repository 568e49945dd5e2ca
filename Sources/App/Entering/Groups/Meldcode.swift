import Domain

extension FormGroup {
    static let meldcode = FormGroup(
        title: Text(nl: "Meldcode en kindcheck", en: "Meldcode and child check"),
        about: Text(
            nl: "ieder de eigen stappen en de eigen weging", en: "everybody’s own steps and own weighing"),
        items: [
            FormItem("kindcheck kinderen zwanger volwassene child check pregnant adult") { KindCheckForm(family: $0) },
            FormItem("meldcode stap aandachtsfunctionaris step officer") { MeldcodeStepForm(family: $0) },
            FormItem("advies consult gedragswetenschapper vertrouwensarts expert consulted") {
                ConsultationForm(family: $0)
            },
            FormItem("meldcode weging afwegingskader melden weigh report") { WeighingForm(family: $0) },
        ])
}
