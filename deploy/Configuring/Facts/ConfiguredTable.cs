namespace SalesCorner.Deploy.Configuring.Facts;

/// <summary>A table whose rows a settings file lists.</summary>
/// <param name="Name">Its logical name.</param>
/// <param name="Set">Its entity set.</param>
/// <param name="Key">The column of its alternate key.</param>
/// <param name="Section">The key of the settings file that holds its rows.</param>
/// <param name="Kinds">The kinds of its columns.</param>
internal sealed record ConfiguredTable(string Name, string Set, string Key, string Section, IReadOnlyList<string> Kinds)
{
    /// <summary>The settings, one row.</summary>
    public static ConfiguredTable Settings { get; } =
        new("sc_settings", "sc_settingses", "sc_key", "settings", ["Integer", "Decimal", "Boolean", "String"]);

    /// <summary>The stage policies.</summary>
    public static ConfiguredTable StagePolicies { get; } =
        new("sc_stagepolicy", "sc_stagepolicies", "sc_stagevalue", "stagePolicies", ["Integer", "Boolean", "String"]);

    /// <summary>The questions.</summary>
    public static ConfiguredTable Questions { get; } =
        new(
            "sc_qualificationquestion",
            "sc_qualificationquestions",
            "sc_code",
            "questions",
            ["Integer", "Boolean", "String", "Memo", "Picklist"]
        );

    /// <summary>The loss reasons.</summary>
    public static ConfiguredTable LossReasons { get; } =
        new(
            "sc_lossreasonmap",
            "sc_lossreasonmaps",
            "sc_statusreason",
            "lossReasons",
            ["Integer", "String", "Picklist"]
        );

    /// <summary>The pillars of self-assessments.</summary>
    public static ConfiguredTable Pillars { get; } =
        new("sc_pillar", "sc_pillars", "sc_code", "pillars", ["Integer", "String"]);

    /// <summary>The primary key's column.</summary>
    public string Id => Name + "id";
}
