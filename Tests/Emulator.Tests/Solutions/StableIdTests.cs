using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Tests.Solutions;

public sealed class StableIdTests
{
    [Fact]
    public void A_name_has_the_same_id_every_time_whatever_its_case() =>
        Assert.Equal(StableId.Of("privilege", "prvReadnew_Deal"), StableId.Of("privilege", "PRVREADNEW_DEAL"));

    [Fact]
    public void Names_of_other_kinds_have_other_ids() =>
        Assert.NotEqual(StableId.Of("privilege", "one"), StableId.Of("role", "one"));

    [Fact]
    public void An_id_is_marked_as_made_from_a_name()
    {
        var id = StableId.Of("privilege", "one");

        Assert.Equal((8, 0x8), (id.Version, id.Variant & 0xC));
    }
}
