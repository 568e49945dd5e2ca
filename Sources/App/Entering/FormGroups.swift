/// Every group of forms, in the order of their numbers: the one list to add a line to. At most nine groups of at most nine
/// forms, so that one digit chooses.
enum FormGroups {
    static let all: [FormGroup] = [.signals, .family, .safety, .problems, .help, .agreements, .legal]
}
