import Glibc

/// Processor time of this thread, in seconds: other programs on the machine do not count.
enum Worked {
    static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
