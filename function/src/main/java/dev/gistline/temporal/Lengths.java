package dev.gistline.temporal;

/** Values of durations and of repeated times, as ISO 8601 writes them. */
final class Lengths {
    private static final String[] UNITS = {"", "TxS", "TxM", "TxH", "xD", "xW", "xW", "xM", "xQ", "xY", "xY", "xY"};

    private Lengths() {}

    static String value(TimeMatch match) {
        return switch (match.rule().meaning()) {
            case BETWEEN -> between(match);
            case OFTEN -> often(match);
            case EVERY -> every(match);
            default -> length(match.value(TimeClass.UNIT, match.value(TimeClass.UNITS, 4)), count(match));
        };
    }

    /** How many units; below 0 when the text does not say. */
    static double count(TimeMatch match) {
        double count = 0;
        boolean any = false;
        for (TimeReading reading : match.readings()) {
            if (reading.kind() == TimeClass.NUM) {
                if (reading.value() < 0) {
                    return -1;
                }
                count = reading.value() == 100 && any ? count * 100 : count + reading.value();
                any = true;
            }
        }
        if (match.says("few") || match.says("number") || match.says("hundreds") || match.says("dozens")) {
            return -1;
        }
        if (match.says("half")) {
            boolean one = !any && match.says("and");
            return any || one ? (any ? count : 1) + 0.5 : 0.5;
        }
        if (any) {
            return count;
        }
        String unit = match.lower(match.says("long") ? match.first() : match.end() - 1);
        return match.has(TimeClass.UNIT) && !unit.endsWith("s") ? 1 : -1;
    }

    private static String length(int unit, double count) {
        double scaled = unit == 6 ? count * 2 : unit == 10 ? count * 10 : unit == 11 ? count * 100 : count;
        if (unit == 9 && scaled == 0.5) {
            return "P6M";
        }
        String number =
                count < 0 ? "X" : scaled == Math.rint(scaled) ? Long.toString((long) scaled) : Double.toString(scaled);
        return "P" + UNITS[unit].replace("x", number);
    }

    private static String between(TimeMatch match) {
        Integer both = match.value(TimeClass.YEARS);
        if (both != null) {
            return "P" + (both % 10_000 - both / 10_000) + "Y";
        }
        int first = match.value(TimeClass.YEAR, 0);
        int last = first;
        for (TimeReading reading : match.readings()) {
            last = reading.kind() == TimeClass.YEAR ? reading.value() : last;
        }
        return "P" + (last - first) + "Y";
    }

    private static String often(TimeMatch match) {
        return switch (match.lower(match.first())) {
            case "hourly" -> "PT1H";
            case "weekly" -> "P1W";
            case "biweekly", "fortnightly" -> "P2W";
            case "monthly" -> "P1M";
            case "quarterly" -> "P1Q";
            case "yearly", "annually" -> "P1Y";
            default -> "P1D";
        };
    }

    private static String every(TimeMatch match) {
        Integer weekday = match.value(TimeClass.WEEKDAY);
        if (weekday != null) {
            return "XXXX-WXX-" + weekday;
        }
        if (match.has(TimeClass.MONTH)) {
            return "XXXX-" + (match.value(TimeClass.MONTH, 1) < 10 ? "0" : "") + match.value(TimeClass.MONTH, 1);
        }
        if (!match.has(TimeClass.UNIT)) {
            return "P1D";
        }
        boolean times = match.says("times") || match.says("once") || match.says("twice");
        double count = match.has(TimeClass.NUM) && !times ? count(match) : match.says("other") ? 2 : 1;
        return length(match.value(TimeClass.UNIT, 4), count);
    }
}
