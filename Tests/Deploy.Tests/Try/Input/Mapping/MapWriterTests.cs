using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Tests.Support;
using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Mapping;
using SalesCorner.Deploy.Try.Input.Rules;

namespace SalesCorner.Deploy.Tests.Try.Input.Mapping;

public sealed class MapWriterTests : IDisposable
{
    private const string Unknown =
        "Ref,Salesperson,Phase,Deal Size,Opened,Finished,Region\nA1,Ann "
        + "One,Won,10000,2026-01-01,2026-06-10,North\nA2,Bob "
        + "Two,Lost,20000,2026-01-01,2026-06-11,South\nA3,Ann One,Offer,30000,2026-08-01,2026-12-11,North\n"
        + "A4,Bob Two,Limbo,4000,2026-08-01,2026-12-12,South\n";

    private readonly TempFolder folder = new();

    private string MapPath => Path.Combine(folder.Path, "map.json");

    [Fact]
    public void A_map_has_a_guess_for_every_column_and_can_be_used_at_once()
    {
        var data = folder.With("odd.csv", Unknown);

        MapWriter.Write(data, MapPath);
        var map = MapFile.Read(MapPath);
        var history = Reading.Of(data, map);

        Assert.Equal(
            [
                ("Ref", DealField.Id),
                ("Salesperson", DealField.Owner),
                ("Phase", DealField.Stage),
                ("Deal Size", DealField.Value),
                ("Opened", DealField.Created),
                ("Finished", DealField.CloseDate),
            ],
            map.Columns.Select(column => (column.Key, column.Value))
        );
        Assert.Equal(
            [DealOutcome.Won, DealOutcome.Lost, DealOutcome.Open, DealOutcome.Open],
            history.Deals.Select(deal => deal.Outcome)
        );
        Assert.Contains("// \"Region\": not read (North, South)", File.ReadAllText(MapPath), StringComparison.Ordinal);
        Assert.Contains("\"Limbo\": 0, // not known", File.ReadAllText(MapPath), StringComparison.Ordinal);
    }

    [Fact]
    public void Values_tell_what_headings_do_not()
    {
        var data = folder.With(
            "odd.csv",
            "c1,c2,c3,c4,c5,c6\n"
                + string.Concat(
                    Enumerable
                        .Range(1, 40)
                        .Select(number =>
                            $"K{number},{(number % 2 == 0 ? "Ann One" : "Bob Two")},{(number % 3 == 0 ? "Verloren" : number % 3 == 1 ? "Gewonnen" : "Angebot")},{number * 1000},2026-01-{number % 28 + 1:00},2026-06-{number % 28 + 1:00}\n"
                        )
                )
        );

        MapWriter.Write(data, MapPath);
        var map = MapFile.Read(MapPath);

        Assert.Equal(
            [
                ("c1", DealField.Id),
                ("c2", DealField.Owner),
                ("c3", DealField.Stage),
                ("c4", DealField.Value),
                ("c5", DealField.Created),
                ("c6", DealField.CloseDate),
            ],
            map.Columns.Select(column => (column.Key, column.Value))
        );
        Assert.Equal(40, Reading.Of(data, map).Deals.Count);
    }

    [Fact]
    public void Headings_of_any_script_can_be_mapped()
    {
        var data = folder.With(
            "сделки.csv",
            "Номер,Ответственный,Стадия,Сумма,Дата создания\n1,Анна Один,Переговоры,100,05.01.2026\n"
        );
        var map = MapFile.Read(
            folder.With(
                "m.json",
                "{ \"columns\": { \"Номер\": \"id\", \"Ответственный\": \"owner\", \"Стадия\": \"stage\", "
                    + "\"Сумма\": \"value\", \"Дата создания\": \"created\" }, \"stages\": { \"Переговоры\": 3 } }"
            )
        );

        var deal = Assert.Single(Reading.Of(data, map).Deals);

        Assert.Equal(
            ("Анна Один", 3, 100m, new DateOnly(2026, 1, 5)),
            (deal.Owner, deal.Stage, deal.EstimatedValue, deal.Created)
        );
    }

    [Fact]
    public void An_unknown_file_names_the_command_that_writes_a_map()
    {
        var problem = Assert.Throws<CommandFailedException>(() => Reading.Of(folder.With("odd.csv", Unknown)));

        Assert.Contains(
            ". Run salescorner try --data \"odd.csv\" --write-map map.json",
            problem.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_map_that_is_there_is_not_overwritten()
    {
        folder.With("map.json", "{}");

        var problem = Assert.Throws<CommandFailedException>(() =>
            MapWriter.Write(folder.With("odd.csv", Unknown), MapPath)
        );

        Assert.Contains("is there already", problem.Message, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
