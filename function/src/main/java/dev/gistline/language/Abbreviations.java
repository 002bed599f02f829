package dev.gistline.language;

import dev.gistline.resource.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The abbreviations that end in a stop, by what may follow them. */
final class Abbreviations {

    enum Kind {
        /** Goes before what it belongs to, and so never ends a sentence: {@code Mr.} */
        TITLE,
        /** Before a number: {@code No.}, {@code p.} */
        NUMBERED,
        /** A month or a day. */
        DATE,
        /** After a name or a list, and so often last: {@code Inc.} */
        AFTER,
        /** Within a sentence: {@code e.g.} */
        INNER
    }

    private final Map<String, Kind> kinds = new HashMap<>();

    Abbreviations(List<String> lines) {
        for (String line : lines) {
            String[] fields = line.split("\t", -1);
            kinds.put(fields[0], Kind.valueOf(fields[1]));
        }
    }

    static Abbreviations read() {
        return new Abbreviations(DataFile.lines(Abbreviations.class, "abbreviations.txt"));
    }

    /** @param stop the place of the stop */
    boolean isAbbreviation(String text, int start, int stop) {
        return kind(text, start, stop) != null;
    }

    @Nullable
    Kind kind(String text, int start, int stop) {
        if (stop - start > 8 || stop == start) {
            return null;
        }
        String word = text.substring(start, stop);
        Kind kind = kinds.get(word);
        return kind == null ? kinds.get(word.toLowerCase(Locale.ROOT)) : kind;
    }

    /** A stop that ends the sentence too is written once and counted to the word, but not after a title. */
    boolean keepsStopAtEnd(String text, int start, int stop) {
        Kind kind = kind(text, start, stop);
        return kind == Kind.AFTER || kind == Kind.INNER;
    }
}
