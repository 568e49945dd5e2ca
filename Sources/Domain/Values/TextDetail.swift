extension Text {
    /// These words with a detail behind them, or alone where there is none: the one-line summaries of entries.
    func adding(_ detail: Text?, after separator: String = ": ") -> Text {
        guard let detail, !detail.nl.isEmpty else { return self }
        return self + Text(verbatim: separator) + detail
    }

    func adding(_ detail: String?, after separator: String = ": ") -> Text {
        adding(detail.map(Text.init(verbatim:)), after: separator)
    }

    /// These words with a detail in brackets, or alone where there is none.
    func bracketing(_ detail: Text?) -> Text {
        guard let detail, !detail.nl.isEmpty else { return self }
        return self + Text(verbatim: " (") + detail + Text(verbatim: ")")
    }
}
