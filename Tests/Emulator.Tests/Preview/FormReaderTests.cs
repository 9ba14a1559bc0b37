using System.Xml.Linq;
using SalesCorner.Emulator.Preview.Screens;

namespace SalesCorner.Emulator.Tests.Preview;

public sealed class FormReaderTests
{
    private const string Grid = "{c2d84cd3-8829-58ed-a501-56646e2aba8a}";

    [Fact]
    public void A_form_keeps_its_tabs_columns_sections_and_cells_in_order()
    {
        var tab = Form().Tabs[0];

        Assert.Equal(["Summary", "Health"], Form().Tabs.Select(one => one.Label));
        Assert.Equal([33, 67], tab.Columns.Select(column => column.Share));
        Assert.Equal("The deal", tab.Columns[0].Sections[0].Label);
        Assert.Equal(["name", "estimatedvalue"], tab.Columns[0].Sections[0].Cells.Select(cell => cell.Control.Column));
        Assert.Equal(["estimatedvalue"], Form().Header.Select(cell => cell.Control.Column));
    }

    [Fact]
    public void What_the_form_hides_is_left_out()
    {
        var section = Form().Tabs[0].Columns[1].Sections[0];

        Assert.Null(section.Label);
        Assert.Equal(["ownerid"], section.Cells.Select(cell => cell.Control.Column));
        Assert.DoesNotContain(Form().Tabs, tab => tab.Name == "tab_hidden");
    }

    [Fact]
    public void A_locked_field_stays_locked_and_a_high_one_high()
    {
        var cells = Form().Tabs[0].Columns[0].Sections[0].Cells;

        Assert.False(cells[0].Control.IsDisabled);
        Assert.True(cells[1].Control.IsDisabled);
        Assert.Equal(3, cells[1].Rows);
    }

    [Fact]
    public void A_section_of_three_columns_puts_three_cells_side_by_side() =>
        Assert.Equal(3, Form().Tabs[1].Columns[0].Sections[0].Columns);

    [Fact]
    public void A_subgrid_names_its_view_its_relationship_and_whether_it_is_typed_into()
    {
        var grid = Control("Subgrid_answers").Grid!;

        Assert.Equal("sc_qualificationanswer", grid.Table);
        Assert.Equal("sc_opportunity_qualificationanswer", grid.Relationship);
        Assert.Equal(new Guid("1944226D-A53C-58A8-8F95-082BA620240C"), grid.ViewId);
        Assert.Equal(10, grid.RowsPerPage);
        Assert.True(grid.IsEditable);
    }

    [Fact]
    public void A_quick_view_names_a_form_for_each_table_of_its_lookup()
    {
        var view = Control("quickview_rep");

        Assert.Equal(ControlKind.QuickView, view.Kind);
        Assert.Equal("ownerid", view.Column);
        Assert.Equal(new Guid("d36f992f-464c-5a5e-a45b-97ed1264cb9e"), view.QuickForms["systemuser"]);
    }

    [Fact]
    public void Web_resources_and_timelines_are_known_by_their_class()
    {
        Assert.Equal(ControlKind.Timeline, Control("notescontrol").Kind);
        Assert.Equal(ControlKind.WebResource, Control("WebResource_whatif").Kind);
        Assert.Equal("sc_/whatif.html", Control("WebResource_whatif").WebResource);
    }

    private static FormControl Control(string id) =>
        Form().Cells.Select(cell => cell.Control).Single(control => control.Id == id);

    private static FormLayout Form() =>
        FormReader.Read(
            Guid.Empty,
            XElement.Parse(
                $$"""
                <systemform>
                  <form>
                    <tabs>
                      <tab name="tab_summary"><labels><label description="Summary" languagecode="1033" /></labels><columns>
                        <column width="33%"><sections><section columns="1"><labels><label description="The deal" /></labels><rows>
                          <row><cell><labels><label description="Topic" /></labels><control id="name" datafieldname="name" disabled="false" classid="{4273EDBD-AC1D-40D3-9FB2-095C621B552D}" /></cell></row>
                          <row><cell rowspan="3"><labels><label description="Est. revenue" /></labels><control id="estimatedvalue" datafieldname="estimatedvalue" disabled="true" classid="{533B9E00-756B-4312-95A0-DC888637AC78}" /></cell></row>
                          <row />
                          <row />
                        </rows></section></sections></column>
                        <column width="67%"><sections><section columns="1" showlabel="false"><labels><label description="Unseen" /></labels><rows>
                          <row><cell visible="false"><control id="secret" datafieldname="secret" classid="{4273EDBD-AC1D-40D3-9FB2-095C621B552D}" /></cell></row>
                          <row><cell><control id="ownerid" datafieldname="ownerid" classid="{270BD3DB-D9AF-4782-9025-509E298DEC0A}" /></cell></row>
                          <row><cell><labels><label description="" /></labels></cell></row>
                        </rows></section></sections></column>
                      </columns></tab>
                      <tab name="tab_health"><labels><label description="Health" /></labels><columns><column width="100%"><sections><section columns="111"><rows>
                        <row><cell><control id="Subgrid_answers" uniqueid="{{Grid}}" classid="{E7A81278-8635-4D9E-8D4D-59480B391C5B}"><parameters>
                          <ViewId>{1944226D-A53C-58A8-8F95-082BA620240C}</ViewId><RelationshipName>sc_opportunity_qualificationanswer</RelationshipName>
                          <TargetEntityType>sc_qualificationanswer</TargetEntityType><ChartGridMode>Grid</ChartGridMode><VisualizationId /><RecordsPerPage>10</RecordsPerPage>
                        </parameters></control></cell></row>
                        <row><cell><control id="quickview_rep" datafieldname="ownerid" classid="{5C5600E0-1D6E-4205-A272-BE80DA87FD42}"><parameters>
                          <QuickForms>&lt;QuickFormIds&gt;&lt;QuickFormId entityname="systemuser"&gt;d36f992f-464c-5a5e-a45b-97ed1264cb9e&lt;/QuickFormId&gt;&lt;/QuickFormIds&gt;</QuickForms>
                        </parameters></control></cell></row>
                        <row><cell><control id="notescontrol" classid="{06375649-C143-495E-A496-C962E5B4488E}" /></cell></row>
                        <row><cell><control id="WebResource_whatif" classid="{9FDF5F91-88B1-47F4-AD53-C11EFC01A01D}"><parameters><Url>$webresource:sc_/whatif.html</Url></parameters></control></cell></row>
                      </rows></section></sections></column></columns></tab>
                      <tab name="tab_hidden" visible="false"><labels><label description="Hidden" /></labels><columns /></tab>
                    </tabs>
                    <header><rows><row><cell><labels><label description="Est. revenue" /></labels><control id="header_estimatedvalue" datafieldname="estimatedvalue" classid="{533B9E00-756B-4312-95A0-DC888637AC78}" /></cell></row></rows></header>
                    <controlDescriptions><controlDescription forControl="{{Grid}}"><customControl><parameters><EnableEditing type="Enum" static="true">yes</EnableEditing></parameters></customControl></controlDescription></controlDescriptions>
                  </form>
                  <LocalizedNames><LocalizedName description="Sales Corner" languagecode="1033" /></LocalizedNames>
                </systemform>
                """
            )
        );
}
