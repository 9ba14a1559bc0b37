namespace SalesCorner.Deploy.Backtest.Report;

/// <summary>How the report looks: on screen in both colour schemes, on a phone, and on paper.</summary>
internal static class PageStyle
{
    public const string Css = """
        :root { --ink: #1b2733; --soft: #51606f; --line: #d9e0e7; --paper: #fff; --ground: #f3f5f8; --accent: #0b5a7a;
        --good: #1d6b3a; color-scheme: light dark; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e8edf2; --soft: #a9b6c3; --line: #3a4652; --paper:
        #1d252d; --ground: #151b21; --accent: #6cc0e5; --good: #7fd39b; } }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 "Segoe UI", "Noto Sans",
        "Liberation Sans", system-ui, sans-serif; }
        main { max-width: 60rem; margin: 0 auto; padding: 24px 16px 48px; }
        h1 { margin: 0 0 4px; font-size: 1.7rem; } h2 { margin: 32px 0 8px; font-size: 1.2rem; }
        .source { margin: 0; color: var(--soft); }
        .verdict { margin: 20px 0; padding: 14px 18px; background: var(--paper); border-left: 5px solid var(--accent);
        border-radius: 6px; font-size: 1.08rem; }
        .verdict p { margin: 4px 0; }
        .pictures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr)); gap: 16px; }
        figure { margin: 0; padding: 12px; background: var(--paper); border-radius: 8px; } figcaption { color:
        var(--soft); text-align: center; font-size: .9rem; }
        svg { width: 100%; height: auto; display: block; font: 13px "Segoe UI", "Noto Sans", "Liberation Sans",
        system-ui, sans-serif; }
        .grid { stroke: var(--line); } .honest { stroke: var(--soft); stroke-dasharray: 5 5; } .path { fill: none;
        stroke: var(--accent); stroke-width: 2; }
        .dot { fill: var(--accent); } .whisker { stroke: var(--accent); stroke-width: 2; opacity: .55; }
        .tick { fill: var(--soft); text-anchor: middle; } .tick.left { text-anchor: end; } .axis { fill: var(--ink);
        text-anchor: middle; font-weight: 600; }
        .wide { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; background: var(--paper); border-radius: 8px; }
        th, td { padding: 7px 12px; border-bottom: 1px solid var(--line); text-align: right; white-space: nowrap; }
        thead th { color: var(--soft); font-weight: 600; white-space: normal; }
        tbody th, thead th:first-child, .word { text-align: left; font-weight: 600; } tbody tr:last-child > * {
        border-bottom: 0; }
        .better { color: var(--good); font-weight: 700; }
        li { margin: 4px 0; }
        @media (max-width: 40rem) { th, td { padding: 6px 7px; font-size: .9rem; } }
        @media print { body { background: #fff; } .pictures { grid-template-columns: 1fr 1fr; } section, figure, table
        { break-inside: avoid; } }
        """;
}
