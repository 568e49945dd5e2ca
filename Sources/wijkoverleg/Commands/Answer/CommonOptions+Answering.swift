import ArgumentParser
import Domain

extension CommonOptions {
    /// Does a command's work; what stands in its way is said in one sentence and becomes the exit code.
    func answering(_ work: () throws(Complaint) -> Void) throws {
        Surroundings.openStandardStreams()
        do throws(Complaint) {
            try work()
        } catch {
            throw error.say(language)
        }
    }
}
