/// Which program this is: `--version` says it, and the newest heading of the changelog is the same.
enum Version {
    static let number = "0.3.0"
}
