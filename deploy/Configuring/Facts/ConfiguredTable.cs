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
        new("sc_settings", "sc_settingses", "sc_key", "settings", ["Integer", "Decimal", "Boolean", "String"])
        {
            Filter = "sc_key eq 'default'",
        };

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

    /// <summary>The objectives to copy.</summary>
    public static ConfiguredTable Templates { get; } =
        new("sc_objective", "sc_objectives", "sc_code", "templates", ["Boolean", "String", "Memo"])
        {
            Filter = "sc_template eq true and sc_code ne null",
        };

    /// <summary>The key results of those.</summary>
    public static ConfiguredTable TemplateKeyResults { get; } =
        new("sc_keyresult", "sc_keyresults", "sc_code", "templateKeyResults", ["Decimal", "String", "Picklist"])
        {
            Filter = "sc_code ne null",
            ParentColumn = "_sc_objectiveid_value",
        };

    /// <summary>Which of its rows count; null where all do.</summary>
    public string? Filter { get; init; }

    /// <summary>The column with the id of the row that one belongs to; null where each stands by itself.</summary>
    public string? ParentColumn { get; init; }

    /// <summary>The primary key's column.</summary>
    public string Id => Name + "id";
}
