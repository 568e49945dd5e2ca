import Domain

extension FormGroup {
    static let safety = FormGroup(
        title: Text(nl: "Veiligheid van de kinderen", en: "The children’s safety"),
        about: Text(nl: "nu veilig, wie let op, gesproken, grenzen", en: "safe now, who watches, spoken with, limits"),
        items: [
            FormItem("oordeel veilig onveilig judgement safe unsafe") { JudgementForm(family: $0) },
            FormItem("let op toezicht watch guardian") { WatcherForm(family: $0) },
            FormItem("gesprek kind gezien spoken seen observation") { SpokenForm(family: $0) },
            FormItem("norm grens veilig genoeg limit") { NormForm(family: $0) },
            FormItem("veiligheidsplan afspraken veilig safety plan") { SafetyPlanForm(family: $0) },
            FormItem("huisverbod contactverbod gebiedsverbod ban order") { SafetyOrderForm(family: $0) },
            FormItem("betekenis kind ouder meaning parent") { MeaningForm(family: $0) },
        ])
}
