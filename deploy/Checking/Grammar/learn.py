#!/usr/bin/env python3
"""Learns which elements, attributes and values public exports of Dataverse solutions use.

usage: learn.py FOLDER-OF-GIT-REPOSITORIES [...]

Every *.git, "repo" or bare folder below the given ones is read at its HEAD: solution zips, and solutions
unpacked by SolutionPackager. Only names and short values are kept, never a text that a person wrote:
  elements.txt    parent/element                     seen at least once
  attributes.txt  parent/element@attribute           seen at least once
  values.txt      parent/element[@attribute]=a b c   where exports use a handful of words only
  required.txt    parent/element: children @attributes that no export of version 9 lacks
  sources.txt     the repositories and their commits
A column is told apart by its type (attribute(nvarchar)), a control by its class (control(4273edbd)).
What a release of the platform adds goes into additions.txt, by hand, with its source.
"""
import collections
import io
import os
import re
import subprocess
import sys
import zipfile
import xml.etree.ElementTree as ET

HERE = os.path.dirname(os.path.abspath(__file__))
PARENTS = {
    "Entity": "Entities", "forms": "FormXml", "savedqueries": "SavedQueries", "visualization": "Visualizations",
    "Role": "Roles", "Dashboard": "Dashboards", "WebResource": "WebResources", "AppModule": "AppModules",
    "AppModuleSiteMap": "AppModuleSiteMaps", "optionset": "optionsets", "EntityRelationships": "ImportExportXml",
    "SdkMessageProcessingStep": "SdkMessageProcessingSteps", "PluginAssembly": "SolutionPluginAssemblies",
    "Workflow": "Workflows", "ImportExportXml": "", "RibbonDiffXml": "Entity", "customapi": "",
    "customapirequestparameter": "", "customapiresponseproperty": "", "environmentvariabledefinition": "",
    "CustomControl": "CustomControls", "FieldSecurityProfiles": "ImportExportXml", "EntityMaps": "ImportExportXml",
    "connectionrole": "ConnectionRoles",
}
# Numbers, names and texts that people choose: a new one says nothing.
FREE = {
    "width", "height", "MaxLength", "Length", "MinValue", "MaxValue", "Rank", "IntroducedVersion", "Version", "version",
    "colspan", "rowspan", "labelwidth", "rowheight", "NavPaneOrder", "Accuracy", "description", "Name", "name", "id", "Id",
    "languagecode", "LCID", "schemaName", "Value", "value", "ordinalvalue", "Title", "alias", "attribute", "from", "to",
    "Language", "Palette", "PaletteCustomColors", "Font", "ForeColor", "LineColor", "Color", "CustomizationPrefix",
    "CustomizationOptionValuePrefix", "SchemaName", "uniquename", "UniqueName", "LogicalName", "PrimaryEntity",
    "ReferencedEntityName", "ReferencingEntityName", "Order", "Sequence", "parent", "RecordsPerPage", "ViewIds", "default",
    "defaultstatus", "state", "invariantname", "Color", "DisplayName", "TargetEntityType", "Entity", "jump", "DockingOffset",
    "LabelAutoFitMinFontSize", "TitleFont", "CustomProperties", "FilteringAttributes", "Attributes", "EntityAlias", "format",
    "datafieldname", "OptionSetName", "AppDefaultValue", "ReferencingAttributeName", "PluginTypeName", "FriendlyName", "page", "count",
    "SolutionPackageVersion", "generatedBy", "Icon", "Url", "ResourceId", "ToolTipResourseId", "DescriptionResourceId",
    "functionName", "libraryName", "AutoNumberFormat", "relationship", "type", "operator", "SiteMapUniqueName", "Kind",
    "connectionreferencelogicalname", "datavalue", "ExternalName", "RegardingObjectId", "CalculationOf", "EntityColor", "entityname",
}
WORD = re.compile(r"^[A-Za-z][A-Za-z0-9_|.-]{0,60}$|^-?[0-9]{1,3}$|^$")
GUID = re.compile(r"[0-9a-fA-F]{8}-")


class Facts:
    def __init__(self):
        self.elements, self.attributes = set(), set()
        self.values = collections.defaultdict(collections.Counter)
        self.where = collections.defaultdict(set)
        self.parents = collections.Counter()
        self.has = collections.defaultdict(collections.Counter)
        self.parent_where = collections.defaultdict(set)


def local(tag):
    return tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""


def label(node):
    name = local(node.tag)
    if name == "attribute" and node.find("Type") is not None:
        return f"attribute({(node.findtext('Type') or '').strip()})"
    if name == "EntityRelationship" and node.find("EntityRelationshipType") is not None:
        return f"EntityRelationship({(node.findtext('EntityRelationshipType') or '').strip()})"
    if name == "control" and node.get("classid"):
        return f"control({node.get('classid').strip('{} ').lower()[:8]})"
    return name


