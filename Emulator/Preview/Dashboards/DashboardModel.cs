using SalesCorner.Emulator.Preview.Lists;

namespace SalesCorner.Emulator.Preview.Dashboards;

/// <summary>A dashboard, ready to be drawn.</summary>
public sealed record DashboardModel(string Name, string Description, IReadOnlyList<DashboardBand> Bands);

/// <summary>A band of a dashboard that is so many columns wide.</summary>
public sealed record DashboardBand(int Columns, IReadOnlyList<PartModel> Parts);
