import Testing

@testable import Benchmarks

struct SampleTests {
    @Test func `The median is the middle value, or half-way between the two in the middle`() {
        #expect(Sample([9, 1, 5]).median == 5)
        #expect(Sample([4, 1, 3, 2]).median == 2.5)
        #expect(Sample([7]).median == 7)
        #expect(Sample().median == nil)
    }

    @Test func `The 99th percentile is the smallest value that 99 in 100 do not exceed`() {
        #expect(Sample((1...100).map(Double.init)).percentile(99) == 99)
        #expect(Sample((1...1000).map(Double.init).reversed()).percentile(99) == 990)
        #expect(Sample([3, 8]).percentile(99) == 8)
        #expect(Sample([3, 8]).percentile(50) == 3)
        #expect(Sample().percentile(99) == nil)
    }

    @Test func `A figure is written with as many digits as repeat`() {
        #expect(Figure.milliseconds(0.000_456) == "0.46")
        #expect(Figure.milliseconds(0.012_34) == "12.34")
        #expect(Figure.milliseconds(1.234) == "1234")
        #expect(Figure.ratio(1.96) == "2.0×")
        #expect(Figure.whole(nil) == "–")
    }
}
