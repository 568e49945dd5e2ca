/// Every check that this version asks: the one list to add a line to.
public enum Checks {
    public static let all: [any Check.Type] = [
        LittleKnownChild.self
    ]
}
