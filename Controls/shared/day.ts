// What a rep's page says, in plain TypeScript: no DOM, no platform.
import { amount, shareOf } from "./figures";
import type { Words } from "./health";
import type { Before, Line } from "./team";

/** A planned activity, as sc_ExplainRep tells it. */
export interface Planned {
  id: string;
  kind: string;
  subject: string | null;
  on: string | null;
  table: string | null;
  regarding: string | null;
  name: string | null;
}

/** Something to do today. */
export interface Thing {
  kind: "Stale" | "Late" | "Cooling" | "Unqualified";
  id: string;
  name: string | null;
  customer: string | null;
  value: number;
  on: string | null;
  reason: string | null;
  worth: number;
  mustHaves: number | null;
  activity: Planned | null;
}

/** The answer of sc_ExplainRep. */
export interface Day {
  today: string;
  period: string;
  start: string;
  end: string;
  rep: Line | null;
  before: Before | null;
  things: Thing[];
  next: Planned[];
}

/** "You land at 84 % of your 500,000 (70 to 96 %); your odds are 34 %." */
export function numberOf(day: Day, words: Words): string {
  const rep = day.rep;
  if (rep === null) {
    return words("NoCoverage");
  }

  if (rep.quota === null) {
    return words("NoOwnQuota", amount(rep.won ?? 0));
  }

  if (rep.status === "TargetMet") {
    return words("Met", amount(rep.won ?? 0), amount(rep.quota));
  }

  const at = shareOf(rep.landing, rep.quota);
  const [low, high] = [shareOf(rep.low, rep.quota), shareOf(rep.high, rep.quota)];
  const lands = at === null ? words("LandingUnknown", amount(rep.quota))
    : low === null || high === null ? words("YouLand", at, amount(rep.quota))
    : words("YouLandBetween", at, amount(rep.quota), low, high);
  return rep.odds === null ? words("NumberWithoutOdds", lands) : words("Number", lands, Math.round(rep.odds));
}

/** What a thing says beside the deal's name: what to do, since or until when, and why. */
export function thingOf(thing: Thing, words: Words, date: (value: string) => string): string {
  const on = thing.on === null ? "" : date(thing.on);
  switch (thing.kind) {
    case "Late":
      return words("Do_Late", words("Kind_" + (thing.activity?.kind ?? "")), thing.activity?.subject ?? "", on);
    case "Stale":
      return words("Do_Stale", on, words("Why_" + thing.reason), words("Cure_" + thing.reason));
    case "Cooling":
      return thing.reason === "BookedStepMissed" ? words("Do_Keep", on) : words("Do_Cooling", on, words("Why_" + thing.reason), words("Cure_" + thing.reason));
    default:
      return thing.mustHaves === null || thing.mustHaves === 0 ? words("Do_Score")
        : thing.mustHaves === 1 ? words("Do_MustHave")
        : words("Do_MustHaves", thing.mustHaves);
  }
}
