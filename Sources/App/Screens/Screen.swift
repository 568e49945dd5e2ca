import Domain
import Terminal

/// One screen: what it shows and what its keys do. It holds ids and a cursor, never a copy of the file; what it worked out
/// of the file is `Kept`.
public protocol Screen: Sendable {
    /// Which family is on the table here.
    var family: FamilyID? { get }
    /// Which of the family's views this is, for the line of views.
    var view: FamilyView? { get }
    /// Whether letters are text now.
    var isTyping: Bool { get }
    /// Whether it is there to enter something: it does not open while somebody looks back.
    var isForWriting: Bool { get }
    /// The words behind the team's and the family's name in the top line.
    func title(_ desk: Desk) -> Text?
    /// What can be done here, in the order of the key bar.
    func commands(_ desk: Desk) -> [Command]
    /// The signs that are used here with their meaning, for the help.
    var signs: [(sign: String, words: Text)] { get }
    /// Does one of `commands`.
    mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act]
    /// A key that is no command: moving, typing.
    mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act]
    /// One step back with Esc; what is lost by it must be kept here.
    mutating func leave(_ desk: inout Desk) -> [Act]
    /// Journals changed or the screen came on top: keep the cursor on the same thing.
    mutating func refresh(_ desk: Desk)
    /// Gets ready what the next pictures are made of, so that they are only drawn; asked after every message.
    mutating func prepare(_ desk: Desk)
    /// What was saved here is on disk.
    mutating func received(_ save: Save, _ desk: inout Desk) -> [Act]
    /// The screen that was opened from here saved something and went back.
    mutating func returned(with save: Save, _ desk: inout Desk) -> [Act]
    /// Minutes were written to these paths.
    mutating func handedOut(_ paths: [String])
    /// An own save was not written.
    mutating func failed(_ sentence: Text)
    func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk)
}

extension Screen {
    public var family: FamilyID? { nil }
    public var view: FamilyView? { nil }
    public var isTyping: Bool { false }
    public var isForWriting: Bool { false }
    public func title(_ desk: Desk) -> Text? { nil }
    public func commands(_ desk: Desk) -> [Command] { [] }
    public var signs: [(sign: String, words: Text)] { [] }
    public mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] { [] }
    public mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] { [] }
    public mutating func leave(_ desk: inout Desk) -> [Act] { [.back] }
    public mutating func refresh(_ desk: Desk) {}
    public mutating func prepare(_ desk: Desk) {}
    public mutating func received(_ save: Save, _ desk: inout Desk) -> [Act] { [] }
    public mutating func returned(with save: Save, _ desk: inout Desk) -> [Act] { [] }
    public mutating func handedOut(_ paths: [String]) {}
    public mutating func failed(_ sentence: Text) {}
}
