import Domain

/// Who we are and how far we had come, as the state folder holds it. Saving needs it; reading does not.
struct Installation: Sendable {
    let state: StateFolder
    let writer: WriterID
    let marks: Marks

    init(at path: String, machine: String, store: StoreID) throws(FileFault) {
        state = try StateFolder(at: path)
        writer = try WriterIdentity.findOrMake(in: state, machine: machine)
        marks = try Marks(in: state, store: store, writer: writer)
    }

    /// The installation, or why there is none.
    static func attempt(at path: String, machine: String, store: StoreID) -> Result<Installation, FileFault> {
        do throws(FileFault) {
            return .success(try Installation(at: path, machine: machine, store: store))
        } catch {
            return .failure(error)
        }
    }
}
