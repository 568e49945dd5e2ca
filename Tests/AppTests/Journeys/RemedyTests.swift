import Domain
import Support
import Terminal
import Testing

@testable import App

/// Every point of attention ends in something that can be done at once; doing it resolves or changes the point.
struct RemedyTests {
    @Test(arguments: ExampleWorkspace.codes)
    func `Every remedy of every point opens from the screen, and doing it changes the point`(code: String) throws {
        let family = ExampleWorkspace.family(code)
        let points = ExampleWorkspace.desk().attention(family).points
        for point in points {
            for (index, finding) in point.findings.enumerated() {
                var player = Player { EvidenceScreen(family, point: point.id, $0) }
                let found = player.selectRemedy(index)
                try #require(found, "\(point.id)")
                #expect(player.selectedRow.contains(String(finding.remedy.label.nl.prefix(20))))
                player.play("↵")
                #expect(!(player.program.top is EvidenceScreen), "\(point.id)")
                guard player.fill(finding.remedy) else { continue }
                #expect(player.saves.count == 1, "\(point.id) \(finding.names): \(player.text)")
                let after = player.program.desk.attention(family).points.flatMap(\.findings)
                #expect(!after.contains(finding), "\(point.id) \(finding.names)")
            }
        }
    }

    @Test func `The example has a remedy of nearly every kind`() {
        var kinds: Set<String> = []
        for code in ExampleWorkspace.codes {
            let points = ExampleWorkspace.desk().attention(ExampleWorkspace.family(code)).points
            for finding in points.flatMap(\.findings) { kinds.insert("\(finding.remedy)".prefix { $0 != "(" } + "") }
        }
        #expect(kinds.count >= 11, "\(kinds.sorted())")
    }
}

extension Player {
    /// Goes to the remedy of the finding with this number, counted from the top.
    fileprivate mutating func selectRemedy(_ number: Int) -> Bool {
        press(.home)
        var seen = 0
        for _ in 0..<120 {
            if selectedRow.contains("→ "), !selectedRow.contains("opschalen als") {
                if seen == number { return true }
                seen += 1
            }
            press(.down)
        }
        return false
    }

    /// Fills in the form of a remedy as a person would and saves it.
    /// - Returns: whether there was a form to fill in.
    fileprivate mutating func fill(_ remedy: Remedy) -> Bool {
        switch remedy {
        case .agreeWatcher: play("Bos↵⌃s")
        case .judgeSafety:
            go(to: "answer")
            play("ja↵ik sprak het kind zelf⇥ ⌃s")
        case .agreeNorm:
            go(to: "text")
            play("geen geweld, en oma is bereikbaar⌃s")
        case .weigh: play("hulp, melden↵samen gewogen⌃s")
        case .recordConversation: play("gesproken op school⌃s")
        case .recordMeaning: play("is stil en slaapt slecht⌃s")
        case .completeMember: return completeMember()
        case .completeInvolvement: return completeInvolvement()
        case .arrangeHelp(let member):
            go(to: "professional")
            play("Bos↵begeleiding na de opvang")
            go(to: "sees")
            pick(member.id.value, in: "sees")
            go(to: "since")
            play("1 sep⌃s")
        case .helpWith, .connect: return connect(remedy)
        case .askOldFile:
            go(to: "oldFile")
            play("↓↵⌃s")
        case .agreeOn: play("↵belt morgen⇥Bos↵⌃s")
        case .appointRegisseur, .chooseRegisseur: play("Kaya↵⌃s")
        case .agreeLookBack: play("⇥6⌃s")
        case .agreePlan, .endPlan, .setGoal, .completeGoal: return plan(remedy)
        case .askNetwork: play("↓↵er is↵⌃s")
        case .completeNetwork:
            go(to: "agreed")
            play("elke dinsdag⌃s")
        case .recordPowers:
            go(to: "powers")
            play(" ⌃s")
        case .completePerson: return completePerson()
        case .askDomain:
            go(to: "state")
            play("gaat↵⌃s")
        case .work(let remedy): return fill(remedy)
        case .answer, .agree: return false
        }
        return true
    }

    /// Somebody of the sector that is asked for.
    private mutating func connect(_ remedy: Remedy) -> Bool {
        let people: [Sector: String] = [
            .school: "Smit", .youthHealth: "Bos", .gp: "Visser", .debtHelp: "Mulder", .housing: "Dekker",
            .workIncome: "Meijer",
        ]
        var who = "Kaya"
        if case .connect(let sector, _, _) = remedy {
            who = people[sector] ?? who
            play("1")
        }
        go(to: "professional")
        play("\(who)↵")
        go(to: "since")
        play("1 sep⌃s")
        return true
    }

    private mutating func plan(_ remedy: Remedy) -> Bool {
        switch remedy {
        case .agreePlan:
            go(to: "text")
            play("rust in huis⌃s")
        case .setGoal:
            go(to: "text")
            play("slaapt door")
            go(to: "owner")
            play("Bos↵")
            go(to: "before")
            play("15 dec⌃s")
        default: return false
        }
        return true
    }

    private mutating func completePerson() -> Bool {
        if value("phone") == "" {
            go(to: "phone")
            play("0549-10 99 99")
        }
        if value("deputy") == "" || value("deputy") == "-" {
            go(to: "deputy")
            play("Bos↵")
        }
        play("⌃s")
        return true
    }

    /// The forms of the work with a family: those in which one field settles the point.
    private mutating func fill(_ remedy: WorkRemedy) -> Bool {
        switch remedy {
        case .decide:
            go(to: "decision")
            play("morgen samen aan tafel")
        case .agreeScalingUp:
            play("de deur blijft dicht⇥vraagt de Raad")
            go(to: "actor")
            play("Bos↵")
        case .setCondition:
            go(to: "text")
            play("de deur gaat open")
            go(to: "consequence")
            play("dan vragen wij de Raad")
        case .doKindCheck, .completeKindCheck:
            go(to: "children")
            play("ja↵")
            go(to: "safe")
            play("ja↵")
        case .takeStep:
            go(to: "step")
            play("stap 1↵")
        case .translate:
            go(to: "text")
            play("is stil en slaapt slecht")
        case .consult: go(to: "question")
        default: return false
        }
        play("⌃s")
        return true
    }

    private mutating func completeMember() -> Bool {
        if value("birth") == "", value("expected") == "" {
            go(to: "birth")
            play("2020")
        }
        if value("role") == MemberRole.child.rawValue, value("otherParent") == "-" {
            go(to: "otherParent")
            play("↓↵")
        }
        play("⌃s")
        return true
    }

    private mutating func completeInvolvement() -> Bool {
        if value("reason") == "" {
            go(to: "reason")
            play("houdt een oogje in het zeil")
        }
        if value("problems") == "" {
            go(to: "problems")
            play(" ")
        }
        play("⌃s")
        return true
    }
}
