// The set-up page: what is configured, what is missing, what the last night did. It reads with the reader's own rights and
// changes nothing. It runs in the app's navigation and on its own at /WebResources/sc_/setup.html.
(function () {
  "use strict";

  const api = "/api/data/v9.2/";
  const rowsAtMost = 5000;
  const namesAtMost = 8;

  const view = {
    quotasMissing: "9d9443f9-3721-5955-a002-e74cb357f43e",
    quotasOfPeriod: "83c601a0-eba4-53c2-8903-8baed9d7d6ac",
    coverage: "e52f2963-3a84-5cb9-99bb-cf9375a0ea00",
    outOfDate: "7cc30430-ba20-5031-b2d4-981fa6b0f424",
    notComputed: "e42cea2f-2a0c-5ab6-9c81-ed0fc7de46d1",
    openDeals: "a0701c45-2fee-5ea0-ab41-951484fb1012"
  };

  const option = { rep: 482730000, noQuota: 482730000 };
  const lostState = 2;

  const { say, fill, number, moment } = window.SalesCornerWords("setup");

  const element = (id) => document.getElementById(id);

  function listed(names) {
    const shown = [...names].sort((one, other) => one.localeCompare(other));
    return shown.length > namesAtMost
      ? fill(say.more, shown.slice(0, namesAtMost).join(", "), number(shown.length - namesAtMost))
      : shown.join(", ");
  }

  async function ask(path) {
    const response = await fetch(api + path, {
      credentials: "same-origin",
      headers: {
        "Accept": "application/json",
        "OData-MaxVersion": "4.0",
        "OData-Version": "4.0",
        "Prefer": "odata.include-annotations=\"OData.Community.Display.V1.FormattedValue\""
      }
    });
    const body = await response.json().catch(() => ({}));
    if (!response.ok) {
      const problem = new Error(body.error && body.error.message ? body.error.message : String(response.status));
      problem.status = response.status;
      throw problem;
    }

    return body;
  }

  const fetchXml = async (set, entity, aggregate) => (await ask(set + "?fetchXml=" + encodeURIComponent(
    "<fetch" + (aggregate ? " aggregate=\"true\"" : " count=\"" + rowsAtMost + "\"") + ">" + entity + "</fetch>"))).value;

  const shown = (row, column) => row[column + "@OData.Community.Display.V1.FormattedValue"] || "";

  // What time it is, the environment says: its clock is not the reader's.
  const older = (column, hours) => "<condition attribute=\"" + column + "\" operator=\"olderthan-x-hours\" value=\"" + hours + "\"/>";
  const ofPeriod = "<condition attribute=\"statecode\" operator=\"eq\" value=\"0\"/>"
    + "<condition attribute=\"sc_kind\" operator=\"eq\" value=\"" + option.rep + "\"/>"
    + "<condition attribute=\"sc_periodstart\" operator=\"this-fiscal-period\"/>";

  // What is asked of the environment: nine requests, however large it is. Each gets the hours after which figures are old.
  const questions = {
    async settings() {
      try {
        return await ask("sc_settingses(sc_key='default')?$select=sc_settingsid,sc_timezonecode,sc_nightlyranon,sc_nightlynote,"
          + "sc_rescorependingsince,sc_activityrulesoff,sc_activityrulesnote,sc_outofdatehours");
      } catch (problem) {
        if (problem.status === 404) {
          return null;
        }

        throw problem;
      }
    },
    coverage: () => fetchXml("sc_repcoverages",
      "<entity name=\"sc_repcoverage\"><attribute name=\"sc_repid\"/><attribute name=\"ownerid\"/><attribute name=\"sc_managerid\"/>"
      + "<attribute name=\"sc_status\"/><filter>" + ofPeriod + "</filter></entity>"),
    old: (hours) => fetchXml("sc_repcoverages",
      "<entity name=\"sc_repcoverage\"><attribute name=\"sc_repcoverageid\"/><filter>" + ofPeriod + "<filter type=\"or\">"
      + "<condition attribute=\"sc_computedon\" operator=\"null\"/>" + older("sc_computedon", hours) + "</filter></filter></entity>"),
    late: (hours) => fetchXml("sc_settingses",
      "<entity name=\"sc_settings\"><attribute name=\"sc_settingsid\"/><filter><condition attribute=\"sc_key\" operator=\"eq\" value=\"default\"/>"
      + older("sc_nightlyranon", hours) + "</filter></entity>"),
    stages: async () => (await ask("sc_stagepolicies?$select=sc_name,sc_order&$filter=statecode eq 0&$orderby=sc_order")).value,
    questions: async () => (await ask("sc_qualificationquestions?$select=sc_musthave&$filter=statecode eq 0")).value,
    maps: async () => (await ask("sc_lossreasonmaps?$select=sc_statusreason&$filter=statecode eq 0")).value,
    reasons: async () => (await ask("EntityDefinitions(LogicalName='opportunity')/Attributes(LogicalName='statuscode')"
      + "/Microsoft.Dynamics.CRM.StatusAttributeMetadata?$select=LogicalName&$expand=OptionSet")).OptionSet.Options.filter((one) => one.State === lostState),
    deals: async () => (await fetchXml("opportunities",
      "<entity name=\"opportunity\"><attribute name=\"opportunityid\" alias=\"open\" aggregate=\"count\"/>"
      + "<attribute name=\"sc_stagename\" alias=\"staged\" aggregate=\"countcolumn\"/>"
      + "<attribute name=\"sc_lastactivityon\" alias=\"active\" aggregate=\"countcolumn\"/>"
      + "<attribute name=\"sc_nextactivityon\" alias=\"next\" aggregate=\"countcolumn\"/>"
      + "<attribute name=\"sc_computenote\" alias=\"notes\" aggregate=\"countcolumn\"/>"
      + "<filter><condition attribute=\"statecode\" operator=\"eq\" value=\"0\"/></filter></entity>", true))[0]
  };

  const repOf = (row) => shown(row, "_sc_repid_value");
  const list = (entity, viewId, label) => ({ label, target: { pageType: "entitylist", entityName: entity, viewId } });
  const row = (entity, id, label) => ({ label, target: { pageType: "entityrecord", entityName: entity, entityId: id } });
  const settingsLink = (found) => (found.settings
    ? [row("sc_settings", found.settings.sc_settingsid, say.settingsOpen)]
    : [row("sc_settings", undefined, say.settingsNew)]);

  // One thing each: what it needs to know, and what it says. A state is done, todo or look.
  const things = [
    {
      title: say.settings,
      needs: ["settings"],
      tell: ({ settings }) => (settings ? ["done", say.settingsDone] : ["todo", say.settingsMissing]),
      links: settingsLink
    },
    {
      title: say.zone,
      needs: ["settings"],
      tell: ({ settings }) => (settings && typeof settings.sc_timezonecode === "number" ? ["done", say.zoneDone] : ["todo", say.zoneMissing]),
      links: settingsLink
    },
    {
      title: say.quotas,
      needs: ["coverage"],
      tell({ coverage }) {
        const missing = coverage.filter((one) => one.sc_status === option.noQuota);
        if (coverage.length === 0) {
          return ["todo", say.quotasNobody];
        }

        return missing.length === 0
          ? ["done", fill(say.quotasDone, number(coverage.length))]
          : ["todo", fill(say.quotasMissing, number(missing.length), number(coverage.length), listed(missing.map(repOf)))];
      },
      links: ({ coverage }) => [
        coverage.some((one) => one.sc_status === option.noQuota)
          ? list("sc_repcoverage", view.quotasMissing, say.quotasOpen)
          : list("sc_quota", view.quotasOfPeriod, say.quotasAll),
        row("sc_quota", undefined, say.quotasNew)
      ]
    },
    {
      title: say.managers,
      needs: ["coverage"],
      tell({ coverage }) {
        const missing = coverage.filter((one) => !one._sc_managerid_value);
        if (coverage.length === 0) {
          return ["look", say.managersNobody];
        }

        return missing.length === 0
          ? ["done", say.managersDone]
          : ["look", fill(say.managersMissing, number(missing.length), number(coverage.length), listed(missing.map(repOf)))];
      },
      links: () => []
    },
    {
      title: say.access,
      needs: ["coverage"],
      tell({ coverage }) {
        const kept = coverage.filter((one) => one._ownerid_value !== one._sc_repid_value);
        if (coverage.length === 0) {
          return ["look", say.accessNobody];
        }

        return kept.length === 0
          ? ["done", say.accessDone]
          : ["todo", fill(say.accessMissing, number(kept.length), listed(kept.map(repOf)))];
      },
      links: ({ coverage }) => (coverage.length === 0 ? [] : [list("sc_repcoverage", view.coverage, say.accessOpen)])
    },
    {
      title: say.stages,
      needs: ["stages", "deals"],
      tell({ stages, deals }) {
        const names = stages.map((one) => one.sc_name).join(", ");
        const missing = deals.open - deals.staged;
        if (stages.length === 0) {
          return ["todo", say.stagesNone];
        }

        if (missing > 0) {
          return ["todo", fill(say.stagesMissing, number(missing), number(deals.open))];
        }

        return ["done", fill(deals.open > 0 ? say.stagesDone : say.stagesNoDeals, number(stages.length), names)];
      },
      links: ({ stages, deals }) => [
        list("sc_stagepolicy", undefined, say.stagesOpen),
        ...(stages.length > 0 && deals.open > deals.staged ? [list("opportunity", view.openDeals, say.stagesDeals)] : [])
      ]
    },
    {
      title: say.questions,
      needs: ["questions"],
      tell({ questions: asked }) {
        const must = asked.filter((one) => one.sc_musthave).length;
        if (asked.length === 0) {
          return ["look", say.questionsNone];
        }

        return must > 0
          ? ["done", fill(say.questionsDone, number(asked.length), number(must))]
          : ["look", fill(say.questionsNoMust, number(asked.length))];
      },
      links: () => [list("sc_qualificationquestion", undefined, say.questionsOpen)]
    },
    {
      title: say.reasons,
      needs: ["maps"],
      tell({ maps, reasons }) {
        const known = new Set(maps.map((one) => one.sc_statusreason));
        const named = (reason) => (reason.Label.UserLocalizedLabel || reason.Label.LocalizedLabels[0]).Label;
        if (reasons === undefined) {
          return ["look", fill(say.reasonsUnread, number(known.size))];
        }

        const missing = reasons.filter((one) => !known.has(one.Value));
        return missing.length === 0
          ? ["done", fill(say.reasonsDone, reasons.map(named).join(", "))]
          : ["todo", fill(say.reasonsMissing, missing.map(named).join(", "))];
      },
      links: () => [list("sc_lossreasonmap", undefined, say.reasonsOpen)]
    },
    {
      title: say.activities,
      needs: ["deals", "settings"],
      tell({ deals, settings }) {
        if (settings && settings.sc_activityrulesoff) {
          return ["todo", fill(say.activitiesOff, settings.sc_activityrulesnote || "")];
        }

        if (deals.open === 0) {
          return ["look", say.activitiesNoDeals];
        }

        return deals.active > 0
          ? ["done", fill(say.activitiesDone, number(deals.active), number(deals.open), number(deals.next))]
          : ["todo", say.activitiesNone];
      },
      links: () => [list("opportunity", view.openDeals, say.stagesDeals)]
    },
    {
      title: say.computed,
      needs: ["deals", "coverage", "settings", "old"],
      tell({ deals, coverage, settings, old }) {
        if (deals.notes > 0) {
          return ["todo", fill(say.computedMissing, number(deals.notes))];
        }

        return old.length > 0
          ? ["todo", fill(say.computedOld, number(old.length), number(coverage.length), number(hoursOf(settings)))]
          : ["done", say.computedDone];
      },
      links: ({ deals }) => [deals.notes > 0
        ? list("opportunity", view.notComputed, say.computedOpen)
        : list("sc_repcoverage", view.outOfDate, say.computedOldOpen)]
    },
    {
      title: say.nightTitle,
      needs: ["settings", "late"],
      tell({ settings, late }) {
        if (!settings || !settings.sc_nightlyranon) {
          return ["todo", say.nightNever];
        }

        return late.length > 0
          ? ["todo", fill(say.nightLate, moment(settings.sc_nightlyranon), number(hoursOf(settings)))]
          : ["done", fill(say.nightRan, moment(settings.sc_nightlyranon))];
      },
      links: () => []
    }
  ];

  // Empty means 36 hours, as everywhere.
  const hoursOf = (settings) => (settings && settings.sc_outofdatehours) || 36;

  function made(tag, text, name) {
    const node = document.createElement(tag);
    node.textContent = text || "";
    if (name) {
      node.className = name;
    }

    return node;
  }

  // The app around the page, when there is one of the same origin.
  function surroundingXrm() {
    try {
      return window.parent !== window ? window.parent.Xrm : undefined;
    } catch {
      return undefined;
    }
  }

  function appId() {
    try {
      return new URLSearchParams(window.parent.location.search).get("appid");
    } catch {
      return null;
    }
  }

  // An address of the platform's own form, which the app's navigation takes over where it can.
  function linkTo({ label, target }) {
    const query = new URLSearchParams({ pagetype: target.pageType, etn: target.entityName });
    for (const [name, value] of [["appid", appId()], ["viewid", target.viewId], ["id", target.entityId]]) {
      if (value) {
        query.set(name, value);
      }
    }

    const link = made("a", label);
    link.href = "/main.aspx?" + query;
    link.target = "_top";
    link.addEventListener("click", (event) => {
      const xrm = surroundingXrm();
      if (xrm && xrm.Navigation) {
        event.preventDefault();
        xrm.Navigation.navigateTo(target);
      }
    });
    return link;
  }

  // What could not be read makes its things "not known", and no other.
  function judge(thing, found, failed) {
    const unread = thing.needs.find((name) => failed[name]);
    if (unread) {
      return { title: thing.title, state: "unknown", text: fill(say.refused, failed[unread]), links: [] };
    }

    const [state, text] = thing.tell(found);
    return { title: thing.title, state, text, links: thing.links(found) };
  }

  function line(thing) {
    const item = made("li");
    const text = made("div", "", "text");
    const links = made("div", "", "links");
    links.append(...thing.links.map(linkTo));
    text.append(made("p", thing.text.trim()), links);
    item.append(made("span", say[thing.state], "state " + thing.state), made("h3", thing.title), text);
    return item;
  }

  function verdict(judged) {
    const open = judged.filter((one) => one.state === "todo").length;
    const unknown = judged.filter((one) => one.state === "unknown").length;
    element("verdict").classList.toggle("bad", open > 0);
    if (open > 0) {
      return fill(say.some, number(open), number(judged.length));
    }

    return unknown > 0 ? fill(say.none, number(unknown)) : say.allDone;
  }

  // The night writes its note in sentences; each has a line.
  function nightLines(settings) {
    if (!settings || !settings.sc_nightlyranon) {
      return [say.nightNever];
    }

    const pending = settings.sc_rescorependingsince ? [fill(say.nightPending, moment(settings.sc_rescorependingsince))] : [];
    const note = (settings.sc_nightlynote || "").split(/(?<=[.!?])\s+(?=\p{Lu})/u).filter(Boolean);
    return [fill(say.nightRan, moment(settings.sc_nightlyranon)), ...note, ...pending];
  }

  async function start() {
    const found = {};
    const failed = {};
    const look = async (name) => {
      try {
        found[name] = await questions[name](hoursOf(found.settings));
      } catch (problem) {
        failed[name] = problem.message;
      }
    };
    await look("settings");
    await Promise.all(Object.keys(questions).filter((name) => name !== "settings").map(look));
    const judged = things.map((thing) => judge(thing, found, failed));
    element("things").replaceChildren(...judged.map(line));
    const lines = made("ul");
    lines.append(...(failed.settings ? [fill(say.refused, failed.settings)] : nightLines(found.settings)).map((text) => made("li", text)));
    element("night").replaceChildren(lines);
    element("verdict").textContent = verdict(judged);
  }

  start();
}());
