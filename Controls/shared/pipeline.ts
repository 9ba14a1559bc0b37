// What the waterfall draws, in plain TypeScript: no DOM, no platform.

/** What a kind of event did to the moving pipeline. */
export interface PipelineEvent {
  event: string | null;
  amount: number;
  count: number;
}

/** An event of a deal. */
export interface PipelineDeal {
  event: string | null;
  on: string | null;
  amount: number;
  id: string | null;
  name: string | null;
  owner: string | null;
}

/** The answer of sc_ExplainPipeline. */
export interface Pipeline {
  today: string;
  since: string;
  weekAgo: string;
  periodStart: string;
  begin: number;
  end: number;
  events: PipelineEvent[];
  deals: PipelineDeal[];
}

/** A bar of the waterfall: from and width in shares of the whole width. */
export interface Step {
  kind: "begin" | "up" | "down" | "end";
  event: string | null;
  amount: number;
  count: number;
  from: number;
  width: number;
  deals: PipelineDeal[];
}

/** The bars: what moved then, what each kind of event added or took, what adds first, and what moves now. */
export function stepsOf(pipeline: Pipeline): Step[] {
  const events = [...pipeline.events].sort((one, other) => other.amount - one.amount);
  const levels = events.reduce<number[]>((so, one) => [...so, so[so.length - 1] + one.amount], [pipeline.begin]);
  const lowest = Math.min(0, ...levels);
  const whole = Math.max(pipeline.end, ...levels) - lowest;
  const share = (value: number) => (whole > 0 ? (100 * value) / whole : 0);
  const bar = (from: number, to: number) => ({ from: share(Math.min(from, to) - lowest), width: share(Math.abs(to - from)) });
  return [
    { kind: "begin", event: null, amount: pipeline.begin, count: 0, ...bar(0, pipeline.begin), deals: [] },
    ...events.map((one, place): Step => ({
      kind: one.amount >= 0 ? "up" : "down",
      event: one.event,
      amount: one.amount,
      count: one.count,
      ...bar(levels[place], levels[place + 1]),
      deals: pipeline.deals.filter((deal) => deal.event === one.event).sort((first, second) => Math.abs(second.amount) - Math.abs(first.amount))
    })),
    { kind: "end", event: null, amount: pipeline.end, count: 0, ...bar(0, pipeline.end), deals: [] }
  ];
}
