import Glibc

/// The permissions that everything in a store gets: for one account, or for the members of one group.
///
/// They are set by `fchmod` when something is made, so that no umask can widen or narrow them.
struct Modes: Sendable, Hashable {
    let folder: mode_t
    let file: mode_t

    static let oneAccount = Modes(folder: 0o700, file: 0o600)
    static let group = Modes(folder: 0o2770, file: 0o660)

    /// What the store itself was made with; a folder that merely became readable to others is still for one account.
    static func of(_ store: Status) -> Modes { store.mode & 0o2020 == 0o2020 ? .group : .oneAccount }
}
