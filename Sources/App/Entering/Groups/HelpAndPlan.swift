import Domain

extension FormGroup {
    static let help = FormGroup(
        title: Text(nl: "Hulp en plan", en: "Help and plan"),
        about: Text(nl: "wie betrokken is, welke hulp, welke doelen", en: "who is involved, which help, which goals"),
        items: [
            FormItem("professional hulpverlener involved") { InvolvementForm(family: $0) }
        ])
}
