import Domain

/// Who watches over a child. The agreement behind it is made in the same save, so that it can be found again.
struct WatcherForm: Form {
    let family: FamilyID?
    var child: Reference<Member>?
    let word = "watcher"
    var subject: String { child?.id.value ?? "" }

    init(family: FamilyID, child: Reference<Member>? = nil) {
        self.family = family
        self.child = child
    }

    var title: Text { Text(nl: "Wie let op het kind?", en: "Who watches over the child?") }

    func fields(_ desk: Desk) -> [Field] {
        guard let family else { return [] }
        let children = Options.members(desk.dossier(family).minors(on: desk.today), desk)
        return [
            Field("child", Text(nl: "Welk kind?", en: "Which child?"), .one(children), initial: child?.id.value ?? ""),
            Field("watcher", Text(nl: "Wie let op?", en: "Who watches?"), .one(Options.people(desk), adding: .person)),
            Field(
                "deputy", Text(nl: "Vervanger", en: "Deputy"),
                .one([Options.none(desk)] + Options.people(desk), adding: .person), initial: "-"),
            Field(
                "since", Text(nl: "Vanaf", en: "From"), .day(.past), initial: desk.say(Text(nl: "vandaag", en: "today"))
            ),
            Field("agreement", Text(nl: "Wat is afgesproken?", en: "What was agreed?"), .text),
        ]
    }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        let child = try values.member("child")
        let watcher = try values.person("watcher")
        let dossier = family.map { desk.dossier($0) }
        let name = dossier?.name(of: child) ?? ""
        let words = values.optionalText("agreement") ?? desk.say(Text(nl: "let op \(name)", en: "watches over \(name)"))
        let agreement = desk.entry(
            Agreement(
                text: words, owners: [watcher], about: [child], question: .whoWatches,
                discussion: dossier?.openDiscussion?.id))
        let earlier = dossier?.watchers(of: child, on: desk.today) ?? []
        let watch = desk.entry(
            Watcher(
                child: child, watcher: watcher, deputy: values.people("deputy").first,
                since: try values.requiredDay("since", .past), agreement: Reference(agreement.id)),
            corrects: earlier.map(\.entry))
        return desk.save(
            [agreement, watch], to: place(family),
            said: Text(
                nl: "✓ Bewaard: \(watcher.name.short) let op \(name).",
                en: "✓ Saved: \(watcher.name.short) watches over \(name)."))
    }
}