def walk(node, parent, facts, repo, current, is_root):
    me = f"{parent}/{label(node)}"
    facts.elements.add(me)
    children = set()
    for child in node:
        if not isinstance(child.tag, str):
            continue
        children.add(label(child))
        walk(child, label(node), facts, repo, current, False)
    for raw, value in node.attrib.items():
        if "}" in raw:
            continue
        facts.attributes.add(f"{me}@{raw}")
        note(facts, f"{me}@{raw}", raw, value, repo)
        children.add("@" + raw)
    if len(list(node)) == 0:
        note(facts, me, local(node.tag), (node.text or "").strip(), repo)
    if current and not is_root:
        facts.parents[me] += 1
        facts.parent_where[me].add(repo)
        for child in children:
            facts.has[me][child] += 1


def note(facts, key, name, value, repo):
    if name not in FREE and not key.startswith("Address/"):
        for one in value.split("|") if name == "DisplayMask" else [value]:
            facts.values[key][one] += 1
        facts.where[key].add(repo)


def is_current(manifest):
    match = re.search(rb'SolutionPackageVersion="(\d+)', manifest)
    return bool(match) and int(match.group(1)) >= 9


def parse(data):
    try:
        return ET.fromstring(data)
    except ET.ParseError:
        return None


def learn(root, facts, repo, current, name):
    if root is None or local(root.tag) not in PARENTS:
        return
    if local(root.tag) == "forms" and name:
        root.set("type", name.split("/")[-2])
    hold_parameters(root)
    walk(root, PARENTS[local(root.tag)], facts, repo, current, local(root.tag) == "ImportExportXml" or name.endswith("Entity.xml"))


def hold_parameters(root):
    """A control's parameters are its class's: they carry the class in their name."""
    for control in root.iter("control"):
        for parameters in control.findall("parameters"):
            parameters.tag = f"parameters({label(control)[8:16]})" if control.get("classid") else "parameters"


def learn_zip(data, facts, repo):
    archive = zipfile.ZipFile(io.BytesIO(data))
    names = archive.namelist()
    if "customizations.xml" not in names or "solution.xml" not in names:
        return False
    current = is_current(archive.read("solution.xml"))
    for name in names:
        if name.endswith(".xml") and not name.startswith(("[", "Workflows/", "Formulas/", "WebResources/", "PluginAssemblies/")):
            learn(parse(archive.read(name)), facts, repo, current, "")
    return True


def git(repo, *arguments):
    return subprocess.run(["git", "-C", repo, *arguments], capture_output=True, check=False).stdout


def learn_repository(path, name, facts):
    files = git(path, "ls-tree", "-r", "--name-only", "-z", "HEAD").decode("utf-8", "replace").split("\0")
    roots = [file[:-len("Other/Solution.xml")] for file in files if file.endswith("Other/Solution.xml")]
    found = False
    for file in files:
        if file.endswith(".zip"):
            try:
                found |= learn_zip(git(path, "cat-file", "blob", f"HEAD:{file}"), facts, name)
            except zipfile.BadZipFile:
                pass
    for root in roots:
        current = is_current(git(path, "cat-file", "blob", f"HEAD:{root}Other/Solution.xml"))
        for file in files:
            if file.startswith(root) and file.endswith(".xml") and "_managed.xml" not in file:
                data = git(path, "cat-file", "blob", f"HEAD:{file}")
                learn(parse(data), facts, name, current, file)
                found = True
    return found


def enumerated(key, counter, where):
    return (sum(counter.values()) >= 20 and len(where) >= 3 and len(counter) <= 24
            and all(WORD.match(value) and not GUID.search(value) for value in counter))


def write(name, lines):
    with open(os.path.join(HERE, name), "w", encoding="utf-8", newline="\n") as file:
        file.write("".join(line + "\n" for line in lines))


def main():
    facts, sources = Facts(), []
    for top in sys.argv[1:]:
        for folder in sorted(os.listdir(top)):
            path = next((p for p in (os.path.join(top, folder, "repo"), os.path.join(top, folder)) if os.path.isdir(p)), None)
            commit = git(path, "rev-parse", "HEAD").decode().strip() if path else ""
            if commit and learn_repository(path, folder, facts):
                sources.append(f"{folder.replace('+', '/', 1)} {commit}")
    write("elements.txt", sorted(facts.elements))
    write("attributes.txt", sorted(facts.attributes))
    write("values.txt", [f"{key}={' '.join(sorted(v or '-' for v in counter))}"
                         for key, counter in sorted(facts.values.items()) if enumerated(key, counter, facts.where[key])])
    write("required.txt", [f"{key}: {' '.join(sorted(always))}" for key, total in sorted(facts.parents.items())
                           if total >= 30 and len(facts.parent_where[key]) >= 4
                           and (always := [child for child, count in facts.has[key].items() if count == total])])
    write("sources.txt", sorted(sources))


if __name__ == "__main__":
    main()
