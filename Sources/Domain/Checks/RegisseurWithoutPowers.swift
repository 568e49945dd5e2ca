/// A regisseur of whom it was not recorded what he or she may do, or who missed the last discussion (report ch. 5, questions
/// 2 and 4: *het totaalplaatje* and *vastgelegde bevoegdheden*).
///
/// It speaks after a discussion was closed during the appointment; it is resolved by the powers, as ticks or in words, and
/// by being there the next time.
public enum RegisseurWithoutPowers: Check {
    public static let row = 68
    public static let word = "regisseur-without-powers"
    public static let reads: [any EventKind.Type] = [
        Attendance.self, Closing.self, Discussion.self, RegisseurAppointment.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "De regisseur heeft het hele plaatje, en het staat vast wat de regisseur mag.",
            en: "The regisseur has the whole picture, and it is recorded what the regisseur may do."),
        why: Text(
            nl:
                "Wie de regie heeft maar niets mag beslissen, kan alleen vragen. Dan gebeurt er niets als het vastloopt.",
            en: "A regisseur who may decide nothing can only ask. Then nothing happens when things get stuck."),
        speaks: Text(
            nl:
                "Na een bespreking, als niet vastligt wat de regisseur mag, of als de regisseur niet bij die bespreking was.",
            en:
                "After a discussion, when it is not recorded what the regisseur may do, or the regisseur was not at that discussion."
        ),
        resolved: Text(
            nl: "Als er staat wat de regisseur mag, en als de regisseur bij de volgende bespreking is.",
            en: "Once it says what the regisseur may do, and the regisseur is at the next discussion."),
        paragraph: Text(nl: "hoofdstuk 5, vraag 2 en 4", en: "chapter 5, questions 2 and 4"), question: .whoLeads,
        nature: .gap, occasion: .betweenMeetings)

    public static func findings(in file: CaseFile) -> [Finding] {
        guard let last = file.dossier.lastClosedDiscussion else { return [] }
        return Appointments(in: file).now.filter { $0.data.since <= last.data.day }.flatMap { one in
            [powers(of: one), absence(of: one, at: last, in: file)].compactMap { $0 }
        }
    }

    private static func powers(of one: Appointments.Appointment) -> Finding? {
        guard one.data.powers.isEmpty, (one.data.powersNote ?? "").isEmpty else { return nil }
        let who = one.data.regisseur.name.short
        return Finding(
            subjects: [one.id.id], names: [who],
            matter: Text(nl: "niet vastgelegd wat de regisseur mag", en: "not recorded what the regisseur may do"),
            evidence: one.evidence.entries, since: one.data.since,
            ask: Text(
                nl: "Wat mag \(who) beslissen als jullie er niet uitkomen? Wie geeft dat mandaat?",
                en: "What may \(who) decide when you cannot agree? Who gives that mandate?"),
            remedy: .recordPowers(one.id))
    }

    /// Recorded as absent, or not in the list of those who were there.
    private static func absence(
        of one: Appointments.Appointment, at last: Known<Discussion>, in file: CaseFile
    ) -> Finding? {
        guard let attendance = file.dossier.attendance(in: last.id) else { return nil }
        let isThere = attendance.data.professionals.contains {
            $0.presence == .present && $0.professional.isSame(as: one.data.regisseur)
        }
        guard !isThere else { return nil }
        let who = one.data.regisseur.name.short
        return Finding(
            subjects: [one.id.id], names: [who],
            matter: Text(
                nl: "heeft de regie, was niet bij de laatste bespreking",
                en: "has the regie, missed the last discussion"),
            evidence: (one.evidence + Evidence(attendance)).entries, since: last.data.day,
            ask: Text(
                nl: "Hoe houdt \(who) het hele plaatje? Wie vertelt wat er is besproken?",
                en: "How does \(who) keep the whole picture? Who tells them what was discussed?"),
            remedy: .agree(.whoLeads))
    }
}
