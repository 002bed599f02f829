package dev.gistline.temporal;

import dev.gistline.time.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Counts from a date in the calendar's units, which are numbered as in {@code temporal-words.tsv}. */
final class CalendarShift {

    private CalendarShift() {}

    /** The day that the date is; null when it is a month or a year, or none. */
    static @Nullable LocalDate day(@Nullable PartialDate date) {
        return date == null || date.precision() != PartialDate.Precision.DAY ? null : date.first();
    }

    /** The unit {@code by} after the one that holds {@code from}; before it when negative. */
    static TimeValue units(int unit, int by, @Nullable PartialDate from) {
        if (from == null) {
            return TimeValue.undated(by < 0 ? "PAST_REF" : by == 0 ? "PRESENT_REF" : "FUTURE_REF");
        }
        return switch (unit) {
            case 5 -> week(from, by);
            case 8 -> {
                int quarters = from.year() * 4 + Math.max(0, from.month() - 1) / 3 + by;
                yield new TimeValue(quarters / 4 + "-Q" + (quarters % 4 + 1), PartialDate.ofYear(quarters / 4));
            }
            case 10 -> TimeValue.undated(Integer.toString(from.year() / 10 + by));
            case 11 -> TimeValue.undated(Integer.toString(from.year() / 100 + by));
            default -> moved(unit, by, from);
        };
    }

    static TimeValue week(PartialDate from, int by) {
        if (from.precision() != PartialDate.Precision.DAY) {
            return new TimeValue(null, from);
        }
        LocalDate day = from.first().plusWeeks(by);
        String value = String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        LocalDate sunday = monday.plusDays(6);
        PartialDate holds =
                monday.getYear() == sunday.getYear() ? new PartialDate(day.getYear(), day.getMonthValue(), 0) : null;
        return new TimeValue(value, holds);
    }

    /** {@code by} units from a date, no more precise than the unit nor than the date. */
    static TimeValue moved(int unit, int by, @Nullable PartialDate from) {
        if (from == null) {
            return TimeValue.UNKNOWN;
        }
        boolean month = from.month() != 0;
        boolean day = from.day() != 0;
        LocalDate first = from.first();
        LocalDate moved = switch (unit) {
            case 1, 2, 3 -> first;
            case 4 -> first.plusDays(by);
            case 5 -> first.plusWeeks(by);
            case 6 -> first.plusWeeks(2L * by);
            case 7 -> first.plusMonths(by);
            case 8 -> first.plusMonths(3L * by);
            case 9 -> first.plusYears(by);
            case 10 -> first.plusYears(10L * by);
            default -> first.plusYears(100L * by);
        };
        if (moved.getYear() < 1 || moved.getYear() > 9999) {
            return TimeValue.UNKNOWN;
        }
        if (unit >= 9 || !month) {
            return TimeValue.of(PartialDate.ofYear(moved.getYear()));
        }
        return TimeValue.of(
                unit >= 7 || !day ? new PartialDate(moved.getYear(), moved.getMonthValue(), 0) : PartialDate.of(moved));
    }
}
