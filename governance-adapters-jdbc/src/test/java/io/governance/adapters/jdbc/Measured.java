package io.governance.adapters.jdbc;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.Locale;

/** Figures of several rounds, in which what is compared takes turns; medians count. */
final class Measured {

    private Map<String, List<Double>> figures = LinkedHashMap.empty();

    void add(String line, double figure) {
        figures = figures.put(line, figures.get(line).getOrElse(List.empty()).append(figure));
    }

    double median(String line) {
        Seq<Double> sorted = figures.get(line).get().sorted();
        return sorted.get(sorted.size() / 2);
    }

    /** Prints every line with its median and its spread. */
    void print(String title, String unit) {
        System.out.printf("%n%s (%s): median [least .. most]%n", title, unit);
        figures.forEach((line, all) -> System.out.printf(
                Locale.ROOT,
                "  %-66s %,14.2f  [%,.2f .. %,.2f]%n",
                line,
                median(line),
                all.min().get(),
                all.max().get()));
    }

    /** Prints what a line comes to compared with its limit, and whether that keeps the bar. */
    void ratio(String id, String line, String limit, String sign, double bar) {
        double ratio = median(line) / median(limit);
        boolean kept = sign.equals("≥") ? ratio >= bar : ratio <= bar;
        System.out.printf(
                Locale.ROOT,
                "  %s: %s / %s = %.3f, bar %s %s: %s%n",
                id,
                line,
                limit,
                ratio,
                sign,
                bar,
                kept ? "kept" : "MISSED");
    }

    /** Prints a figure that has a bar of its own. */
    void bar(String id, String line, String sign, double bar) {
        double figure = median(line);
        boolean kept = sign.equals("≥") ? figure >= bar : figure <= bar;
        System.out.printf(
                Locale.ROOT, "  %s: %s = %.4f, bar %s %s: %s%n", id, line, figure, sign, bar, kept ? "kept" : "MISSED");
    }
}
