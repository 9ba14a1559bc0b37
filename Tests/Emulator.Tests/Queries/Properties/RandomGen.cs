using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace SalesCorner.Emulator.Tests.Queries.Properties;

/// <summary>Generators of rows and queries over few values, so that many of them meet.</summary>
internal static class RandomGen
{
    private static readonly string[] Texts = ["a", "A", "ab", "AB", "b", "ba", "c1", "x%y"];
    private static readonly string[] Patterns = ["a%", "%b", "_", "%", "A_", "c1", "%a%"];
    private static readonly string[] Comparisons = ["eq", "ne", "gt", "ge", "lt", "le"];

    private static readonly string?[] Links =
    [
        null,
        null,
        "inner",
        "inner",
        "outer",
        "outer",
        "outer",
        "exists",
        "in",
        "any",
        "not any",
        "all",
        "not all",
    ];

    public static Gen<List<AccountRow>> Accounts =>
        Rows(
            4,
            number =>
                from name in Maybe(Gen.Elements(Texts))
                from employees in MaybeValue(Gen.Choose(-2, 3))
                select new AccountRow(number, name, employees)
        );

    public static Gen<List<DealRow>> Deals =>
        Rows(
            14,
            number =>
                from name in Maybe(Gen.Elements(Texts))
                from probability in MaybeValue(Gen.Choose(-2, 3))
                from amount in MaybeValue(Gen.Choose(-20, 20).Select(cents => cents / 8m))
                from urgent in MaybeValue(Gen.Elements(true, false))
                from rating in MaybeValue(Gen.Choose(1, 3))
                from created in MaybeValue(Moment)
                from account in MaybeValue(Gen.Choose(1, 5))
                select new DealRow(
                    number,
                    name,
                    probability,
                    amount is { } value ? Math.Round(value, 2, MidpointRounding.AwayFromZero) : null
                )
                {
                    Urgent = urgent,
                    Rating = rating,
                    CreatedOn = created,
                    Account = account,
                }
        );

    public static Gen<RandomQuery> Queries =>
        from link in Gen.Elements(Links)
        from filter in FilterOf(link is "inner" or "outer" ? AllColumns : DealColumns, 2)
        from linkFilter in FilterOf(AccountColumns, 1)
        from orders in ListOf(2, OrderOf(link is "inner" or "outer" ? AllColumns : DealColumns))
        from top in Gen.Elements<int?>(null, null, null, 1, 3)
        from pageSize in Gen.Choose(1, 5)
        select new RandomQuery(filter, orders)
        {
            Link = link,
            LinkFilter = linkFilter,
            Top = top,
            PageSize = pageSize,
        };

    /// <summary>The same query with other values in its conditions.</summary>
    public static Gen<RandomQuery> WithOtherValues(RandomQuery query) =>
        from filter in WithOtherValues(query.Filter)
        from linkFilter in WithOtherValues(query.LinkFilter)
        select query with
        {
            Filter = filter,
            LinkFilter = linkFilter,
        };

    private static string[] DealColumns => ["name", "probability", "amount", "urgent", "rating", "createdon"];

    private static string[] AccountColumns => ["a.name", "a.numberofemployees"];

    private static string[] AllColumns => [.. DealColumns, .. AccountColumns];

    // Around the caller's now, on whole and half days.
    private static Gen<DateTime> Moment => Gen.Choose(-6, 6).Select(half => QueryWorld.Now.AddHours(12 * half));

    private static Gen<Filter> FilterOf(string[] columns, int depth) =>
        from isOr in Gen.Elements(true, false)
        from conditions in ListOf(2, Gen.Elements(columns).SelectMany(ConditionOn))
        from filters in depth == 0 ? Gen.Constant(new List<Filter>()) : ListOf(2, FilterOf(columns, depth - 1))
        select new Filter(isOr, conditions, filters);

    private static Gen<Filter> WithOtherValues(Filter filter) =>
        from conditions in Each(filter.Conditions, WithOtherValues)
        from filters in Each(filter.Filters, WithOtherValues)
        select filter with
        {
            Conditions = conditions,
            Filters = filters,
        };

    private static Gen<Condition> WithOtherValues(Condition condition) =>
        from values in ValuesFor(condition).ListOf(condition.Values.Count)
        select condition with
        {
            Values = [.. values],
        };

