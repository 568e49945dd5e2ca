import Domain

extension FormGroup {
    static let signals = FormGroup(
        title: Text(nl: "Signalen en gebeurtenissen", en: "Signals and events"),
        about: Text(nl: "wat er is gezien, gemeld of gebeurd", en: "what was seen, reported or happened"),
        items: [
            FormItem(
                "signaal melding zorg gezien gebeurtenis feit aanleiding scheiding gescheiden uit elkaar overlijden ontslag detentie gevangenis "
                    + "report worry seen event fact separation separated divorce death job prison"
            ) { SignalForm(family: $0) },
            FormItem("incident ruzie geweld gebeurd fight violence happened") { IncidentForm(family: $0) },
            FormItem("reactie ontkent ontkenning erkent weerspreekt ouder vader moeder denies denial response parent") {
                ParentResponseForm(family: $0)
            },
            FormItem("contact huisbezoek gebeld niet thuis visit phoned not home") { ContactAttemptForm(family: $0) },
            FormItem("veilig thuis melding onderzoek overdracht investigation") { VeiligThuisForm(family: $0) },
        ])
}
