namespace SalesCorner.Plugins.Tables;

/// <summary>Names of appnotification.</summary>
public static class NotificationTable
{
    public const string LogicalName = "appnotification";
    public const string Id = "appnotificationid";
    public const string CreatedOn = "createdon";
    public const string Title = "title";
    public const string Body = "body";
    public const string Owner = "ownerid";
    public const string IconType = "icontype";
    public const string ToastType = "toasttype";
}
