package dev.gistline.temporal;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import dev.gistline.time.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Gives matches their value, relative to the publication and to the last day that the text named. One resolver serves one
 * article, its matches in text order.
 */
final class TimeResolver {
    private final @Nullable PartialDate published;
    private final NamedPeriods periods;

    /** The last day, month or year that the text named, from which "a week later" counts. */
    private @Nullable PartialDate context;

    TimeResolver(Holidays holidays, @Nullable PartialDate published) {
        this.published = published;
        this.periods = new NamedPeriods(holidays, published);
    }

    /** The value of {@code match}; {@code future} says whether its clause speaks of what is to come. */
    TimeValue resolve(TimeMatch match, boolean future) {
        TimeValue value = value(match, future);
        if (value.date() != null && match.rule().type() != TemporalExpression.Type.SET && !tellsWhich(match)) {
            context = value.date();
        }
        return value;
    }

    /**
     * Whether a date of the calendar only says which known thing is meant, "the July 25 call": the story does not move there. With
     * a day of the week, or where the thing is new, it does: "a Monday night fire", "a July 16 meeting".
     */
    private static boolean tellsWhich(TimeMatch match) {
        boolean calendar = match.rule().meaning() == TimeMeaning.CALENDAR && match.has(TimeClass.DAY);
        for (int i = match.first(); calendar && i < match.end(); i++) {
            Token token = match.sentence().token(i);
            if (token.head() >= match.end()
                    && match.sentence().token(token.head()).pos().equals("NOUN")) {
                boolean before = token.is("compound") || token.is("nmod") || token.is("amod") || token.is("nummod");
                return before && !token.relation().equals("nmod:poss") && !isNew(match.sentence(), token.head());
            }
        }
        return false;
    }

