using SalesCorner.Plugins.Settings;

namespace SalesCorner.Plugins.Tests.Settings;

public sealed class DigestCacheTests
{
    private const int Most = 10;

    private readonly DigestCache<SalesConfiguration> cache = new(Most, DigestReader.Read);

    [Fact]
    public void The_same_text_is_parsed_once() => Assert.Same(cache.Read(Digest(100)), cache.Read(Digest(100)));

    [Fact]
    public void Another_text_is_another_configuration() =>
        Assert.Equal(["25", "75"], new[] { Digest(25), Digest(75) }.Select(text => cache.Read(text).StageName(0)));

    [Fact]
    public void A_process_keeps_a_bounded_number_of_texts()
    {
        for (var number = 0; number < 3 * Most; number++)
        {
            cache.Read(Digest(1_000 + number));
        }

        Assert.InRange(cache.Count, 1, Most);
    }

    [Fact]
    public void Many_threads_get_each_their_own_configuration() =>
        Parallel.For(0, 1_000, number => Assert.Equal(Name(number), cache.Read(Digest(number)).StageName(0)));

    [Fact]
    public void A_damaged_text_says_so_every_time() =>
        Assert.Equal([true, true], Enumerable.Range(0, 2).Select(_ => cache.Read("{damaged").Problem is not null));

    private static string Digest(int number) =>
        new ConfigurationDigest { Policies = [new PolicyEntry { Name = Name(number) }] }.Write();

    private static string Name(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
