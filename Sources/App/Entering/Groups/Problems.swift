import Domain

extension FormGroup {
    static let problems = FormGroup(
        title: Text(nl: "Problemen en leefgebieden", en: "Problems and life domains"),
        about: Text(
            nl: "wat er speelt, wat goed gaat, wie wat regelt",
            en: "what is going on, what goes well, who decides"),
        items: [
            FormItem("probleem zorg schulden problem debt") { ProblemForm(family: $0) },
            FormItem("oplosbaar chronisch oordeel solvable chronic judgement", disabled: ProblemJudgementForm.missing) {
                ProblemJudgementForm(family: $0)
            },
            FormItem("leefgebied gaat goed zorgen niet nodig life domain going well worries not needed") {
                DomainPictureForm(family: $0)
            },
            FormItem("eigen kracht richting overnemen own strength take over") { OwnStrengthForm(family: $0) },
        ],
        screens: [
            ScreenItem(
                title: Text(nl: "Alle leefgebieden langs", en: "All life domains one by one"),
                words: "leefgebieden overzicht tabel life domains table overview"
            ) { DomainsScreen($0, $1) }
        ])
}
