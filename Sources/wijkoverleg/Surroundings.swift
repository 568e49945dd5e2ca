import Domain
import Glibc
import Terminal

/// What the program takes from its surroundings: environment, folders, language. Nothing else reads the environment.
enum Surroundings {
    /// An environment variable that is set and not empty.
    static func value(_ name: String) -> String? {
        guard let found = getenv(name) else { return nil }
        let text = String(cString: found)
        return text.isEmpty ? nil : text
    }

    static var home: String { value("HOME") ?? "/" }

    /// XDG Base Directory Specification 0.8; a relative path there must be ignored.
    static var dataFolder: String { absolute("XDG_DATA_HOME") ?? home + "/.local/share" }
    static var stateFolder: String { (absolute("XDG_STATE_HOME") ?? home + "/.local/state") + "/wijkoverleg" }

    /// Where the private copy of the example goes: memory of this login where there is one.
    static var temporaryFolder: String { absolute("XDG_RUNTIME_DIR") ?? absolute("TMPDIR") ?? "/tmp" }

    /// English where the locale says so; Dutch everywhere else, because that is who it is for.
    static var language: Language {
        let locale = value("LC_ALL") ?? value("LC_MESSAGES") ?? value("LANG") ?? ""
        return locale.hasPrefix("en") ? .en : .nl
    }

    /// Some terminals tell their colours as "front;back"; 7 and 15 are light backgrounds.
    static var scheme: ColourScheme {
        let back = value("COLORFGBG")?.split(separator: ";").last
        return back == "7" || back == "15" ? .light : .dark
    }

    /// Takes the numbers 0, 1 and 2 where they are closed, so that no file of the store can ever be standard output. Reading
    /// and writing there fails as it would have.
    static func openStandardStreams() {
        for number in Int32(0)...2 where fcntl(number, F_GETFD) < 0 {
            guard open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY) == number else { return }
        }
    }

    private static func absolute(_ name: String) -> String? {
        value(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
}