    private static Gen<string> ValuesFor(Condition condition) =>
        (condition.Target.Name, condition.Operator) switch
        {
            ("name", "like" or "not-like" or "begins-with" or "ends-with") => Gen.Elements(Patterns),
            ("name", _) => Gen.Elements(Texts),
            ("createdon", "last-x-days" or "next-x-days" or "olderthan-x-days") => Gen.Elements("1", "2", "3"),
            ("createdon", _) => Moment.Select(Text),
            ("urgent", _) => Gen.Elements("0", "1"),
            _ => Gen.Choose(-2, 4).Select(number => number.ToString(CultureInfo.InvariantCulture)),
        };

    private static Gen<IReadOnlyList<T>> Each<T>(IReadOnlyList<T> items, Func<T, Gen<T>> other) =>
        items.Aggregate(
            Gen.Constant((IReadOnlyList<T>)[]),
            (made, next) => made.SelectMany(list => other(next).Select(one => (IReadOnlyList<T>)[.. list, one]))
        );

    private static Gen<Order> OrderOf(string[] columns) =>
        from column in Gen.Elements(columns)
        from down in Gen.Elements(true, false)
        select new Order(column, down);

    private static Gen<Condition> ConditionOn(string column) =>
        Gen.OneOf(
            column.Split('.')[^1] switch
            {
                "name" =>
                [
                    .. Common(column, Gen.Elements(Texts)),
                    Like(column, "like"),
                    Like(column, "not-like"),
                    Like(column, "begins-with"),
                    Like(column, "ends-with"),
                ],
                "createdon" => [.. Common(column, Moment.Select(Text)), Days(column), Last(column)],
                "urgent" => [One(column, ["eq", "ne"], Gen.Elements("0", "1")), None(column)],
                "amount" => Common(
                    column,
                    Gen.Choose(-20, 20).Select(cents => (cents / 8m).ToString(CultureInfo.InvariantCulture))
                ),
                _ => Common(column, Gen.Choose(-2, 4).Select(number => number.ToString(CultureInfo.InvariantCulture))),
            }
        );

    private static Gen<Condition>[] Common(string column, Gen<string> values) =>
        [
            One(column, Comparisons, values),
            One(column, Comparisons, values),
            None(column),
            Two(column, ["in", "not-in", "between", "not-between"], values),
        ];

    private static Gen<Condition> None(string column) =>
        Gen.Elements("null", "not-null").Select(@operator => new Condition(column, @operator, []));

    private static Gen<Condition> One(string column, string[] operators, Gen<string> values) =>
        from @operator in Gen.Elements(operators)
        from value in values
        select new Condition(column, @operator, [value]);

    private static Gen<Condition> Two(string column, string[] operators, Gen<string> values) =>
        from @operator in Gen.Elements(operators)
        from first in values
        from second in values
        select new Condition(column, @operator, [first, second]);

    private static Gen<Condition> Like(string column, string @operator) =>
        Gen.Elements(Patterns).Select(pattern => new Condition(column, @operator, [pattern]));

    private static Gen<Condition> Days(string column) =>
        One(column, ["on", "on-or-before", "on-or-after"], Moment.Select(Text));

    private static Gen<Condition> Last(string column) =>
        One(
            column,
            ["last-x-days", "next-x-days", "olderthan-x-days"],
            Gen.Choose(1, 3).Select(days => days.ToString(CultureInfo.InvariantCulture))
        );

    private static string Text(DateTime moment) =>
        moment.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private static Gen<List<T>> ListOf<T>(int most, Gen<T> one) =>
        Gen.Choose(0, most).SelectMany(count => one.ListOf(count)).Select(list => list.ToList());

    private static Gen<List<T>> Rows<T>(int most, Func<int, Gen<T>> row) =>
        Gen.Choose(0, most)
            .SelectMany(count =>
                Enumerable
                    .Range(1, count)
                    .Select(row)
                    .Aggregate(
                        Gen.Constant(new List<T>()),
                        (rows, next) => rows.SelectMany(list => next.Select(one => (List<T>)[.. list, one]))
                    )
            );

    private static Gen<string?> Maybe(Gen<string> some) =>
        Gen.Choose(0, 3)
            .SelectMany(die => die == 0 ? Gen.Constant<string?>(null) : some.Select(value => (string?)value));

    private static Gen<T?> MaybeValue<T>(Gen<T> some)
        where T : struct =>
        Gen.Choose(0, 3).SelectMany(die => die == 0 ? Gen.Constant<T?>(null) : some.Select(value => (T?)value));
}
