import Domain

extension FormGroup {
    static let signals = FormGroup(
        title: Text(nl: "Signalen en gebeurtenissen", en: "Signals and events"),
        about: Text(nl: "wat er is gezien, gemeld of gebeurd", en: "what was seen, reported or happened"),
        items: [
            FormItem("signaal melding zorg gezien report worry seen") { SignalForm(family: $0) }
        ])
}
