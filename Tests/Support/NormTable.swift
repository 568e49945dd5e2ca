import Domain
import Foundation

/// The text of docs/norms.md: every demand of the report, row by row, with the kinds that hold its data, where it is seen,
/// the check that looks for it, and the tests that show it.
public enum NormTable {
    /// The report's demands are numbered 1 to 80 in this repository.
    public static let numbers = 1...80

    public static var text: String {
        let rows = numbers.map(NormTable.row)
        let head = """
            <!-- Made from Sources/Domain/Checks and Tests/Support/NormTable.swift; RECORD=1 swift test --filter NormTableTests writes it. -->
            # The norms, row by row

            What *Leren van calamiteiten 2* demands, in our own words, with what the program makes of it. *Kinds* are the stored words of
            [the journal format](journal-format.md); *seen in* are the views (G family, B involved, S signals, V questions, A agreements, T
            looking back), a person's page or another place; [checks](checks.md) say what each check asks and when. *Tests* are files below
            `Tests`; vignettes show on which day a point first appears.

            | row | norm | kinds | seen in | check | tests |
            |---|---|---|---|---|---|

            """
        return head + rows.joined(separator: "\n") + "\n"
    }

    /// What has no check of its own, or more to it than one.
    public struct Further: Sendable {
        let demand: String
        let kinds: [any EventKind.Type]
        let seen: String
        public let tests: [String]
    }

    public static let further: [Int: Further] = [
        6: Further(
            demand: "Dat iemand op een kind let, is als afspraak terug te vinden.",
            kinds: [Watcher.self, Agreement.self],
            seen: "G, A, /", tests: ["DomainTests/Checks/ChildWithoutWatcherTests", "AppTests/Find/FindTests"]),
        56: Further(
            demand: "Wie rond een gezin werkt, weet wat van Veilig Thuis te verwachten is.",
            kinds: [VeiligThuisEvent.self, Expectation.self], seen: "page of a professional, form of Veilig Thuis",
            tests: ["AppTests/Frames/FrameTests"]),
        72: Further(
            demand: "Jullie spreken dezelfde taal: vaste woorden, en eigen tekst ernaast.", kinds: [],
            seen: "glossary.md",
            tests: ["ArchitectureTests/GlossaryTests"]),
        79: Further(
            demand: "Zien, weten, vastleggen en bespreken: hoeveel dagen zaten ertussen? Zonder oordeel.",
            kinds: [Signal.self, Discussion.self, Agreement.self], seen: "page of a signal",
            tests: ["DomainTests/Work/SignalPaceTests"]),
        80: Further(
            demand: "Bestuurders horen echte gevallen: één dossier, of cijfers zonder namen.", kinds: [],
            seen: "`export`, `figures`", tests: ["DomainTests/Work/FiguresTests", "CommandTests/FiguresCommandTests"]),
    ]

    /// Whether there is a place where the kind is read.
    public static func isSeen(_ kind: any EventKind.Type) -> Bool { place(of: kind) != nil }

    /// Where each kind is read.
    static func place(of kind: any EventKind.Type) -> String? {
        places.first { $0.kinds.contains { $0 == kind } }?.name
    }

    private static let places: [(name: String, kinds: [any EventKind.Type])] = [
        (
            "G",
            [
                Member.self, Family.self, Custody.self, Residence.self, Move.self, ContactArrangement.self,
                ElsewhereFile.self, LegalFrame.self, ProtectionMeasure.self, ProtectionStep.self, SafetyOrder.self,
                NetworkSupport.self, NetworkAsked.self, Problem.self, ProblemJudgement.self, DomainPicture.self,
                OwnStrength.self, SafetyJudgement.self, SafetyNorm.self, Safeguard.self, Watcher.self,
                ChildSpoken.self, ChildMeaning.self,
            ]
        ),
        (
            "B",
            [
                Involvement.self, Expectation.self, Person.self, Organisation.self, SectorNotNeeded.self,
                RegisseurAppointment.self,
            ]
        ),
        (
            "S",
            [
                Signal.self, Incident.self, ParentResponse.self, ContactAttempt.self, HelpOffer.self, HelpResponse.self,
                VeiligThuisEvent.self, SignalSettled.self, OwnWords.self,
            ]
        ),
        ("V", [Discussion.self, Attendance.self, Answer.self, Closing.self]),
        (
            "A",
            [
                Agreement.self, AgreementOutcome.self, Condition.self, ConditionOutcome.self, Plan.self, Goal.self,
                SafetyPlan.self, ScalingUp.self, ScalingDown.self, TriggerMet.self, InformationRequest.self,
                InformationAnswer.self, Sharing.self,
            ]
        ),
        ("T", [LookBack.self, GoalResult.self, HelpReviewed.self, TimelineLooked.self]),
        (
            "page of a person",
            [KindCheck.self, MeldcodeStep.self, Weighing.self, Consultation.self, Burden.self, Appraisal.self]
        ),
    ]

    static func row(_ number: Int) -> String {
        let checks = Checks.all.filter { $0.row == number }
        let more = further[number]
        let kinds = unique(checks.flatMap { $0.reads } + (more?.kinds ?? []))
        let norm =
            (checks.first?.norm.demand.nl ?? more?.demand ?? "")
            + (checks.first.map { " (\($0.norm.paragraph.nl))" } ?? "")
        let seen =
            more?.seen
            ?? kinds.compactMap(place).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
            .sorted().joined(separator: ", ")
        let cells = [
            "\(number)", norm, kinds.map { "`\($0.word)`" }.joined(separator: " "), seen,
            checks.map { "`\($0.word)`" }.joined(separator: " "), tests(of: number).joined(separator: " "),
        ]
        return "| " + cells.map { $0.isEmpty ? "–" : $0 }.joined(separator: " | ") + " |"
    }

    /// The test files that show a row: of its checks, of the vignettes that name it, and further ones.
    public static func tests(of number: Int) -> [String] {
        let checks = Checks.all.filter { $0.row == number }.map { "DomainTests/Checks/\($0)Tests" }
        return checks + vignettes(of: number) + (further[number]?.tests ?? [])
    }

    private static func vignettes(of number: Int) -> [String] {
        let folder = top.appending(path: "Tests/DomainTests/Vignettes")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().filter { name in
            let text = (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
            return text.contains("row: \(number),") || text.contains("row: \(number))")
        }.map { "DomainTests/Vignettes/\($0.dropLast(".swift".count))" }
    }

    private static func unique(_ kinds: [any EventKind.Type]) -> [any EventKind.Type] {
        var words: Set<String> = []
        return kinds.filter { words.insert($0.word).inserted }
    }

    /// The top of the repository: two folders above Tests/Support.
    public static let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
}
