/// An error that can stand for a file's fault.
protocol FileSituation: Error {
    static func file(_ fault: FileFault) -> Self
}

extension StoreFault: FileSituation {}
extension SaveFault: FileSituation {}

extension FileSituation {
    /// Does some work with files; their faults become the situation that the caller reports.
    static func filing<Result>(_ work: () throws(FileFault) -> Result) throws(Self) -> Result {
        do throws(FileFault) {
            return try work()
        } catch {
            throw Self.file(error)
        }
    }
}
