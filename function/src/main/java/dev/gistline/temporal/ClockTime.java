package dev.gistline.temporal;

import java.util.Locale;

/** Reads the time of day, in TIMEX3's form after the date. */
final class ClockTime {

    private ClockTime() {}

    /** Hours and minutes, {@code Z} after them where the text says that they are universal time. */
    static String of(TimeMatch match) {
        int minutes;
        if (match.has(TimeClass.CLOCK)) {
            minutes = match.value(TimeClass.CLOCK, 0);
        } else if (match.has(TimeClass.MILITARY)) {
            minutes = match.value(TimeClass.MILITARY, 0);
        } else if (match.has(TimeClass.CLOCKWORD)) {
            minutes = match.value(TimeClass.CLOCKWORD, 0) * 60;
        } else {
            minutes = match.value(TimeClass.DAY, match.value(TimeClass.NUM, 0)) * 60;
        }
        Integer afternoon = match.value(TimeClass.MERIDIEM);
        if (afternoon != null) {
            minutes = minutes % 720 + afternoon * 60;
        }
        boolean universal = match.value(TimeClass.ZONE, 1) == 0;
        return String.format(Locale.ROOT, "T%02d:%02d%s", minutes / 60 % 24, minutes % 60, universal ? "Z" : "");
    }

    /** The part of a day, such as {@code TMO}; empty for a match that names none. */
    static String part(TimeMatch match) {
        int part = match.value(TimeClass.PARTDAY, 0);
        if (part == 0) {
            return match.says("tonight") || match.says("night") ? "TNI" : match.says("morning") ? "TMO" : "";
        }
        return switch (part) {
            case 1 -> "TMO";
            case 2 -> "TAF";
            case 3 -> "TEV";
            default -> "TNI";
        };
    }
}
