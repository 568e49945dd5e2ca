import Domain
import Terminal

/// What a key does: the curtain and the help first, then the commands of the screen, then the screen itself.
extension Program {
    mutating func press(_ key: Key) -> [Effect] {
        if isCurtainClosed { return openCurtain(key) }
        if let line = helpLine, let done = pressInHelp(key, from: line) { return done }
        message = nil
        switch key {
        case .control("z"): return [.suspend]
        case .control("l"): return [.redraw]
        case .control("c"):
            say(
                Text(
                    nl: "Esc is één stap terug. Stoppen: q in het overzicht.",
                    en: "Esc is one step back. To quit: q in the overview."))
            return []
        default: break
        }
        if let command = command(for: key) { return perform(command) }
        if let view = switchView(key) { return view }
        var acts: [Act] = []
        change { screen, desk in acts = screen.handle(key, &desk) }
        return carryOut(acts)
    }

    private mutating func openCurtain(_ key: Key) -> [Effect] {
        if key == .function(2) { isCurtainClosed = false }
        return []
    }

    /// The help scrolls or closes; only the curtain falls through it.
    private mutating func pressInHelp(_ key: Key, from line: Int) -> [Effect]? {
        helpLine = HelpPage(top, desk).scrolled(from: line, by: key)
        return key == .function(2) ? nil : []
    }

    private func command(for key: Key) -> Command? {
        CommonCommands.all(for: top, desk).first { command in
            command.isReached(by: key) && (!top.isTyping || command.worksWhileTyping)
        }
    }

    private mutating func perform(_ command: Command) -> [Effect] {
        if let reason = command.disabled {
            say(reason)
            return []
        }
        var acts: [Act] = []
        if command.name == .unsafe, desk.past != nil { look(at: nil) }
        switch command.name {
        case .curtain:
            conceal()
            isCurtainClosed = true
        case .confidential: return toggleReveal()
        case .initials: toggleInitials()
        case .help: helpLine = 0
        case .palette: acts = [.open(PaletteScreen(on: top, desk))]
        case .back where desk.past != nil && top.view != nil: acts = [.look(nil)]
        case .back: change { screen, desk in acts = screen.leave(&desk) }
        case .past: acts = lookBack()
        default:
            if let family = top.family, !top.isTyping,
                let common = CommonCommands.perform(command.name, family: family, &desk)
            {
                acts = common
            } else {
                change { screen, desk in acts = screen.perform(command.name, &desk) }
            }
        }
        return carryOut(acts)
    }

    /// Another view of the same family, by its initial in either case or the Tab key. Gezin is the first one: Esc goes
    /// from another view back to it, and only from there to the families.
    private mutating func switchView(_ key: Key) -> [Effect]? {
        guard let here = top.view, let view = FamilyView.reached(by: key, from: here) else { return nil }
        return go(to: view)
    }

    private mutating func go(to view: FamilyView) -> [Effect] {
        guard let family = top.family, let here = top.view, view != here else { return [] }
        let below = screens.dropLast().last
        if below?.view == view, below?.family == family { return carryOut([.back]) }
        let next = view.screen(family, desk)
        return carryOut([here == .gezin ? .open(next) : .become(next)])
    }

    /// Leaves what is open on top of the family's last view and goes to another one.
    private mutating func show(_ view: FamilyView) -> [Effect] {
        guard let family = top.family else { return [] }
        guard let index = screens.lastIndex(where: { $0.view != nil && $0.family == family }) else {
            return carryOut([.open(view.screen(family, desk))])
        }
        screens.removeSubrange((index + 1)...)
        change { screen, desk in screen.refresh(desk) }
        return go(to: view)
    }

    /// Does what screens asked for, in order.
    mutating func carryOut(_ acts: [Act]) -> [Effect] {
        guard desk.past == nil || !acts.contains(where: \.writes) else {
            say(Past.readOnly)
            return []
        }
        let before = top.family
        var effects = acts.flatMap { carryOut($0) }
        if top.family != before {
            desk.lookAtNow()
            conceal()
            effects.append(.showPresence(top.family))
        }
        return effects
    }

    private mutating func carryOut(_ act: Act) -> [Effect] {
        switch act {
        case .open(let screen): screens.append(screen)
        case .become(let screen):
            _ = screens.popLast()
            screens.append(screen)
        case .back:
            if screens.count > 1 { screens.removeLast() }
            change { screen, desk in screen.refresh(desk) }
        case .home:
            screens = [FamiliesScreen(desk)]
        case .say(let text): say(text)
        case .look(let day): look(at: day)
        case .press(let key): return press(key)
        case .show(let view): return show(view)
        case .effect(let effect): return [effect]
        case .draft(let form, let fields):
            guard desk.drafts[form] != fields else { return [] }
            desk.drafts[form] = fields
            return [.keepDrafts(desk.drafts)]
        case .save(let save):
            pending[save.token] = save
            return [.save(save)]
        }
        return []
    }
}
