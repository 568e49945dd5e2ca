extension LifeDomain {
    /// The sectors that belong round the table when there is a problem on this life domain; one of them is enough, and the
    /// first is the one to ask for (report 1.2.5: *huisartsen, de ggz, de dienst werk en inkomen, schuldhulpverlening en
    /// woningbouwcorporaties*; ch. 5, question 4). Parenting and safety belong to everybody round the table.
    public var sectors: [Sector] {
        switch self {
        case .money: [.debtHelp, .workIncome, .socialWork]
        case .housing: [.housing, .shelter]
        case .work: [.workIncome]
        case .health: [.gp, .mentalHealth, .addictionCare, .hospital]
        case .education: [.school]
        case .parenting, .safety: []
        }
    }
}
