// What a self-assessment says of each pillar, as its page shows it.

/** A pillar as the Web API gives it. */
export interface Pillar {
  sc_pillarid: string;
  sc_name: string;
  sc_order: number | null;
}

/** An answer as the Web API gives it. */
export interface Answer {
  _sc_pillarid_value: string;
  sc_level: number | null;
  sc_benchmark: number | null;
  sc_benchmarknote: string | null;
  sc_lastlevel: number | null;
  sc_facts: string | null;
  sc_wish: string | null;
}

/** A level beside the others, from 1 to 5. */
export interface Level {
  kind: "own" | "others" | "last";
  value: number;
  width: number;
}

/** A pillar with its answer. */
export interface Side {
  name: string;
  levels: Level[];
  note: string | null;
  facts: string | null;
  draft: { sc_name: string; sc_why?: string };
}

const highest = 5;
const longestName = 200;

function levelOf(kind: Level["kind"], value: number | null): Level[] {
  return value === null ? [] : [{ kind, value, width: (100 * Math.min(highest, Math.max(0, value))) / highest }];
}

/** The pillars in their order, each with its answer; one that nobody answered has no level. */
export function sidesOf(pillars: Pillar[], answers: Answer[]): Side[] {
  return [...pillars]
    .sort((one, other) => (one.sc_order ?? 0) - (other.sc_order ?? 0) || one.sc_name.localeCompare(other.sc_name))
    .map((pillar) => {
      const answer = answers.find((one) => one._sc_pillarid_value === pillar.sc_pillarid);
      const wish = answer?.sc_wish ?? null;
      return {
        name: pillar.sc_name,
        levels: [
          ...levelOf("own", answer?.sc_level ?? null),
          ...levelOf("others", answer?.sc_benchmark ?? null),
          ...levelOf("last", answer?.sc_lastlevel ?? null)
        ],
        note: answer?.sc_benchmarknote ?? null,
        facts: answer?.sc_facts ?? null,
        draft: { sc_name: pillar.sc_name.slice(0, longestName), ...(wish === null ? {} : { sc_why: wish }) }
      };
    });
}
