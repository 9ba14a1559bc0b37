using SalesCorner.Emulator.Clock;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Options;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Organizations;

/// <summary>The organisation as it is stored: its rows, its tables, its time and what holds for all of it.</summary>
internal sealed class StoredOrganization
{
    private readonly List<Action<string>> toldOfWrites = [];
    private readonly List<Action> toldToForget = [];
    private readonly RowIds ids = new();
    private OrganizationCalendar? calendar;

    /// <summary>Takes an opened database that has its tables.</summary>
    public StoredOrganization(Database database, MetadataCatalog catalog, EmulatorOptions options)
    {
        Database = database;
        Catalog = catalog;
        Options = options;
        Rows = new RowStore(database);
        Clock = new EmulatorClock(options.StartUtc, options.RealTime);
    }

    /// <summary>The database itself.</summary>
    public Database Database { get; }

    /// <summary>The rows of all tables.</summary>
    public RowStore Rows { get; }

    /// <summary>How the emulator behaves.</summary>
    public EmulatorOptions Options { get; }

    /// <summary>The time that everything goes by.</summary>
    public EmulatorClock Clock { get; }

    /// <summary>What is known of every table; an import replaces it.</summary>
    public MetadataCatalog Catalog { get; set; }

    /// <summary>Set once the organisation's rows are there.</summary>
    public OrganizationFacts Organization { get; set; } = new(Guid.Empty, "", Guid.Empty, Guid.Empty, Guid.Empty);

    /// <summary>The organisation's calendar, read once and forgotten when its settings change.</summary>
    public OrganizationCalendar Calendar => calendar ??= OrganizationCalendar.Read(this);

    /// <summary>A new row id; ids rise with the clock, so that indexes grow at their end.</summary>
    public Guid NewId() => ids.Next(Clock.UtcNow);

    /// <summary>Tells those who keep what they read which tables were written, and when nothing may be kept.</summary>
    /// <param name="written">Told the table of a row that was written.</param>
    /// <param name="forget">Told after a rollback or an import.</param>
    public void Tell(Action<string> written, Action? forget = null)
    {
        toldOfWrites.Add(written);
        if (forget is not null)
        {
            toldToForget.Add(forget);
        }
    }

    /// <summary>Notes that a row of that table was written, so that nothing stale is used.</summary>
    public void Written(string table)
    {
        foreach (var tell in toldOfWrites)
        {
            tell(table);
        }

        if (table == "organization")
        {
            Forget();
        }
    }

    /// <summary>Forgets what was read from rows that may have changed.</summary>
    public void Forget()
    {
        calendar = null;
        toldToForget.ForEach(tell => tell());
    }
}
