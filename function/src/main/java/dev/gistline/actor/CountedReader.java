package dev.gistline.actor;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import dev.gistline.resource.DataFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds people that are told of by their number: hundreds of residents, two of the officers, 107 were killed, the 29-year-old. */
final class CountedReader {
    /** The word that sets a part of several apart from the several: two of the officers are not the officers. */
    static final String PART = "of";

    /** With an article they mean the count: the number of residents rose. */
    private static final Set<String> COUNTS = WordFile.words("count");

    private static final Set<String> SHARES = WordFile.words("share");

    private final NominalReader nominals;
    private final Set<String> quantities;
    private final Set<String> fates;
    private final Set<String> states;

    CountedReader(NominalReader nominals) {
        this.nominals = nominals;
        List<String[]> rows = DataFile.rows(CountedReader.class, "counted.tsv");
        quantities = WordFile.section(rows, "quantity");
        fates = WordFile.section(rows, "fate");
        states = WordFile.section(rows, "state");
    }

    /** The mention that the token heads, or null. */
    @Nullable
    Candidate read(Sentence sentence, Tree tree, int index, int head) {
        Token token = sentence.token(head);
        boolean number = token.tag().equals("CD");
        if (token.is("nummod") || token.is("compound") || token.is("amod")) {
            return null;
        }
        if (Grammar.isAged(sentence, head)) {
            return aged(sentence, index, head);
        }
        if (number || quantities.contains(NominalReader.lemma(token))) {
            Candidate part = part(sentence, tree, index, head);
            return part != null || !number ? part : bare(sentence, tree, index, head);
        }
        return states.contains(token.text().toLowerCase(Locale.ROOT)) ? state(sentence, tree, index, head) : null;
    }

    /** {@code the 29-year-old}, with its article. */
    private static Candidate aged(Sentence sentence, int index, int old) {
        int number = old - 4;
        boolean article = number > 0 && sentence.token(number - 1).is("det");
        List<String> words = List.of(NominalReader.lemma(sentence.token(number)) + "-year", "old");
        int first = article ? number - 1 : number;
        return new Candidate(
                index, first, old + 1, old, Mention.Form.NOMINAL, Kind.PERSON, words, Gender.UNKNOWN, false);
    }

    /** A people that is counted is some of them: 40 Austrians are not the Austrians. */
    Candidate people(Sentence sentence, Tree tree, Candidate name) {
        int count = name.kind() == Kind.GROUP && name.isName() ? tree.dependent(name.head(), "nummod") : -1;
        if (count < 0 || count >= name.first()) {
            return name;
        }
        int first = PhraseEdges.first(sentence, tree, name.head());
        List<String> words = new ArrayList<>(List.of(NominalReader.lemma(sentence.token(count))));
        words.addAll(name.words());
        return new Candidate(
                name.sentence(),
                first,
                name.end(),
                name.head(),
                Mention.Form.NOMINAL,
                Kind.GROUP,
                words,
                name.gender(),
                true);
    }

    private @Nullable Candidate part(Sentence sentence, Tree tree, int index, int head) {
        // Test scores of students are no students.
        if (isCount(sentence, tree, head) || tree.has(head, "compound")) {
            return null;
        }
        for (int child : tree.dependents(head)) {
            if (child > head && sentence.token(child).is("nmod") && isOf(sentence, tree, child)) {
                Candidate whole = nominals.read(sentence, tree, index, child);
                return whole == null ? null : part(sentence, tree, head, whole);
            }
        }
        return null;
    }

    /** Whether the token means how many there are and not those who are so many: the number of residents, a fraction of them. */
    static boolean isCount(Sentence sentence, Tree tree, int head) {
        return SHARES.contains(NominalReader.lemma(sentence.token(head)))
                || COUNTS.contains(NominalReader.lemma(sentence.token(head))) && hasThe(sentence, tree, head);
    }

    private static Candidate part(Sentence sentence, Tree tree, int head, Candidate whole) {
        boolean one = sentence.token(head).lemma().equals("one");
        boolean number = sentence.token(head).tag().equals("CD");
        boolean definite = isDefinite(sentence, tree, whole);
        List<String> words = new ArrayList<>();
        // Two of the officers are not the officers; many of the officers are told of as if they were.
        if (number || !definite) {
            words.add(NominalReader.lemma(sentence.token(head)));
        }
        if (number && definite) {
            words.add(PART);
        }
        words.addAll(whole.words());
        boolean several = whole.plural() && !one;
        Kind kind = several ? Kind.GROUP : whole.kind() == Kind.GROUP ? Kind.PERSON : whole.kind();
        int first = PhraseEdges.first(sentence, tree, head);
        return new Candidate(
                whole.sentence(), first, whole.end(), head, Mention.Form.NOMINAL, kind, words, whole.gender(), several);
    }

    /** Whether the several stand for themselves beside the part: of the officers, not of officers. */
    static boolean isDefinite(Sentence sentence, Tree tree, Candidate whole) {
        return switch (Grammar.determination(sentence, tree, whole)) {
            case DEFINITE, POSSESSED -> true;
            case INDEFINITE, BARE -> false;
        };
    }

    private static boolean isOf(Sentence sentence, Tree tree, int child) {
        int marker = tree.dependent(child, "case");
        return marker >= 0 && sentence.token(marker).lemma().equals("of");
    }

    /** A number alone counts people where what happens to it happens to people. */
    private @Nullable Candidate bare(Sentence sentence, Tree tree, int index, int head) {
        boolean argument = Grammar.isSubject(sentence, head) || Grammar.isObject(sentence, head);
        if (!argument
                || !fates.contains(Grammar.governor(sentence, head))
                || isYear(sentence.token(head).text())
                || isLimit(sentence, head)) {
            return null;
        }
        boolean several = !sentence.token(head).lemma().equals("one");
        return candidate(sentence, tree, index, head, several);
    }

    /** "As many as 200", "up to 200": how many at most tells of nobody for sure. */
    private static boolean isLimit(Sentence sentence, int number) {
        String before = number < 2 ? "" : sentence.token(number - 1).lemma();
        return before.equals("as")
                || before.equals("to") && sentence.token(number - 2).lemma().equals("up");
    }

    private static boolean isYear(String number) {
        return number.length() == 4 && (number.startsWith("19") || number.startsWith("20"));
    }

    private static @Nullable Candidate state(Sentence sentence, Tree tree, int index, int head) {
        return hasThe(sentence, tree, head) ? candidate(sentence, tree, index, head, true) : null;
    }

    private static boolean hasThe(Sentence sentence, Tree tree, int head) {
        int determiner = tree.dependent(head, "det");
        return determiner >= 0 && sentence.token(determiner).lemma().equals("the");
    }

    private static Candidate candidate(Sentence sentence, Tree tree, int index, int head, boolean several) {
        String word = NominalReader.lemma(sentence.token(head));
        return new Candidate(
                index,
                PhraseEdges.first(sentence, tree, head),
                head + 1,
                head,
                Mention.Form.NOMINAL,
                several ? Kind.GROUP : Kind.PERSON,
                List.of(word),
                Gender.UNKNOWN,
                several);
    }
}
