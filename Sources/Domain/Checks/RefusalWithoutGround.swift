/// Information that was refused while nobody said on which ground (report 2.2, vignette: those around the mother shared
/// nothing with the investigation).
///
/// It looks at the last answer to each request; it is resolved by the ground of the refusal, or by an answer after it. Which
/// ground holds is for the professional who refused.
public enum RefusalWithoutGround: Check {
    public static let row = 14
    public static let word = "refusal-without-ground"
    public static let reads: [any EventKind.Type] = [InformationAnswer.self, InformationRequest.self]
    public static let norm = Norm(
        demand: Text(
            nl: "Wie informatie niet deelt, zegt op welke grond. Dan kunnen jullie het erover hebben.",
            en: "Who does not share information says on what ground. Then you can talk about it."),
        why: Text(
            nl: "Wie bij de moeder betrokken was, deelde niets. Wat zij aankon, kon daardoor niemand inschatten.",
            en: "Those around the mother shared nothing. So nobody could tell what she could bear."),
        speaks: Text(
            nl: "Als iemand weigerde te vertellen wat er is gevraagd, en niet is vastgelegd op welke grond.",
            en: "When somebody refused to tell what was asked, and on what ground is not recorded."),
        resolved: Text(
            nl: "Als vastligt op welke grond, of als de informatie later toch komt.",
            en: "Once the ground is recorded, or the information comes after all."),
        paragraph: Text(nl: "paragraaf 2.2", en: "section 2.2"), question: .wholePicture, nature: .gap,
        occasion: .betweenMeetings)

    public static func findings(in file: CaseFile) -> [Finding] {
        file.dossier.informationRequests.reversed().compactMap { request in
            guard let last = file.dossier.answers(to: request.id).first, last.data.answer == .refused,
                !last.data.saysWhyNot
            else { return nil }
            return Finding(
                subjects: [request.id.id], names: request.namesForLine,
                matter: Text(
                    nl: "informatie geweigerd, grond niet vastgelegd",
                    en: "information refused, ground not recorded"),
                evidence: (Evidence(request) + Evidence(last)).entries, since: last.data.day,
                ask: Text(
                    nl: "Op welke grond is dit niet gedeeld? Wat is er nodig om het wel te kunnen delen?",
                    en: "On what ground was this not shared? What is needed to be able to share it?"),
                remedy: .work(.completeAnswer(last.id)))
        }
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings).capitalised }
}
