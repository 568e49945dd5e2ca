import Glibc

/// A moment's wait before something is tried again; never the same for two programs.
enum Pause {
    static func short() {
        usleep(UInt32.random(in: 2_000...10_000))
    }
}
