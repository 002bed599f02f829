package dev.gistline.actor;

import dev.gistline.resource.DataFile;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words before a person's name that are no part of it. */
final class Titles {

    /** @param office what the bearer is, null for one that only addresses */
    record Title(@Nullable String office, Gender gender) {}

    private final Map<String, Title> titles = new HashMap<>();

    static Titles load() {
        Titles titles = new Titles();
        for (String[] row : DataFile.rows(Titles.class, "titles.tsv")) {
            boolean office = row[1].equals("office");
            Gender gender = office ? Gender.UNKNOWN : gender(row[2]);
            titles.titles.put(row[0], new Title(office ? row[2] : null, gender));
        }
        return titles;
    }

    private static Gender gender(String field) {
        return switch (field) {
            case "f" -> Gender.FEMALE;
            case "m" -> Gender.MALE;
            default -> Gender.UNKNOWN;
        };
    }

    /** The title that {@code word} is, as written, or null. */
    @Nullable
    Title of(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        if (plain.endsWith(".")) {
            plain = plain.substring(0, plain.length() - 1);
        }
        return Character.isUpperCase(word.charAt(0)) ? ofLower(plain) : null;
    }

    /** Whether {@code word}, as written, says what its bearer is: President. */
    boolean isOffice(String word) {
        Title title = of(word);
        return title != null && title.office() != null;
    }

    /** Whether {@code word}, as written, only addresses: Dame, Dr. */
    boolean isAddress(String word) {
        Title title = of(word);
        return title != null && title.office() == null;
    }

    /** Whether {@code word}, as written, addresses a woman or a man and so never opens a body's name, as Dr can: Ms, Mr. */
    boolean isCourtesy(String word) {
        Title title = of(word);
        return title != null && title.office() == null && title.gender() != Gender.UNKNOWN;
    }

    /** The title of this word in lower case, without stop, or null. */
    @Nullable
    Title ofLower(String word) {
        return titles.get(word);
    }
}
