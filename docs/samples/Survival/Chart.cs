using ScottPlot;
using TreatyModel.Testing.Ensembles;

namespace Survival;

/// <summary>Draws survival curves.</summary>
internal static class Chart
{
    internal static void Write(string path, IReadOnlyList<(string Name, SurvivalCurve Curve)> curves)
    {
        using var plot = new Plot();
        foreach (var (name, curve) in curves)
        {
            var (days, shares) = Steps(curve);
            var line = plot.Add.ScatterLine(days, shares);
            line.LegendText = name;
            line.LineWidth = 2;
        }

        plot.XLabel("days after the statement took effect");
        plot.YLabel("share of runs with an unbroken standstill");
        plot.Axes.SetLimitsY(0, 1.02);
        plot.ShowLegend(Alignment.UpperRight);
        plot.SavePng(path, 900, 520);
    }

    // A step function: level to the next step, then down.
    private static (double[] Days, double[] Shares) Steps(SurvivalCurve curve)
    {
        var (days, shares) = (new List<double>(), new List<double>());
        foreach (var step in curve.Steps)
        {
            if (shares.Count > 0)
            {
                days.Add(step.After.TotalDays);
                shares.Add(shares[^1]);
            }

            days.Add(step.After.TotalDays);
            shares.Add(step.Share);
        }

        days.Add(curve.Length.TotalDays);
        shares.Add(shares[^1]);
        return ([.. days], [.. shares]);
    }
}
