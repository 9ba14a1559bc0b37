using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Domain.Rates;

namespace SalesCorner.Plugins.Tests.Domain.Qualification;

[Trait("Ring", "fast")]
public sealed class CalibrationTests
{
    private const decimal Z = 1.2816m;

    [Fact]
    public void Clearly_better_good_grades_are_predictive()
    {
        var calibration = Calibration.OfGrades(
            new Dictionary<Grade, CalibrationTier>
            {
                [Grade.A] = new(30, 40),
                [Grade.B] = new(20, 40),
                [Grade.C] = new(8, 40),
                [Grade.D] = new(2, 40),
            },
            Z
        );

        Assert.Equal(new Calibration(new CalibrationTier(50, 80), new CalibrationTier(10, 80), true), calibration);
    }

    [Fact]
    public void Ranges_that_overlap_are_not_predictive_yet()
    {
        var calibration = Calibration.OfGrades(
            new Dictionary<Grade, CalibrationTier> { [Grade.B] = new(3, 5), [Grade.C] = new(1, 5) },
            Z
        );

        Assert.False(calibration.Predictive);
    }

    [Fact]
    public void Ranges_that_touch_are_not_predictive_yet()
    {
        var same = new Dictionary<Grade, CalibrationTier> { [Grade.A] = new(1, 2), [Grade.D] = new(1, 2) };

        Assert.False(Calibration.OfGrades(same, 0m).Predictive);
    }

    [Fact]
    public void Without_deals_on_one_side_nothing_is_predictive()
    {
        Assert.False(
            Calibration.OfGrades(new Dictionary<Grade, CalibrationTier> { [Grade.A] = new(50, 50) }, Z).Predictive
        );
        Assert.False(
            Calibration.OfGrades(new Dictionary<Grade, CalibrationTier> { [Grade.D] = new(0, 50) }, Z).Predictive
        );
    }

    [Fact]
    public void Neither_agreed_nor_disagreed_speaks_for_no_side()
    {
        var calibration = Calibration.OfAnswers(
            new Dictionary<int, CalibrationTier>
            {
                [1] = new(1, 10),
                [2] = new(2, 20),
                [3] = new(100, 100),
                [4] = new(30, 40),
                [5] = new(45, 50),
            },
            Z
        );

        Assert.Equal(new Calibration(new CalibrationTier(75, 90), new CalibrationTier(3, 30), true), calibration);
    }

    [Fact]
    public void A_tier_has_rate_and_range()
    {
        Assert.Equal(0.3m, new CalibrationTier(3, 10).WinRate);
        Assert.Equal(WilsonRange.Of(3, 10, Z), new CalibrationTier(3, 10).Range(Z));
        Assert.Equal(1m, new CalibrationTier(1, 1).WinRate);
        Assert.Equal(0m, new CalibrationTier(0, 5).WinRate);
        Assert.Null(CalibrationTier.None.WinRate);
        Assert.Null(CalibrationTier.None.Range(Z));
    }
}
