package dev.gistline.article;

import dev.gistline.text.Span;
import dev.gistline.time.PartialDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The days that a page prints of its article, for its readers. They are in the newsroom's time zone, where the instants
 * of a page's description are in Greenwich's, so that the two can be a day apart.
 */
final class PrintedDays {
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 18;

    /** Of a day with its year: {@code 1/1/18}. */
    private static final int FEWEST_DIGITS = 4;

    /** Of the place that a report is from. */
    private static final int MOST_PLACE_WORDS = 6;

    /** How many lines after the title a day may stand, and before it. */
    private static final int AFTER = 8;

    private static final int BEFORE = 1;

    private static final Set<String> PUBLISHED = BylineWords.of("published");

    /** Words before a date that make it that of a change. */
    private static final Set<String> CHANGE = BylineWords.of("change");

    /** A day that a short line holds. */
    private record Printed(PartialDate day, int line, boolean labelled, boolean change) {}

    private final List<Printed> days = new ArrayList<>();
    private final List<PartialDate> beside = new ArrayList<>();

    /** @param at the index of the line that is the title; -1 where none is */
    PrintedDays(Page page, int at) {
        for (int i = 0; i < page.lines().size(); i++) {
            Span span = page.lines().get(i).span();
            if (span.length() <= LONGEST && hasDigits(page.text().text(), span)) {
                read(span.in(page.text().text()), i);
            }
        }
        if (at >= 0) {
            beside(at + 1, at + AFTER);
            beside(at - BEFORE, at - 1);
        }
    }

    private void read(String line, int index) {
        boolean sentence = line.endsWith(".") && !line.endsWith("m."); // a time ends in p.m.
        if (sentence || line.split(" ").length > MOST_WORDS) {
            return;
        }
        int end = 0;
        for (DateParser.Found found : DateParser.all(line)) {
            if (found.date().precision() == PartialDate.Precision.DAY) {
                List<String> before =
                        List.of(FoldedText.of(line.substring(end, found.at())).split(" "));
                boolean change = before.stream().anyMatch(CHANGE::contains);
                boolean labelled = PUBLISHED.contains(before.getFirst());
                days.add(new Printed(found.date(), index, labelled, change));
            }
            end = found.at();
        }
    }

    /** Whether there are enough for a day, which most short lines do not have. */
    private static boolean hasDigits(String text, Span span) {
        int digits = 0;
        for (int i = span.start(); i < span.end(); i++) {
            digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
        }
        return digits >= FEWEST_DIGITS;
    }

    private void beside(int from, int to) {
        for (Printed each : days) {
            if (each.line() >= from && each.line() <= to && !each.change()) {
                beside.add(each.day());
            }
        }
    }

    /** The days beside the headline, the likeliest first, else the one day that the page says it was published on. */
    List<PartialDate> published() {
        return beside.isEmpty()
                ? one(days.stream()
                        .filter(each -> each.labelled() && !each.change())
                        .toList())
                : beside;
    }

    /** The day that all short lines with a day agree on. */
    Optional<PartialDate> only() {
        return one(days.stream().filter(each -> !each.change()).toList()).stream()
                .findFirst();
    }

    /** The first day that is said to be a change's. */
    Optional<PartialDate> change() {
        return days.stream().filter(Printed::change).map(Printed::day).findFirst();
    }

    /** The day before the first words of a text: {@code WEXCOMBE, England, May 30, 2024 /NewsFeed/ -- Dunmere said}. */
    static Optional<PartialDate> ofText(Page page) {
        for (Line line : page.lines()) {
            if (line.span().length() > LONGEST) {
                String start = page.of(line).substring(0, LONGEST);
                int end = start.indexOf(" -- ");
                end = end < 0 ? start.indexOf(" \u2014 ") : end;
                List<DateParser.Found> days = end < 0 ? List.of() : DateParser.all(start.substring(0, end));
                if (days.size() == 1
                        && days.getFirst().date().precision() == PartialDate.Precision.DAY
                        && areNames(start.substring(0, days.getFirst().at()))) {
                    return Optional.of(days.getFirst().date());
                }
            }
        }
        return Optional.empty();
    }

    /** Whether there are words, few, and all begin with a capital. */
    private static boolean areNames(String text) {
        List<String> words = List.of(text.strip().split(" "));
        return !text.isBlank()
                && words.size() <= MOST_PLACE_WORDS
                && words.stream().allMatch(word -> !Character.isLowerCase(word.charAt(0)));
    }

    private static List<PartialDate> one(List<Printed> days) {
        Set<PartialDate> distinct = new HashSet<>();
        days.forEach(each -> distinct.add(each.day()));
        return distinct.size() == 1 ? List.copyOf(distinct) : List.of();
    }
}
