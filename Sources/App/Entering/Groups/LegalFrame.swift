import Domain

extension FormGroup {
    static let legal = FormGroup(
        title: Text(nl: "Gezag en kader", en: "Custody and legal frame"),
        about: Text(nl: "gezag, maatregelen, Raad en rechter", en: "custody, orders, Raad and court"),
        items: [

        ])
}
