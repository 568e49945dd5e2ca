import Domain

extension FormGroup {
    static let problems = FormGroup(
        title: Text(nl: "Problemen en leefgebieden", en: "Problems and life domains"),
        about: Text(
            nl: "wat er speelt, wat goed gaat, wie richting geeft",
            en: "what is the matter, what goes well, who directs"),
        items: [
            FormItem("probleem zorg schulden problem debt") { ProblemForm(family: $0) }
        ])
}