    private static boolean isNew(Sentence sentence, int noun) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.head() == noun
                        && token.is("det")
                        && (token.lemma().equals("a") || token.lemma().equals("an")));
    }

    private TimeValue value(TimeMatch match, boolean future) {
        return switch (match.rule().meaning()) {
            case CALENDAR -> calendar(match, future);
            case CALENDAR_PART -> calendar(match, future).at(ClockTime.part(match));
            case WEEKDAY -> weekday(match, future);
            case WEEKDAY_PART -> weekday(match, future).at(ClockTime.part(match));
            case TODAY -> day(match.value(TimeClass.DAYREL, 0));
            case TODAY_PART -> day(match.value(TimeClass.DAYREL, 0)).at(ClockTime.part(match));
            case LAST_NIGHT -> day(-1).at("TNI");
            case TONIGHT -> day(0).at("TNI");
            case DAYS_OFF -> day(match.value(TimeClass.DAYREL, 0) * 2);
            case SHIFTED -> shifted(match);
            case THIS_TIME -> yearBefore(match);
            case SHIFTED_MONTH -> periods.shiftedMonth(match);
            case SHIFTED_SEASON, SEASON -> periods.season(match, future);
            case SHIFTED_WEEKEND -> periods.weekend(match, future);
            case QUARTER, HALF_YEAR -> periods.quarter(match);
            case ORDINAL_WEEK -> calendar(match, future);
            case YEAR_ONLY -> TimeValue.of(PartialDate.ofYear(match.value(TimeClass.YEAR, 0)));
            case DECADE -> TimeValue.undated(Integer.toString(match.value(TimeClass.DECADE, 0) / 10));
            case CENTURY -> TimeValue.undated(Integer.toString(match.value(TimeClass.ORD, 1) - 1));
            case AGO -> moved(match, published, -1);
            case FROM_NOW -> moved(match, published, 1);
            case LATER -> moved(match, context != null ? context : published, 1);
            case EARLIER -> moved(match, context != null ? context : published, -1);
            case SAME_DAY -> sameDay();
            case SAME_TIME -> sameTime(match);
            case HOLIDAY -> periods.holiday(match, future);
            case PRESENT -> TimeValue.undated("PRESENT_REF");
            case PAST -> TimeValue.undated("PAST_REF");
            case FUTURE -> TimeValue.undated("FUTURE_REF");
            case LENGTH, BETWEEN, EVERY, OFTEN -> TimeValue.undated(Lengths.value(match));
            case CLOCK -> clock(match, future);
            case PART -> sameDay().at(ClockTime.part(match));
        };
    }

    private TimeValue calendar(TimeMatch match, boolean future) {
        Integer absolute = match.value(TimeClass.ISO);
        if (absolute == null) {
            absolute = match.value(TimeClass.SLASH);
        }
        if (absolute != null) {
            return TimeValue.of(PartialDate.of(LocalDate.ofEpochDay(absolute)));
        }
        int month = match.value(TimeClass.MONTH, 0);
        int day = match.value(TimeClass.DAY, 0);
        int year = match.value(TimeClass.YEAR, match.value(TimeClass.SHORTYEAR, 0));
        if (year == 0 && match.has(TimeClass.DIR) && published != null) {
            year = published.year() + match.value(TimeClass.DIR, 0);
        }
        if (month == 0) {
            return TimeValue.of(PartialDate.ofYear(year));
        }
        if (year == 0) {
            year = yearOf(month, day, future);
        }
        if (year == 0) {
            return TimeValue.undated(
                    day == 0
                            ? String.format(Locale.ROOT, "XXXX-%02d", month)
                            : String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day));
        }
        int last = LocalDate.of(year, month, 1).lengthOfMonth();
        return TimeValue.of(new PartialDate(year, month, day > last ? 0 : day));
    }

    /** "The same month a year earlier": that of the last month or day named, and just the year where none was. */
    private TimeValue yearBefore(TimeMatch match) {
        PartialDate named = context;
        if (named != null && named.month() != 0) {
            boolean month =
                    match.says("month") || match.says("period") && named.precision() == PartialDate.Precision.MONTH;
            if (month) {
                return TimeValue.of(new PartialDate(named.year() - 1, named.month(), 0));
            }
        }
        return published == null
                ? TimeValue.undated("PAST_REF")
                : TimeValue.of(PartialDate.ofYear(published.year() - 1));
    }

    /** The year of a month or day without one: the nearest to publication on the side that the tense says. */
    private int yearOf(int month, int day, boolean future) {
        if (published == null) {
            return 0;
        }
        int year = published.year();
        if (published.month() == 0) {
            return year;
        }
        int at = month * 31 + (day == 0 || published.day() == 0 ? 0 : day);
        int now = published.month() * 31 + (day == 0 ? 0 : published.day());
        if (future) {
            return at < now ? year + 1 : year;
        }
        return at > now ? year - 1 : year;
    }

    private TimeValue weekday(TimeMatch match, boolean future) {
        LocalDate today = CalendarShift.day(published);
        DayOfWeek day = DayOfWeek.of(match.value(TimeClass.WEEKDAY, 1));
        if (today == null) {
            return new TimeValue("XXXX-WXX-" + day.getValue(), published);
        }
        Integer direction = match.value(TimeClass.DIR);
        LocalDate date;
        if (direction == null) {
            date = today.with(future ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
        } else if (match.says("week")) {
            date = today.plusWeeks(direction).with(day);
        } else if (direction == 0) {
            date = today.with(day);
        } else {
            date = today.with(direction < 0 ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day));
        }
        return TimeValue.of(PartialDate.of(date));
    }

    private TimeValue day(int off) {
        LocalDate today = CalendarShift.day(published);
        return today == null
                ? new TimeValue(off == 0 ? "PRESENT_REF" : null, published)
                : TimeValue.of(PartialDate.of(today.plusDays(off)));
    }

    private TimeValue shifted(TimeMatch match) {
        int by = match.value(TimeClass.DIR, 0);
        int unit = match.value(TimeClass.UNIT, 0);
        if (unit == 0) {
            unit = match.says("week")
                    ? 5
                    : match.says("month") ? 7 : match.says("quarter") ? 8 : match.says("decade") ? 10 : 9;
            by = match.says("previous") || match.says("preceding") ? -1 : match.says("current") ? 0 : 1;
        }
        if (match.says("same")) {
            return match.says("month") || match.says("period")
                    ? CalendarShift.moved(9, -1, published)
                    : CalendarShift.units(unit, -1, published);
        }
        boolean relative = match.says("previous") || match.says("preceding") || match.says("following");
        return CalendarShift.units(unit, by, relative && context != null ? context : published);
    }

    private TimeValue moved(TimeMatch match, @Nullable PartialDate from, int sign) {
        if (match.rule().meaning() == TimeMeaning.AGO && match.says("same")) {
            return CalendarShift.moved(9, -1, from);
        }
        int unit = match.value(TimeClass.UNIT, match.value(TimeClass.UNITS, 4));
        double count = Lengths.count(match);
        if (count < 0 || from == null) {
            return TimeValue.undated(sign < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        return CalendarShift.moved(unit, (int) Math.round(count) * sign, from);
    }

    private TimeValue sameDay() {
        if (context != null && context.precision() == PartialDate.Precision.DAY) {
            return TimeValue.of(context);
        }
        return day(0);
    }

    private TimeValue sameTime(TimeMatch match) {
        PartialDate from = context != null ? context : published;
        if (from == null) {
            return TimeValue.UNKNOWN;
        }
        return match.says("year")
                ? TimeValue.of(PartialDate.ofYear(from.year()))
                : match.says("month") && from.month() != 0
                        ? TimeValue.of(new PartialDate(from.year(), from.month(), 0))
                        : CalendarShift.week(from, 0);
    }

    private TimeValue clock(TimeMatch match, boolean future) {
        TimeValue date = match.has(TimeClass.WEEKDAY)
                ? weekday(match, future)
                : match.has(TimeClass.DAYREL) ? day(match.value(TimeClass.DAYREL, 0)) : sameDay();
        return date.at(ClockTime.of(match));
    }
}
