import Glibc

/// Owns one file descriptor, so that it is closed exactly once whatever happens.
final class Descriptor: Sendable {
    let number: Int32

    init(_ number: Int32) {
        self.number = number
    }

    deinit {
        close(number)
    }
}

/// Makes one system call, again after an interruption, and turns its failure into a fault.
@discardableResult
func attempt<Result: SignedInteger>(
    _ action: FileFault.Action, _ path: String, _ call: () -> Result
) throws(FileFault) -> Result {
    while true {
        let result = call()
        if result >= 0 { return result }
        let code = errno
        if code != EINTR { throw FileFault(action, path, code) }
    }
}
