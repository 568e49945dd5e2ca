import Domain
import Foundation
import Testing

@testable import Minutes

/// The web page: harmless whatever was typed, and readable for everyone.
struct HTMLTests {
    private func page(_ words: String) -> String {
        HTML.render(.sample(words))
    }

    @Test func `Nothing that was typed becomes markup, accents on the signs included`() {
        let page = page("<script>alert('x')</script> \"a\" & <\u{338}b>")
        #expect(!page.contains("<script"))
        #expect(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &quot;a&quot; &amp; "))
        #expect(!page.unicodeScalars.split(separator: "<").dropFirst().contains { $0.first == "\u{338}" })
    }

    @Test func `A title cannot leave the stylesheet that repeats it on paper`() {
        let page = page("x\"; } </style><b>\\")
        #expect(page.contains("@bottom-left { content: \"x  styleb\";"))
        #expect(page.split(separator: "</style>").count == 2)
    }

    @Test func `Control and direction characters become a visible sign`() {
        let page = page("a\u{1B}[31mb\u{202E}c\u{7}d\u{200F}e\u{85}f")
        #expect(page.contains("a\u{FFFD}[31mb\u{FFFD}c\u{FFFD}d\u{FFFD}e<br>f"))
        #expect(!page.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
    }

    @Test func `The page needs nothing from elsewhere and asks not to be indexed`() {
        let page = page("https://example.org/x.png")
        #expect(!page.contains("src=") && !page.contains("href=") && !page.contains("url("))
        #expect(page.contains(#"<meta name="robots" content="noindex, nofollow">"#))
        #expect(page.contains(#"<html lang="nl">"#))
        for landmark in ["<header>", "<main>", "<footer>"] { #expect(page.contains(landmark)) }
    }

    @Test(arguments: Language.allCases)
    func `Headings start at one and never skip a level`(language: Language) throws {
        var invented = InventedCase()
        let held = invented.holdWholeDiscussion()
        let minutes = try #require(
            MinutesComposer.compose(discussion: held.discussion, in: invented.file, language: language))
        let levels = HTML.render(minutes).split(separator: "<h").dropFirst().compactMap {
            $0.first.flatMap { Int("\($0)") }
        }
        #expect(levels.first == 1)
        #expect(levels.filter { $0 == 1 }.count == 1)
        for (one, next) in zip(levels, levels.dropFirst()) { #expect(next <= one + 1) }
    }

    @Test func `Every colour that letters have stands out from white by at least seven to one`() throws {
        let style = Stylesheet.text(title: "")
        for name in ["ink", "soft", "accent", "alarm"] {
            let start = try #require(style.split(separator: "--\(name): #").dropFirst().first)
            let number = try #require(UInt32(start.prefix(6), radix: 16))
            #expect(contrastWithWhite(number) >= 7, "\(name)")
        }
    }

    /// WCAG 2.2, contrast ratio with white.
    private func contrastWithWhite(_ colour: UInt32) -> Double {
        let parts = [16, 8, 0].map { shift -> Double in
            let value = Double((colour >> UInt32(shift)) & 255) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 1.05 / (0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] + 0.05)
    }
}
