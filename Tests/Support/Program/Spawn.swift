import Glibc

/// Starts a process with a clean environment and waits for it, at most so long: a test must never hang.
struct Spawn {
    var environment: [String: String]
    /// Where standard input comes from, and where the outputs go.
    var input = "/dev/null"
    let output: String
    let complaint: String
    var seconds = 120

    /// - Returns: the exit code; 128 and the signal's number when it was killed; 127 when it could not be started.
    func run(_ words: [String]) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, complaint, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        var attributes = Spawn.plainSignals()
        defer { posix_spawnattr_destroy(&attributes) }
        var process: pid_t = 0
        let arguments = words.map { strdup($0) } + [nil]
        let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in arguments + variables { free(text) } }
        guard posix_spawnp(&process, words[0], &actions, &attributes, arguments, variables) == 0 else { return 127 }
        return wait(for: process)
    }

    /// Every signal comes through and does what it usually does, whatever the test runner made of it: a shell that does not
    /// hear of its children waits for ever.
    private static func plainSignals() -> posix_spawnattr_t {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        var all = sigset_t()
        sigfillset(&all)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        return attributes
    }

    private func wait(for process: pid_t) -> Int32 {
        let end = ContinuousClock.now + .seconds(seconds)
        var status: Int32 = 0
        while waitpid(process, &status, WNOHANG) == 0 {
            if ContinuousClock.now > end {
                kill(process, SIGKILL)
                waitpid(process, &status, 0)
                break
            }
            usleep(1000)
        }
        let signal = status & 0x7f
        return signal == 0 ? (status >> 8) & 0xff : 128 + signal
    }
}
