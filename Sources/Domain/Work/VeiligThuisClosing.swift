/// Where Veilig Thuis stands with a family.
extension Dossier {
    /// Hand-overs and endings since Veilig Thuis last took something up, oldest first; none while it is busy.
    var veiligThuisClosing: [Known<VeiligThuisEvent>] {
        let events = Array(veiligThuisEvents.reversed())
        let busy = events.lastIndex { $0.data.event.word?.takesUp ?? false }
        return events[((busy ?? -1) + 1)...].filter { $0.data.event.word?.closes ?? false }
    }
}

extension VeiligThuisWord {
    fileprivate var takesUp: Bool {
        switch self {
        case .reportReceived, .investigationStarted, .raadAsked: true
        case .safetyAssessed, .handedOver, .conditionsSet, .investigationEnded, .monitoring, .ended: false
        }
    }

    fileprivate var closes: Bool {
        switch self {
        case .handedOver, .investigationEnded, .ended: true
        case .reportReceived, .safetyAssessed, .conditionsSet, .investigationStarted, .raadAsked, .monitoring: false
        }
    }
}
