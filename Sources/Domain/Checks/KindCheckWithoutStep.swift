/// A kindcheck after which a child may not be safe, and no step of the Meldcode (report 1.2.5, 2.2 and 3.3).
///
/// Each professional goes through his or her own Meldcode. It speaks after a kindcheck of which the answer to “are they
/// safe” is no or not known, and names no professional: a step is confidential, and so is that it was not taken. It is
/// resolved by a step, a consultation or a weighing of the same professional on that day or later.
public enum KindCheckWithoutStep: Check {
    public static let row = 4
    public static let word = "kindcheck-without-step"
    public static let reads: [any EventKind.Type] = [
        Consultation.self, KindCheck.self, MeldcodeStep.self, Member.self, Weighing.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "Is een kind bij de kindcheck niet veilig, of is dat niet bekend? Volg dan uw Meldcode.",
            en: "Is a child not safe by the child check, or is that not known? Then follow your Meldcode."),
        why: Text(
            nl: "Wie zich zorgen maakte, praatte er met niemand over. De stappen van de Meldcode bleven liggen.",
            en: "Those who worried spoke with nobody about it. The steps of the Meldcode were not taken."),
        speaks: Text(
            nl:
                "Na een kindcheck met ‘nee’ of ‘niet bekend’ bij veilig, zolang die professional daarna geen eigen stap vastlegde.",
            en:
                "After a child check with “no” or “not known” for safe, as long as that professional recorded no own step after it."
        ),
        resolved: Text(
            nl:
                "Als u een stap, een overleg of uw weging vastlegt, of waarom u niet verdergaat. Het overleg beslist niet over melden.",
            en:
                "Once you record a step, a consultation or your weighing, or why you go no further. The meeting does not decide about reporting."
        ),
        paragraph: Text(nl: "paragraaf 1.2.5, 2.2 en 3.3", en: "sections 1.2.5, 2.2 and 3.3"), question: .whoWatches,
        nature: .gap, occasion: .afterEvent)

    public static func findings(in file: CaseFile) -> [Finding] {
        let children = file.dossier.minors(on: file.today).map(\.id)
        return file.dossier.standingKindChecks.filter { check in
            (check.data.safe?.word == .no || check.data.safe?.word == .unknown)
                && !file.dossier.hasOwnStep(by: check.data.by, since: check.data.day)
        }.map { check in
            let name = file.dossier.name(of: check.data.adult)
            return Finding(
                subjects: [check.id.id], names: [],
                matter: check.hasConfidentialReading
                    ? Text(nl: "na een kindcheck nog geen eigen stap", en: "no own step after a child check yet")
                    : Text(
                        nl: "na de kindcheck bij \(name) nog geen eigen stap",
                        en: "no own step after the child check with \(name) yet"),
                evidence: Evidence(check).entries, since: check.data.day,
                ask: Text(
                    nl: "Wat is uw volgende stap in uw eigen Meldcode? Wie is uw aandachtsfunctionaris?",
                    en: "What is your next step in your own Meldcode? Who is your Meldcode officer?"),
                remedy: .work(.takeStep(check.data.by, about: children)))
        }
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings).capitalised }
}
