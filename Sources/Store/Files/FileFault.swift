/// What the operating system refused, where and why: the one shape that every file error of the store has.
public struct FileFault: Error, Hashable, Sendable {
    public let action: Action
    /// Relative to the store or the state folder; a path holds random ids only, so it may be shown.
    public let path: String
    /// The `errno` of the call.
    public let code: Int32

    public enum Action: String, Sendable, Hashable {
        case open, create, read, write, sync, truncate, lock, list, rename, remove, inspect, watch
    }

    public init(action: Action, path: String, code: Int32) {
        self.action = action
        self.path = path
        self.code = code
    }

    init(_ action: Action, _ path: String, _ code: Int32) {
        self.init(action: action, path: path, code: code)
    }
}
