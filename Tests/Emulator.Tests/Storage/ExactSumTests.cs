using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Storage;
using SalesCorner.Emulator.Tests.Support;

namespace SalesCorner.Emulator.Tests.Storage;

public sealed class ExactSumTests : IDisposable
{
    private readonly Database database = Database.Open(null);
    private readonly RowStore rows;

    public ExactSumTests()
    {
        new Schema(database).Ensure(SomeTable.Deal);
        rows = new RowStore(database);
    }

    public void Dispose() => database.Dispose();

    [Fact]
    public void A_sum_of_amounts_is_exact_to_four_decimals()
    {
        Insert(1000, "amount_base", new Money(0.1001m));

        Assert.Equal(100.1m, NumberEncoding.MoneyOf((long)database.Scalar("SELECT SUM(amount_base) FROM deal")!));
    }

    [Fact]
    public void A_sum_of_decimals_is_exact_to_ten_decimals()
    {
        Insert(1000, "factor", 0.1000000001m);

        Assert.Equal(100.0000001m, NumberEncoding.DecimalOf((long)database.Scalar("SELECT SUM(factor) FROM deal")!));
    }

    [Theory]
    [InlineData("922337203685477", true)]
    [InlineData("922337203685478", false)]
    public void The_greatest_amount_is_the_platforms(string amount, bool fits)
    {
        var row = new Entity("deal", Guid.NewGuid())
        {
            ["amount"] = new Money(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)),
        };

        var error = Record.Exception(() => rows.Insert(SomeTable.Deal, row));

        Assert.Equal(fits, error is null);
    }

    private void Insert(int count, string column, object value)
    {
        using var scope = database.BeginScope();
        for (var i = 0; i < count; i++)
        {
            rows.Insert(SomeTable.Deal, new Entity("deal", Guid.NewGuid()) { [column] = value });
        }

        scope.Commit();
    }
}
