import Domain
import Support
import Terminal
import Testing

@testable import App

/// A whole discussion of one family, from opening it to its minutes, and what must never be overlooked in it.
struct DiscussionTests {
    @Test func `A discussion is opened, held, closed and handed out, and everything is there when it is opened again`()
        throws
    {
        var player = Player()
        player.openDiscussion(of: "J-014")
        player.play("1aPraat met Sem⇥Smit↵⇥⇥over een week⌃s")
        player.play("2aVraagt wie de huisarts is⇥de Wit↵⇥⇥vr⌃s")
        player.play("1eIk wil het zelf vertellen⌃s")
        for _ in 0..<2 where player.focusedField != nil { player.play("⎋") }
        player.answerAll()
        player.play("c⌃s")
        #expect(player.program.top is ClosingScreen)
        player.play("c⇥6⌃s")
        #expect(player.program.top is ClosedScreen)
        #expect(player.text.contains("Jullie kijken terug op dinsdag 5 jan 2027."))

        let handOut = try #require(
            player.effects.compactMap { effect in if case .handOut(let handOut) = effect { handOut } else { nil } }.last
        )
        #expect(handOut.files.count == 2)
        for file in handOut.files {
            #expect(file.content.contains("Praat met Sem"))
            #expect(file.content.contains("Vraagt wie de huisarts is"))
            #expect(file.content.contains("Dit zeggen wij bij vraag 1."))
            #expect(file.content.contains("wie is Tom?"))
            #expect(player.text.contains(file.name))
        }

        var again = Player(journals: player.journals)
        again.open("J-014")
        again.play("V")
        #expect(again.text.contains("LAATST BESPROKEN: 24 nov 2026"))
        let dossier = again.program.desk.dossier(.j014)
        let last = try #require(dossier.lastClosedDiscussion)
        #expect(last.data.chair?.name.short == "H. van Dalen")
        #expect(dossier.attendance(in: last.id)?.data.professionals.count == 3)
        #expect(dossier.attendance(in: last.id)?.data.members.count == 1)
        #expect(Question.allCases.allSatisfy { dossier.answer(to: $0, in: last.id) != nil })
        #expect(dossier.answer(to: .wholePicture, in: last.id)?.data.leftOpen?.who == "M. de Wit")
        #expect(dossier.agreements(in: last.id).map(\.data.text) == ["Praat met Sem", "Vraagt wie de huisarts is"])
        #expect(dossier.lookBack?.data.day == Day.on("2027-01-05"))
        #expect(dossier.lookBack?.data.everyDays == 42)
    }

    @Test func `A discussion that was interrupted is found open at the first question without an answer`() {
        var player = Player()
        player.openDiscussion(of: "J-014")
        player.play("wSmit let op Yara⌃s")
        var again = Player(journals: player.journals)
        again.open("J-014")
        again.play("V")
        #expect(again.text.contains("VRAAG 2 van 5"))
        #expect(again.text.contains("1✓"))
    }

    @Test func `Not safe now stands on every screen of the family, first in G and in the closing`() {
        var player = Player()
        player.openDiscussion(of: "J-014")
        player.recordUnsafe()
        for keys in ["", "2", "5", "s", "⎋", "G", "p", "↵", "⎋⎋", "i"] {
            player.play(keys)
            #expect(player.canvas.line(1).hasSuffix("! NU ONVEILIG: Yara"), "after \(keys)")
        }
        player.play("⎋G")
        #expect(player.canvas.line(3).contains("! NU ONVEILIG"))
        player.play("V")
        player.answerAll()
        player.play("c")
        #expect(player.canvas.line(3).contains("! Yara nu veilig? nee"))
        #expect(player.selectedRow.contains("Yara nu veilig? nee"))
        player.play("⎋⎋⎋")
        #expect(player.selectedRow.contains("! J-014"))
        #expect(player.selectedRow.contains("! NU ONVEILIG"))
    }

    @Test func `A colleague's later yes does not silence a no`() {
        var player = Player()
        player.open("J-014")
        player.recordUnsafe()
        let yes = SafetyJudgement(child: .yara, answer: .yes, by: .bos, day: ExampleWorkspace.today)
        player.colleagueWrites([Entry(id: EntryID("later-yes"), yes)], about: .j014)
        #expect(player.text.contains("! NU ONVEILIG: Yara"))
        #expect(player.text.contains("nee (H. van Dalen, 24 nov)"))
    }

    @Test func `Saying no asks at once who calls`() {
        var player = Player { FormScreen(JudgementForm(family: .j014, child: .sem), $0) }
        player.play("nee↵Hij durft niet naar huis⌃s")
        #expect(player.text.contains("Wie belt nu, en wie blijft erbij?"))
        #expect(player.text.contains("0800-2000"))
        #expect(player.value("children") == "j014-sem")
    }

    @Test func `What two writers recorded differently is seen, and one choice settles it`() {
        var player = Player()
        player.open("J-014")
        #expect(player.text.contains("Twee keer anders vastgelegd"))
        let found = player.select("Twee keer anders")
        #expect(found)
        player.play("↵↵")
        #expect(player.program.top is GezinScreen)
        #expect(!player.text.contains("Twee keer anders vastgelegd"))
    }

    @Test func `A point that is set aside disappears with its reason kept, and comes back with a new fact`() {
        var player = Player()
        player.open("J-014")
        player.play("p")
        let found = player.selectPoint(RepeatedViolence.self)
        #expect(found)
        player.play("↵zWij bespraken dit al⌃s")
        #expect(player.program.top is PointsScreen)
        #expect(!player.program.desk.attention(.j014).points.contains { $0.id == RepeatedViolence.word })
        player.press(.end)
        #expect(player.text.contains("OPZIJGEZET"))
        #expect(player.text.contains("H. van Dalen: Wij bespraken dit al"))
        let report = Signal(
            seen: PartialDay(ExampleWorkspace.today), text: "weer geschreeuw", observer: .bos, source: .professional,
            nature: .report, topic: .domesticViolence)
        player.colleagueWrites([Entry(id: EntryID("fifth-report"), report)], about: .j014)
        #expect(player.program.desk.attention(.j014).points.contains { $0.id == RepeatedViolence.word })
    }
}
