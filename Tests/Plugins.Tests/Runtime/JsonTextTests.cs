using System.Text.Json.Nodes;
using SalesCorner.Plugins.Runtime;

namespace SalesCorner.Plugins.Tests.Runtime;

[Trait("Ring", "fast")]
public sealed class JsonTextTests
{
    [Theory]
    [InlineData("Smith \"and\" Sons")]
    [InlineData("C:\\deals")]
    [InlineData("line\nline\ttab\u0001")]
    [InlineData("\u2028 and \u2029")]
    [InlineData("Müller & Söhne <x>")]
    public void Any_text_comes_back_as_it_was(string text)
    {
        var json = new JsonText().Add("name", text).ToString();

        Assert.Equal(text, (string?)JsonNode.Parse(json)!["name"]);
        Assert.DoesNotContain('\u2028', json);
    }

    [Fact]
    public void An_object_without_members_is_one_too() =>
        Assert.Empty(JsonNode.Parse(new JsonText().ToString())!.AsObject());
}
