using Microsoft.Xrm.Sdk;
using SalesCorner.Sdk.Tests.Support;

namespace SalesCorner.Sdk.Tests.Records;

public sealed class EarlyBoundTests
{
    [Fact]
    public void A_record_becomes_early_bound_with_all_it_carries()
    {
        var record = new Entity("account", Some.Id) { ["name"] = "Contoso", RowVersion = "7" };
        record.EntityState = EntityState.Changed;
        record.FormattedValues["rating"] = "Hot";

        var account = record.ToEntity<Account>();

        Assert.Equal("Contoso", account.Name);
        Assert.Equal("Hot", account.RatingText);
        Assert.Equal(Some.Id, account.Id);
        Assert.Equal("7", account.RowVersion);
        Assert.Equal(EntityState.Changed, account.EntityState);
    }

    [Fact]
    public void The_early_bound_record_shares_its_columns_with_the_source()
    {
        var record = new Entity("account", Some.Id);

        record.ToEntity<Account>().Name = "Contoso";

        Assert.Equal("Contoso", record["name"]);
        Assert.False(record.Contains("accountid"));
    }

    [Fact]
    public void An_early_bound_record_becomes_a_plain_one()
    {
        var plain = new Account { Id = Some.Id, Name = "Contoso" }.ToEntity<Entity>();

        Assert.IsType<Entity>(plain);
        Assert.Equal("Contoso", plain["name"]);
        Assert.Equal(Some.Id, plain.Id);
    }

    [Theory]
    [InlineData("contact")]
    [InlineData("Account")]
    [InlineData("")]
    [InlineData(null)]
    public void A_record_of_another_table_is_refused(string? table)
    {
        Assert.Throws<NotSupportedException>(() => new Entity(table).ToEntity<Account>());
    }

    [Fact]
    public void A_class_without_a_table_name_is_refused()
    {
        Assert.Throws<NotSupportedException>(() => new Entity("account").ToEntity<Nameless>());
    }

    [Fact]
    public void Related_records_are_kept_by_relationship_and_side()
    {
        var account = new Account { Children = [new Account { Name = "A" }, new Account { Name = "B" }] };

        var related = Assert.Single(account.RelatedEntities);
        Assert.Equal(new Relationship("account_parent") { PrimaryEntityRole = EntityRole.Referenced }, related.Key);
        Assert.Equal("account", related.Value.EntityName);
        Assert.Equal(["A", "B"], account.Children!.Select(child => child.Name));
        Assert.Null(account.Parent);
    }

    [Fact]
    public void A_single_related_record_is_set_and_removed()
    {
        var account = new Account { Parent = new Account { Name = "P" } };
        Assert.Equal("P", account.Parent?.Name);

        account.Parent = null;

        Assert.Empty(account.RelatedEntities);
        Assert.Null(account.Parent);
    }

    [Fact]
    public void Related_records_that_are_not_early_bound_are_an_invalid_cast()
    {
        var account = new Account();
        account.RelatedEntities[new Relationship("account_parent") { PrimaryEntityRole = EntityRole.Referencing }] =
            new EntityCollection([new Entity("account")]);

        Assert.Throws<InvalidCastException>(() => account.Parent);
    }

    [Fact]
    public void An_empty_list_of_related_records_is_refused()
    {
        Assert.Throws<InvalidOperationException>(() => new Account { Children = [] });
    }

    private sealed class Nameless : Entity;
}
