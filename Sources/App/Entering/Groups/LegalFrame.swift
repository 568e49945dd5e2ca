import Domain

extension FormGroup {
    static let legal = FormGroup(
        title: Text(nl: "Gezag en kader", en: "Custody and legal frame"),
        about: Text(nl: "gezag, maatregelen, Raad en rechter", en: "custody, measures, Raad and court"),
        items: [
            FormItem(
                "gezag voogd voogdij ouders scheiding gescheiden uit elkaar custody guardian separated separation divorce"
            ) { CustodyForm(family: $0) },
            FormItem("maatregel ots ondertoezichtstelling uithuisplaatsing voogdij order supervision placement") {
                ProtectionMeasureForm(family: $0)
            },
            FormItem("raad kinderrechter rechtbank verzoek beslissing court board request decision") {
                ProtectionStepForm(family: $0)
            },
            FormItem("kader vrijwillig gedwongen drang voluntary compulsory frame") { LegalFrameForm(family: $0) },
        ])
}
