using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Domain.Qualification;

/// <summary>The grade of a score, in the order of the choice <c>sc_grade</c>.</summary>
public enum Grade
{
    /// <summary>The best.</summary>
    A,

    /// <summary>Good.</summary>
    B,

    /// <summary>Weak.</summary>
    C,

    /// <summary>The weakest.</summary>
    D,
}

/// <summary>Grades a score.</summary>
public static class GradeRule
{
    /// <summary>The grade of a score from 0 to 100.</summary>
    public static Grade Of(decimal score, QualificationSettings settings)
    {
        if (score >= settings.GradeA)
        {
            return Grade.A;
        }

        if (score >= settings.GradeB)
        {
            return Grade.B;
        }

        return score >= settings.GradeC ? Grade.C : Grade.D;
    }
}
