import Domain

/// How the cursor moves: left and right through time, up and down over the rows, the patterns and the list.
extension LineState {
    /// At the latest event that has been; on the axis when there is none.
    mutating func openAtLatest(_ model: LineModel, _ today: Day) {
        guard let place = model.events.firstIndex(where: { $0.day <= today }) ?? model.events.indices.last else {
            return
        }
        stand(at: place, model)
    }

    /// Some columns on. From the list the cursor goes to the axis, because that shows the whole column.
    mutating func go(by columns: Int, _ model: LineModel) { go(to: model.cursor + columns, model) }

    mutating func go(to period: Int, _ model: LineModel) {
        let bounded = min(max(model.ends.lowerBound, period), model.ends.upperBound)
        if isInList { spot = .axis }
        day = scale.firstDay(of: bounded)
        follow(model)
    }

    /// Another width of the columns, round the same day.
    mutating func zoom(to scale: TimeScale?) {
        if let scale { self.scale = scale }
    }

    /// Other rows; the cursor stays in the list or goes to the axis.
    mutating func turnLanes(_ model: LineModel) {
        kind = kind.next
        if case .lane = spot { spot = .axis }
    }

    mutating func filter(_ filter: LineFilter, _ family: FamilyID, _ desk: Desk) {
        self.filter = filter
        settle(LineModel(self, family, desk))
    }

    mutating func down(_ model: LineModel) {
        if let place = model.selected {
            if place + 1 < model.events.count { stand(at: place + 1, model) }
            return
        }
        let order = model.spots
        let next = (order.firstIndex(of: spot) ?? 0) + 1
        if next < order.count { spot = order[next] } else { enterList(model) }
    }

    mutating func up(_ model: LineModel) {
        let order = model.spots
        if let place = model.selected {
            if place > 0 { stand(at: place - 1, model) } else { spot = order.last ?? .axis }
            return
        }
        spot = order[max(0, (order.firstIndex(of: spot) ?? 0) - 1)]
    }

    /// A page of the list; from the line into the list, and from its beginning back to the axis.
    mutating func page(_ direction: Int, rows: Int, _ model: LineModel) {
        guard let place = model.selected else {
            if direction > 0 { enterList(model) } else { spot = .axis }
            return
        }
        guard direction > 0 || place > 0 else {
            spot = .axis
            return
        }
        stand(at: min(max(0, place + direction * max(3, rows / 4)), model.events.count - 1), model)
    }

    /// Into the list, at what stands in the cell of the cursor, else at what came before it.
    mutating func enterList(_ model: LineModel) {
        let lane: Lane.ID? = if case .lane(let id) = spot { id } else { nil }
        let inCell = model.events(in: model.cursor, of: lane).first
        let before = model.periods.firstIndex { $0 <= model.cursor }
        if let place = inCell ?? before ?? model.events.indices.last { stand(at: place, model) }
    }

    /// Keeps the cursor on something that is there: the same thing, or what is nearest in time.
    mutating func settle(_ model: LineModel) {
        switch spot {
        case .axis: break
        case .lane(let id): if !model.lanes.contains(where: { $0.id == id }) { spot = .axis }
        case .pattern(let word): if !model.patterns.contains(where: { $0.id == word }) { spot = .axis }
        case .event:
            guard let place = model.selected ?? model.nearest(to: day) else {
                spot = .axis
                return
            }
            stand(at: place, model)
        }
    }

    private mutating func stand(at place: Int, _ model: LineModel) {
        spot = .event(model.events[place].id)
        day = model.events[place].day
        follow(model)
    }

    /// Moves the columns in view just so far that the cursor is in them.
    private mutating func follow(_ model: LineModel) {
        let period = scale.period(of: day)
        let count = model.window.periods.count
        let last = min(max(scale.period(of: right), period), period + count - 1)
        if last != scale.period(of: right) { right = scale.firstDay(of: last) }
    }
}

extension LineModel {
    /// Where the cursor can stand on the line, from top to bottom.
    var spots: [LineState.Spot] {
        [.axis] + lanes.map { .lane($0.id) } + patterns.map { .pattern($0.id) }
    }

    /// The latest event that is not after a day, else the earliest of all.
    func nearest(to day: Day) -> Int? {
        events.firstIndex { $0.day <= day } ?? events.indices.last
    }
}
