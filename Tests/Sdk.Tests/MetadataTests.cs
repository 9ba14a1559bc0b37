using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;
using SalesCorner.Sdk.Tests.Support;

namespace SalesCorner.Sdk.Tests;

public sealed class MetadataTests
{
    [Fact]
    public void A_column_knows_its_kind_from_its_class()
    {
        AttributeMetadata[] columns =
        [
            new StringAttributeMetadata("new_Text"),
            new MultiSelectPicklistAttributeMetadata(),
            new StateAttributeMetadata(),
        ];

        Assert.Equal(
            ["String StringType", "Virtual MultiSelectPicklistType", "State StateType"],
            columns.Select(column => $"{column.AttributeType} {column.AttributeTypeName.Value}")
        );
        Assert.Equal("new_Text", columns[0].SchemaName);
    }

    [Fact]
    public void A_constant_equals_one_of_the_same_text_and_an_unknown_text_is_refused()
    {
        StringFormatName format = "Email";

        Assert.True(format == StringFormatName.Email);
        Assert.Equal(StringFormatName.Email.GetHashCode(), format.GetHashCode());
        Assert.Throws<ArgumentException>(() => format = "StringType");
    }

    [Fact]
    public void A_label_holds_its_text_in_the_callers_language_too()
    {
        var label = new Label("Deal", 1033);

        Assert.Same(label.UserLocalizedLabel, Assert.Single(label.LocalizedLabels));
        Assert.Equal(("Deal", 1033), (label.UserLocalizedLabel.Label, label.UserLocalizedLabel.LanguageCode));
    }

    [Fact]
    public void Metadata_survive_the_wire_with_the_class_of_each_column()
    {
        var copy = Wire.Copy<AttributeMetadata>(
            new PicklistAttributeMetadata("new_Choice")
            {
                OptionSet = new OptionSetMetadata([new OptionMetadata(new Label("One", 1033), 1)]),
            }
        );

        var option = Assert.Single(Assert.IsType<PicklistAttributeMetadata>(copy).OptionSet.Options);
        Assert.Equal((1, "One"), (option.Value, option.Label.UserLocalizedLabel.Label));
    }
}
