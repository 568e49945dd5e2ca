import Domain

extension FormGroup {
    static let family = FormGroup(
        title: Text(nl: "Gezin, wonen en netwerk", en: "Family, home and network"),
        about: Text(
            nl: "wie erbij horen, waar zij wonen, wie er helpt", en: "who belongs to it, where they live, who helps"),
        items: [
            FormItem("kind ouder lid child parent member") { MemberForm(family: $0) },
            FormItem(
                "huis adres opvang wonen scheiding gescheiden uit elkaar home address shelter separated separation divorce"
            ) { ResidenceForm(family: $0) },
            FormItem(
                "omgang co-ouderschap bezoek scheiding gescheiden uit elkaar contact visiting co-parenting separated "
                    + "separation divorce"
            ) {
                ContactArrangementForm(family: $0)
            },
            FormItem("netwerk oma buurvrouw oppas helpt network neighbour") { NetworkSupportForm(family: $0) },
            FormItem("netwerk niemand gevraagd network nobody asked") { NetworkAskedForm(family: $0) },
            FormItem("eigen woorden citaat quote said") { OwnWordsForm(family: $0) },
            FormItem("gemeente dossier municipality old file") { MoveForm(family: $0) },
            FormItem("dossier elders halfbroer halfzus file elsewhere sibling") { ElsewhereFileForm(family: $0) },
        ])
}
