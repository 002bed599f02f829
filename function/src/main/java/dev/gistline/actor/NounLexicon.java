package dev.gistline.actor;

import dev.gistline.resource.DataFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The nouns that can mean people or organisations, from WordNet; {@code nouns.tsv} says how they were taken. */
final class NounLexicon {

    /**
     * @param kind of the most frequent sense that is one
     * @param share how much of the noun's use is such senses, 1 to 9
     * @param first whether its most frequent sense is one
     */
    record Noun(Kind kind, int share, boolean first, Gender gender) {}

    private final Map<String, Noun> nouns = new HashMap<>(1 << 15);

    private final Set<String> things = new HashSet<>(1 << 14);

    static NounLexicon load() {
        return of(DataFile.rows(NounLexicon.class, "nouns.tsv"), DataFile.lines(NounLexicon.class, "things.tsv"));
    }

    /**
     * @param nouns rows of lemma, kind and share, as the header of {@code nouns.tsv} explains them
     * @param things lemmas of common nouns that never mean people
     */
    static NounLexicon of(List<String[]> nouns, List<String> things) {
        NounLexicon lexicon = new NounLexicon();
        lexicon.things.addAll(things);
        for (String[] row : nouns) {
            Kind kind = switch (row[1].charAt(0)) {
                case 'P' -> Kind.PERSON;
                case 'O' -> Kind.ORGANISATION;
                case 'C' -> Kind.COUNTRY;
                default -> Kind.GROUP;
            };
            Gender gender = row[1].endsWith("f") ? Gender.FEMALE : row[1].endsWith("m") ? Gender.MALE : Gender.UNKNOWN;
            int share = Integer.parseInt(row[2].substring(0, 1));
            lexicon.nouns.put(row[0], new Noun(kind, share, row[2].endsWith("+"), gender));
        }
        return lexicon;
    }

    /** The entry of a lemma in lower case, or of what follows its last hyphen, or of its other spelling (protestor), or null. */
    @Nullable
    Noun of(String lemma) {
        Noun noun = nouns.get(lemma);
        if (noun == null && lemma.indexOf('-') > 0) {
            noun = nouns.get(lemma.substring(lemma.lastIndexOf('-') + 1));
        }
        if (noun == null && lemma.endsWith("or")) {
            noun = nouns.get(lemma.substring(0, lemma.length() - 2) + "er");
        }
        return noun;
    }

    /** Whether the lemma is a common noun that never means people: a door. */
    boolean isThing(String lemma) {
        return things.contains(lemma);
    }

    /** The entry of a word of a name or title, as written. */
    @Nullable
    Noun ofWritten(String word) {
        return of(word.toLowerCase(Locale.ROOT));
    }
}
