using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Storage;
using SalesCorner.Emulator.Tests.Support;

namespace SalesCorner.Emulator.Tests.Storage;

public sealed class RowStoreTests : IDisposable
{
    private static readonly Guid Id = new("11111111-2222-3333-4444-555555555555");
    private static readonly Guid Other = new("99999999-2222-3333-4444-555555555555");
    private static readonly DateTime Day = new(2026, 3, 31, 0, 0, 0, DateTimeKind.Utc);

    private readonly Database database = Database.Open(null);
    private readonly RowStore rows;

    public RowStoreTests()
    {
        new Schema(database).Ensure(SomeTable.Deal);
        rows = new RowStore(database);
    }

    public void Dispose() => database.Dispose();

    [Fact]
    public void A_row_comes_back_as_it_was_written()
    {
        rows.Insert(SomeTable.Deal, FullDeal());

        var read = rows.Read(SomeTable.Deal, Id, null)!;

        Assert.Equal(Id, read.Id);
        Assert.Equal(Id, read["dealid"]);
        Assert.Equal("Big deal", read["name"]);
        Assert.Equal(true, read["hot"]);
        Assert.Equal(42, read["score"]);
        Assert.Equal(1L << 40, read["bytes"]);
        Assert.Equal(1.5, read["weight"]);
        Assert.Equal(33.33m, read["share"]);
        Assert.Equal(new Money(1234.56m), read["amount"]);
        Assert.Equal(new DateTime(2026, 3, 31, 13, 5, 7, DateTimeKind.Utc), read["createdon"]);
        Assert.Equal(Day, read["closeson"]);
        Assert.Equal(new OptionSetValue(2), read["grade"]);
        Assert.Equal(new EntityReference("deal", Other), read["parentid"]);
        Assert.Equal(new EntityReference("contact", Other), read["customerid"]);
        Assert.Equal(new EntityReference("team", Other), read["ownerid"]);
        Assert.Equal(Other, read["external"]);
        Assert.Equal("account", read["about"]);
    }

    [Fact]
    public void Several_options_come_back_in_order()
    {
        var deal = Deal();
        deal["tags"] = new OptionSetValueCollection { new(9), new(1) };

        rows.Insert(SomeTable.Deal, deal);

        var tags = (OptionSetValueCollection)rows.Read(SomeTable.Deal, Id, ["tags"])!["tags"];
        Assert.Equal([1, 9], tags.Select(tag => tag.Value));
    }

    [Fact]
    public void Columns_without_a_value_are_absent()
    {
        var deal = Deal();
        deal["name"] = "";
        deal["score"] = null;

        rows.Insert(SomeTable.Deal, deal);

        var read = rows.Read(SomeTable.Deal, Id, null)!;
        Assert.False(read.Contains("name"));
        Assert.False(read.Contains("score"));
    }

    [Fact]
    public void A_read_of_one_column_answers_that_column_alone()
    {
        rows.Insert(SomeTable.Deal, FullDeal());

        var read = rows.Read(SomeTable.Deal, Id, ["score"])!;

        Assert.Equal("score", Assert.Single(read.Attributes).Key);
    }

    [Fact]
    public void An_update_changes_what_it_holds_and_nothing_else()
    {
        rows.Insert(SomeTable.Deal, FullDeal());

        rows.Update(SomeTable.Deal, new Entity("deal", Id) { ["score"] = 7, ["customerid"] = null });

        var read = rows.Read(SomeTable.Deal, Id, null)!;
        Assert.Equal(7, read["score"]);
        Assert.False(read.Contains("customerid"));
        Assert.Equal("Big deal", read["name"]);
    }

    [Fact]
    public void Every_write_gives_a_greater_version()
    {
        rows.Insert(SomeTable.Deal, Deal());
        var first = (long)rows.Read(SomeTable.Deal, Id, null)!["versionnumber"];

        rows.Update(SomeTable.Deal, new Entity("deal", Id) { ["score"] = 7 });

        Assert.True((long)rows.Read(SomeTable.Deal, Id, null)!["versionnumber"] > first);
    }

    [Fact]
    public void An_update_of_a_missing_row_is_refused()
    {
        var fault = Assert.Throws<DataverseFault>(() =>
            rows.Update(SomeTable.Deal, new Entity("deal", Id) { ["score"] = 7 })
        );

        Assert.Equal(FaultCodes.ObjectDoesNotExist, fault.ErrorCode);
    }

    [Fact]
    public void A_deleted_row_is_gone()
    {
        rows.Insert(SomeTable.Deal, Deal());

        Assert.True(rows.Delete(SomeTable.Deal, Id));
        Assert.False(rows.Delete(SomeTable.Deal, Id));
        Assert.Null(rows.Read(SomeTable.Deal, Id, null));
    }

    [Fact]
    public void A_second_row_with_the_same_key_is_refused_by_the_keys_name()
    {
        rows.Insert(SomeTable.Deal, FullDeal());
        var twin = FullDeal();
        twin.Id = Other;

        var fault = Assert.Throws<DataverseFault>(() => rows.Insert(SomeTable.Deal, twin));

        Assert.Equal(FaultCodes.DuplicateRecordEntityKey, fault.ErrorCode);
        Assert.Contains("deal_parent_closes", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_row_with_the_same_id_is_refused()
    {
        rows.Insert(SomeTable.Deal, Deal());

        var fault = Assert.Throws<DataverseFault>(() => rows.Insert(SomeTable.Deal, Deal()));

        Assert.Equal(FaultCodes.DuplicateRecord, fault.ErrorCode);
    }

    [Fact]
    public void A_row_is_found_by_its_key()
    {
        rows.Insert(SomeTable.Deal, FullDeal());
        var key = new KeyAttributeCollection { ["closeson"] = Day, ["parentid"] = new EntityReference("deal", Other) };

        Assert.Equal(Id, rows.FindByKey(SomeTable.Deal, key));
    }

    [Fact]
    public void Columns_that_are_no_key_find_nothing_but_a_fault()
    {
        var fault = Assert.Throws<DataverseFault>(() =>
            rows.FindByKey(SomeTable.Deal, new KeyAttributeCollection { ["name"] = "x" })
        );

        Assert.Contains("name", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_column_is_refused_by_name()
    {
        var fault = Assert.Throws<DataverseFault>(() =>
            rows.Insert(SomeTable.Deal, new Entity("deal", Id) { ["colour"] = "red" })
        );

        Assert.Equal(
            "'deal' entity doesn't contain attribute with Name = 'colour' and NameMapping = 'Logical'.",
            fault.Message
        );
    }

    private static Entity Deal() => new("deal", Id);

    private static Entity FullDeal() =>
        new("deal", Id)
        {
            ["name"] = "Big deal",
            ["hot"] = true,
            ["score"] = 42,
            ["bytes"] = 1L << 40,
            ["weight"] = 1.5,
            ["share"] = 33.33m,
            ["amount"] = new Money(1234.56m),
            ["createdon"] = new DateTime(2026, 3, 31, 13, 5, 7, 900, DateTimeKind.Utc),
            ["closeson"] = new DateTime(2026, 3, 31, 22, 0, 0, DateTimeKind.Utc),
            ["grade"] = new OptionSetValue(2),
            ["parentid"] = new EntityReference("deal", Other),
            ["customerid"] = new EntityReference("contact", Other),
            ["ownerid"] = new EntityReference("team", Other),
            ["external"] = Other,
            ["about"] = "account",
        };
}
