import App
import Domain
import Glibc
import Store
import Terminal
import TerminalNcurses

/// The imperative shell round the pure program: it waits in one `poll(2)` for keys, signals and journals, and carries out
/// effects. Idle costs nothing: without news it sleeps.
final class Loop {
    var program: Program
    let terminal: NcursesTerminal
    var seat: Seat
    private let clock: Clock
    private var shown: Canvas?
    private var isEnding = false
    /// Saves that found the journal in use, with the moment to give up.
    private var waiting: [(save: Save, until: ContinuousClock.Instant)] = []
    private var reminders = Reminders()
    /// The minute that the program knows of.
    private var told: Moment?

    init(program: Program, terminal: NcursesTerminal, seat: Seat, clock: Clock) {
        self.program = program
        self.terminal = terminal
        self.seat = seat
        self.clock = clock
    }

    /// Runs until somebody quits, the keyboard is gone or the terminal hangs up.
    func run() {
        tell(.resized(terminal.size))
        drain()
        while !isEnding {
            draw()
            wait()
            tick()
            drain()
            seat.look().map { tell(.changed($0)) }
            retry()
        }
        seat.flushDrafts()
    }

    private func draw() {
        let canvas = program.draw()
        guard canvas != shown else { return }
        terminal.draw(canvas)
        shown = canvas
    }

    private func wait() {
        var descriptors = [terminal.keyboardDescriptor, terminal.signalDescriptor, seat.descriptor].filter { $0 >= 0 }
            .map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        _ = poll(&descriptors, nfds_t(descriptors.count), timeout)
    }

    /// Milliseconds until something must be done without news; -1 when there is nothing.
    private var timeout: Int32 {
        if !waiting.isEmpty { return 20 }
        let usual: Int32 = seat.hasUnkeptDrafts ? 300 : seat.needsPolling ? Polling.pause : -1
        guard let next = reminders.milliseconds else { return usual }
        return usual < 0 ? next : min(usual, next)
    }

    /// Tells of another minute, and of what somebody asked to be reminded of.
    private func tick() {
        let now = clock.now
        if now.clockTime != told?.clockTime || now.day != told?.day {
            told = now
            tell(.day(now.day, clockTime: now.clockTime))
        }
        for number in reminders.due() { tell(.reminded(number)) }
    }

    private func drain() {
        var isQuiet = true
        for input in terminal.readKeys() {
            isQuiet = false
            switch input {
            case .key(let key): tell(.key(key))
            case .resized(let size):
                shown = nil
                tell(.resized(size))
            case .ended, .hangUp, .terminated: isEnding = true
            }
        }
        if isQuiet || seat.hasWaitingDrafts { seat.flushDrafts() }
    }

    private func tell(_ message: Message) {
        for effect in program.update(message) { carryOut(effect) }
    }

    private func carryOut(_ effect: Effect) {
        switch effect {
        case .save(let save): write(save, until: .now + .seconds(2))
        case .keepDrafts(let drafts): seat.drafts = drafts
        case .handOut(let handOut): tell(seat.handOut(handOut))
        case .showPresence(let family): seat.show(family)
        case .remember(let person):
            seat.sit(person)
            program.desk.drafts = seat.drafts
        case .openExample:
            do throws(Complaint) {
                seat = try Seat.example(clock)
                restart()
            } catch { tell(.say(error.sentence)) }
        case .remind(let number, let seconds): reminders.set(number, afterSeconds: seconds)
        case .suspend:
            seat.flushDrafts()
            terminal.suspend()
            shown = nil
        case .redraw: shown = nil
        case .quit: isEnding = true
        }
    }

    /// Begins again with another store: the example, chosen at the first start.
    private func restart() {
        program.desk.workspace = seat.workspace
        program.desk.me = seat.person
        program = Program(desk: program.desk, first: FamiliesScreen(program.desk))
        told = nil
    }

    private func write(_ save: Save, until end: ContinuousClock.Instant) {
        do throws(SaveFault) {
            try seat.write(save)
            tell(.changed(seat.workspace))
            tell(.saved(token: save.token))
        } catch {
            guard error == .busy, ContinuousClock.now < end else {
                tell(.notSaved(token: save.token, error.sentence))
                return
            }
            if waiting.isEmpty { tell(.busy) }
            waiting.append((save, end))
        }
    }

    private func retry() {
        let saves = waiting
        waiting = []
        for (save, end) in saves { write(save, until: end) }
    }
}

extension Loop {
    /// One line, once: signs and letters are shown by stand-ins here.
    func warnAboutLetters() {
        _ = program.update(
            .say(
                Text(
                    nl: "Deze terminal kent geen UTF-8: tekens zijn vervangen. Beter: LANG=C.UTF-8",
                    en: "This terminal has no UTF-8: signs are replaced. Better: LANG=C.UTF-8")))
    }
}
