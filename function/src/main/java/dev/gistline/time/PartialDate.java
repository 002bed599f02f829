package dev.gistline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A calendar date as precise as its source said it: a year, a month or a day of the ISO 8601 calendar.
 *
 * @param year 0 to 9999
 * @param month 1 to 12, 0 when only the year is known
 * @param day 1 to 31, 0 when only the year or the month is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    public PartialDate {
        if (year < 0 || year > 9999) {
            throw new IllegalArgumentException("year " + year);
        }
        if (day != 0) {
            LocalDate.of(year, month, day);
        } else if (month != 0) {
            YearMonth.of(year, month);
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.getYear(), month.getMonthValue(), 0);
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, 0);
    }

    /** Reads {@code 2018}, {@code 2018-08} or {@code 2018-08-01}, with anything after a day ignored; empty for all else. */
    public static Optional<PartialDate> parse(String iso) {
        OptionalInt year = digits(iso, 0, 4);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (iso.length() == 4) {
                return Optional.of(ofYear(year.getAsInt()));
            }
            OptionalInt month = iso.charAt(4) == '-' ? digits(iso, 5, 7) : OptionalInt.empty();
            if (month.isEmpty()) {
                return Optional.empty();
            }
            if (iso.length() == 7) {
                return Optional.of(of(YearMonth.of(year.getAsInt(), month.getAsInt())));
            }
            OptionalInt day = iso.charAt(7) == '-' ? digits(iso, 8, 10) : OptionalInt.empty();
            boolean ends = iso.length() == 10 || iso.length() > 10 && !Character.isDigit(iso.charAt(10));
            return day.isPresent() && ends
                    ? Optional.of(of(LocalDate.of(year.getAsInt(), month.getAsInt(), day.getAsInt())))
                    : Optional.empty();
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    private static OptionalInt digits(String text, int from, int to) {
        if (text.length() < to) {
            return OptionalInt.empty();
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return OptionalInt.empty();
            }
            value = value * 10 + digit - '0';
        }
        return OptionalInt.of(value);
    }

    public Precision precision() {
        return day != 0 ? Precision.DAY : month != 0 ? Precision.MONTH : Precision.YEAR;
    }

    /** The first day it can mean. */
    public LocalDate first() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** The last day it can mean. */
    public LocalDate last() {
        return switch (precision()) {
            case DAY -> first();
            case MONTH -> YearMonth.of(year, month).atEndOfMonth();
            case YEAR -> LocalDate.of(year, 12, 31);
        };
    }

    /** By the first day it can mean, the more precise of two that begin together later. */
    @Override
    public int compareTo(PartialDate other) {
        int byFirst = first().compareTo(other.first());
        return byFirst != 0 ? byFirst : other.last().compareTo(last());
    }

    /** The ISO 8601 form: {@code 2018}, {@code 2018-08} or {@code 2018-08-01}. */
    @Override
    public String toString() {
        String first = first().toString();
        return switch (precision()) {
            case DAY -> first;
            case MONTH -> first.substring(0, 7);
            case YEAR -> first.substring(0, 4);
        };
    }
}
