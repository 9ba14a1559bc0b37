namespace SalesCorner.Emulator.Clock;

/// <summary>The emulator's time: it stands still until told to move, or follows real time.</summary>
/// <remarks>It knows whole seconds only, as far as the platform stores dates.</remarks>
public sealed class EmulatorClock
{
    private readonly TimeProvider realTime;
    private readonly Lock gate = new();
    private DateTime heldUtc;
    private bool followsRealTime;

    /// <summary>Starts at the given moment, or at the present one.</summary>
    /// <param name="startUtc">Where the clock stands; null stands for the present moment.</param>
    /// <param name="realTime">The machine's time; null stands for the system's.</param>
    public EmulatorClock(DateTime? startUtc = null, TimeProvider? realTime = null)
    {
        this.realTime = realTime ?? TimeProvider.System;
        heldUtc = startUtc is { } start ? WholeSeconds(AsUtc(start)) : RealNow();
    }

    /// <summary>The present moment for everything in the emulator.</summary>
    public DateTime UtcNow
    {
        get
        {
            lock (gate)
            {
                return followsRealTime ? RealNow() : heldUtc;
            }
        }
    }

    /// <summary>Whether it moves with real time.</summary>
    public bool FollowsRealTime
    {
        get
        {
            lock (gate)
            {
                return followsRealTime;
            }
        }
    }

    /// <summary>Stands at this moment from now on, which may be before the present one.</summary>
    public void Set(DateTime utc)
    {
        var moment = WholeSeconds(AsUtc(utc));
        lock (gate)
        {
            heldUtc = moment;
            followsRealTime = false;
        }
    }

    /// <summary>Moves on by this span and stands there.</summary>
    public void Advance(TimeSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(span, TimeSpan.Zero);
        lock (gate)
        {
            heldUtc = WholeSeconds((followsRealTime ? RealNow() : heldUtc) + span);
            followsRealTime = false;
        }
    }

    /// <summary>Moves with real time from now on.</summary>
    public void FollowRealTime()
    {
        lock (gate)
        {
            followsRealTime = true;
        }
    }

    private static DateTime AsUtc(DateTime moment) =>
        moment.Kind == DateTimeKind.Local
            ? throw new ArgumentException("The emulator's clock takes UTC, not local time.", nameof(moment))
            : DateTime.SpecifyKind(moment, DateTimeKind.Utc);

    private static DateTime WholeSeconds(DateTime moment) =>
        new(moment.Ticks - (moment.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);

    private DateTime RealNow() => WholeSeconds(realTime.GetUtcNow().UtcDateTime);
}
