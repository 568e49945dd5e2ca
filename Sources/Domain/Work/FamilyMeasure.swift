/// One thing that holds for a family or not, for figures without names: the one list to add a line to.
struct FamilyMeasure: Sendable {
    let topic: Figures.Topic
    let word: String
    let label: Text
    let holds: @Sendable (CaseFile) -> Bool

    static let all: [FamilyMeasure] = questions + safety + lookingBack + sectors + obstacles

    private static let questions = Question.allCases.map { question in
        FamilyMeasure(
            topic: .questions, word: "question-\(question.rawValue)-answered",
            label: Text(nl: "vraag \(question.rawValue)", en: "question \(question.rawValue)")
        ) { file in
            guard let last = file.dossier.lastClosedDiscussion,
                let answer = file.dossier.answer(to: question, in: last.id)
            else { return false }
            return answer.data.leftOpen == nil
        }
    }

    private static let safety = [
        FamilyMeasure(
            topic: .safety, word: "safety-not-established",
            label: Text(
                nl: "van een kind is niet vastgesteld of het nu veilig is",
                en: "for a child it is not established whether it is safe now")
        ) { !SafetyNotEstablished.findings(in: $0).isEmpty },
        FamilyMeasure(
            topic: .safety, word: "child-not-spoken",
            label: Text(nl: "een kind is nog niet zelf gesproken", en: "a child has not been spoken with yet")
        ) { !ChildNotSpoken.findings(in: $0).isEmpty },
        FamilyMeasure(
            topic: .safety, word: "child-without-watcher",
            label: Text(nl: "voor een kind let niemand op", en: "nobody watches over a child")
        ) { !ChildWithoutWatcher.findings(in: $0).isEmpty },
    ]

    private static let lookingBack = [
        FamilyMeasure(
            topic: .lookingBack, word: "look-back-late",
            label: Text(nl: "de datum om terug te kijken is voorbij", en: "the date to look back has passed")
        ) { file in file.dossier.lookBack.map { $0.data.day < file.today } ?? false },
        FamilyMeasure(
            topic: .lookingBack, word: "look-back-missing",
            label: Text(nl: "er is geen datum om terug te kijken", en: "there is no date to look back")
        ) { $0.dossier.lookBack == nil },
    ]

    private static let sectors = Sector.allCases.map { sector in
        FamilyMeasure(topic: .sectors, word: "missing-\(sector.rawValue)", label: sector.label) { file in
            SectorMissing.lacking(in: file).contains { $0.sector == sector }
        }
    }

    private static let obstacles = HelpObstacle.allCases.map { obstacle in
        FamilyMeasure(topic: .helpThatDidNotCome, word: obstacle.rawValue, label: obstacle.label) { file in
            let yearAgo = file.today.adding(months: -12)
            return file.dossier.helpAnswers.contains {
                $0.data.response == .didNotCome && $0.data.obstacle?.word == obstacle && $0.data.day.latest >= yearAgo
            }
        }
    }
}
