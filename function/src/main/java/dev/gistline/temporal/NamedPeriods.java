package dev.gistline.temporal;

import dev.gistline.time.PartialDate;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which month, season, weekend, quarter or holiday a text means that says it by name, relative to its publication. */
final class NamedPeriods {
    private final Holidays holidays;
    private final @Nullable PartialDate published;

    NamedPeriods(Holidays holidays, @Nullable PartialDate published) {
        this.holidays = holidays;
        this.published = published;
    }

    TimeValue shiftedMonth(TimeMatch match) {
        int month = match.value(TimeClass.MONTH, 1);
        if (published == null) {
            return TimeValue.undated(String.format(Locale.ROOT, "XXXX-%02d", month));
        }
        int by = match.value(TimeClass.DIR, 0);
        int now = published.month() == 0 ? 1 : published.month();
        int year = published.year();
        if (by < 0 && month >= now) {
            year--;
        } else if (by > 0 && month <= now) {
            year++;
        }
        return TimeValue.of(new PartialDate(year, month, 0));
    }

    TimeValue season(TimeMatch match, boolean future) {
        int season = match.value(TimeClass.SEASON, 1);
        int year = match.value(TimeClass.YEAR, 0);
        if (year == 0 && published != null) {
            int by = match.value(TimeClass.DIR, 0);
            int begins = season == 4 ? 12 : season * 3;
            year = published.year();
            if (by < 0 && begins + 2 >= published.month()
                    || !match.has(TimeClass.DIR) && !future && begins > published.month()) {
                year--;
            } else if (by > 0 && begins <= published.month()) {
                year++;
            }
        }
        String name = switch (season) {
            case 1 -> "SP";
            case 2 -> "SU";
            case 3 -> "FA";
            default -> "WI";
        };
        return year == 0
                ? TimeValue.undated("XXXX-" + name)
                : new TimeValue(year + "-" + name, PartialDate.ofYear(year));
    }

    TimeValue weekend(TimeMatch match, boolean future) {
        LocalDate today = CalendarShift.day(published);
        if (today == null) {
            return new TimeValue(null, published);
        }
        // On a Monday to Thursday, "the weekend" of a past clause is the one before.
        boolean early = today.getDayOfWeek().getValue() < 5;
        int by = match.has(TimeClass.DIR) ? match.value(TimeClass.DIR, 0) : early && !future ? -1 : 0;
        TimeValue week = CalendarShift.week(PartialDate.of(today), by);
        return new TimeValue(week.value() + "-WE", week.date());
    }

    TimeValue quarter(TimeMatch match) {
        int number = match.value(TimeClass.QUARTERCODE, match.value(TimeClass.ORD, match.value(TimeClass.NUM, 1)));
        boolean half = match.says("half");
        int year = match.value(TimeClass.YEAR, 0);
        if (year == 0 && published != null) {
            int direction = match.value(TimeClass.DIR, 0);
            // A quarter that has not ended yet, without a word of the year, is that of the year before.
            boolean notYet = !match.has(TimeClass.DIR)
                    && published.month() != 0
                    && (number - 1) * (half ? 6 : 3) >= published.month();
            year = published.year() + (match.has(TimeClass.DIR) ? direction : notYet ? -1 : 0);
        }
        String code = (half ? "-H" : "-Q") + Math.min(number, half ? 2 : 4);
        return year == 0 ? TimeValue.undated("XXXX" + code) : new TimeValue(year + code, PartialDate.ofYear(year));
    }

    TimeValue holiday(TimeMatch match, boolean future) {
        int holiday = match.value(TimeClass.HOLIDAY, 0);
        int year = match.value(TimeClass.YEAR, 0);
        if (year == 0 && published == null) {
            return TimeValue.UNKNOWN;
        }
        if (year == 0 && published != null) {
            year = published.year();
            LocalDate that = holidays.in(year, holiday);
            int by = match.value(TimeClass.DIR, 0);
            if (match.says("year")) {
                year += by;
            } else if (by < 0 || !match.has(TimeClass.DIR) && !future) {
                year -= that.isAfter(published.last()) ? 1 : 0;
            } else {
                year += that.isBefore(published.first()) ? 1 : 0;
            }
        }
        return TimeValue.of(PartialDate.of(holidays.in(year, holiday)));
    }
}
