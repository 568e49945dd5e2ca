import Domain
import Seeds
import Support
import Terminal

@testable import App

extension FamilyTour {
    /// The six views in each of their states, with what belongs to the frame, at every size.
    func views() {
        for size in [Size.wall, FamilyTour.wide, .large, .tooSmall] {
            var tour = self
            tour.desk.size = size
            for view in FamilyView.allCases { tour.visit(view.screen(family, tour.desk)) }
        }
        for view in FamilyView.allCases {
            for keys in ["?", ":"] { visit(view.screen(family, desk), keys) }
        }
        visit(AfsprakenScreen(family, desk), "l")
        visit(AfsprakenScreen(family, desk), "f")
        visit(AfsprakenScreen(family, desk), "lf")
        for question in Question.allCases {
            visit(TerugkijkenScreen(family, desk), "\(question.rawValue)")
            visit(VragenScreen(family, desk), "\(question.rawValue)")
        }
        visit(TerugkijkenScreen(family, desk), "3←")
        visit(TerugkijkenScreen(family, desk), "3←←")
    }

    /// Whatever Enter opens on any row of a view, and what unfolds there.
    func rows() {
        let screens: [any Screen] = [
            GezinScreen(family, desk), BetrokkenenScreen(family, desk), VragenScreen(family, desk),
            AfsprakenScreen(family, desk), TerugkijkenScreen(family, desk), PointsScreen(family, desk),
        ]
        for screen in screens {
            var player = Player(desk, screen)
            player.press(.home)
            var place: Position?
            while let cursor = player.program.draw().cursor, cursor != place {
                place = cursor
                var inside = player
                inside.play("↵")
                show(inside.program)
                player.play("↓")
            }
        }
    }

    /// S at every scale, in every kind of rows, with every filter, and the cursor on every row and pattern.
    func line() {
        var player = Player(desk, SignalenScreen(family, desk))
        for scale in "+ - - -" where scale != " " {
            player.play(String(scale))
            for _ in LaneKind.allCases {
                player.play("l")
                show(player.program)
            }
        }
        for _ in 0..<4 + dossier.members.count {
            player.play("f")
            show(player.program)
        }
        player = Player(desk, SignalenScreen(family, desk))
        player.play("←")
        for _ in 0..<30 + dossier.members.count {
            player.play("↓")
            guard (player.program.top as? SignalenScreen)?.state.isInList == false else { break }
            show(player.program)
        }
    }

    /// The file as it stood on earlier days.
    func past() throws {
        var tour = self
        for day in PastTests.days(of: try Seeded(code)) {
            tour.desk.look(at: day, of: family)
            tour.desk.prepare(family)
            for view in FamilyView.allCases { tour.visit(view.screen(family, tour.desk)) }
        }
    }
}
