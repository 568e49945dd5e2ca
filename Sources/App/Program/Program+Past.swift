import Domain

/// Looking back: every screen of the family on the table shows it as it stood on an earlier day.
extension Program {
    /// The key that asks for a day, and goes back to now.
    func lookBack() -> [Act] {
        guard desk.past == nil, let family = top.family else { return [.look(nil)] }
        return [.open(PastDayScreen(family, desk))]
    }

    mutating func look(at day: Day?) {
        if let day, let family = top.family { desk.look(at: day, of: family) } else { desk.lookAtNow() }
        for index in screens.indices { screens[index].refresh(desk) }
    }
}
