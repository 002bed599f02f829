package dev.gistline.actor;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import dev.gistline.resource.DataFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrases that mean people or organisations without naming them: the union, two officers. */
final class NominalReader {
    /** The log-odds above which a noun is taken; below even odds, since a sentence that names nobody costs little. */
    private static final double BAR = -0.4;
    /** The bar where the noun phrase tells what was just named, since parsers lose such asides. */
    private static final double LOW_BAR = -3;
    /** The bar for nouns that the lexicon does not know. */
    private static final double HIGH_BAR = 0;

    private static final int LONGEST = 8;

    /** Words before a number that belong to it. */
    private static final Set<String> NUMERIC = Set.of(
            "nearly",
            "about",
            "almost",
            "over",
            "more",
            "than",
            "least",
            "at",
            "around",
            "approximately",
            "some",
            "only");

    private static final Map<String, String> SYNONYMS = synonyms();
    private static final Set<String> TIMES = WordFile.words("time");
    private static final Set<String> BESIDE_TIME = Set.of("last", "next", "this");

    private final Lexicon lexicon;

    NominalReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The mention that the token heads, or null. */
    @Nullable
    Candidate read(Sentence sentence, Tree tree, int index, int head) {
        Token token = sentence.token(head);
        String lemma = lemma(token);
        NounLexicon.Noun noun = lexicon.nouns().of(lemma);
        boolean common = token.pos().equals("NOUN") && !isOfBody(sentence, token);
        // A headline writes its common nouns like names.
        boolean capital = token.pos().equals("PROPN")
                && noun != null
                && noun.share() >= 6
                && !token.is("flat")
                && !token.is("compound")
                && !hasNameBefore(sentence, head);
        if (!common && !capital
                || Grammar.isOfCompound(sentence, head)
                || RoleList.goesOn(sentence, tree, head)
                || Grammar.isSideOf(sentence, tree, head)
                || CountedReader.isCount(sentence, tree, head)) {
            return null;
        }
        int first = first(sentence, tree, head);
        if (token.is("compound") && (capital || noun != null && noun.kind() != Kind.PERSON)
                || common
                        && !isActingBody(sentence, head)
                        && lexicon.nounModel().score(sentence, tree, head) < bar(sentence, first, noun)) {
            return null;
        }
        boolean plural = token.tag().endsWith("S");
        List<String> words = new ArrayList<>();
        for (int i = first; i < head; i++) {
            Token modifier = sentence.token(i);
            // The "more" of "more than 40 people" is of the number.
            if (isContent(modifier) && !modifier.is("advmod") && !isOfNumber(sentence, i)) {
                words.add(lemma(modifier));
            }
        }
        words.add(normal(lemma));
        Gender gender = noun == null ? Gender.UNKNOWN : noun.gender();
        Kind kind = kind(sentence, head, lemma, noun, plural);
        // A collective noun means several whatever its form: the police, a crowd.
        return new Candidate(
                index, first, head + 1, head, Mention.Form.NOMINAL, kind, words, gender, plural || kind == Kind.GROUP);
    }

    /** A ministry that does something is a body, whatever else the noun can mean. */
    private boolean isActingBody(Sentence sentence, int head) {
        return lexicon.bodies().institutions().contains(lemma(sentence.token(head))) && Grammar.isDoer(sentence, head);
    }

    private static double bar(Sentence sentence, int first, NounLexicon.@Nullable Noun noun) {
        if (noun == null) {
            return HIGH_BAR;
        }
        return noun.first() && Aside.opens(sentence, first) ? LOW_BAR : BAR;
    }

    private Kind kind(Sentence sentence, int head, String lemma, NounLexicon.@Nullable Noun noun, boolean plural) {
        BodyNouns bodies = lexicon.bodies();
        if (head > 0 && bodies.institutions().contains(lemma(sentence.token(head - 1)) + " " + lemma)) {
            return Kind.ORGANISATION;
        }
        if (!plural
                && (bodies.general().contains(lemma) || bodies.institutions().contains(lemma))) {
            return Kind.ORGANISATION;
        }
        if (bodies.people().contains(lemma)) {
            return Kind.GROUP;
        }
        if (!plural && bodies.settlements().contains(lemma)) {
            return Kind.COUNTRY;
        }
        if (noun == null || noun.kind() == Kind.PERSON) {
            return plural ? Kind.GROUP : Kind.PERSON;
        }
        if (plural) {
            return Kind.GROUP;
        }
        return noun.kind();
    }

    /** The school of a school board is not meant by itself; the board is. */
    private boolean isOfBody(Sentence sentence, Token token) {
        if (!token.is("compound") || token.head() < 0) {
            return false;
        }
        BodyNouns bodies = lexicon.bodies();
        String body = lemma(sentence.token(token.head()));
        return bodies.general().contains(body) || bodies.institutions().contains(body);
    }

    /** One noun for spellings and words that news mixes: protestor, protester, demonstrator. */
    static String normal(String lemma) {
        String spelled =
                lemma.endsWith("or") && lemma.length() > 5 ? lemma.substring(0, lemma.length() - 2) + "er" : lemma;
        return SYNONYMS.getOrDefault(lemma, SYNONYMS.getOrDefault(spelled, spelled));
    }

    private static Map<String, String> synonyms() {
        return DataFile.rows(NominalReader.class, "synonyms.tsv").stream()
                .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
    }

    static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private static boolean isOfNumber(Sentence sentence, int at) {
        int head = sentence.token(at).head();
        return head >= 0
                && sentence.token(at).pos().equals("ADJ")
                && sentence.token(head).tag().equals("CD");
    }

    private static boolean isContent(Token token) {
        return switch (token.pos()) {
            case "ADJ", "NOUN", "PROPN", "NUM", "VERB" -> !token.tag().equals("POS");
            default -> false;
        };
    }

    /** Where the noun phrase begins: dependents that describe, in one run up to the head. */
    static int leftEdge(Sentence sentence, Tree tree, int head) {
        int edge = head;
        int[] dependents = tree.dependents(head);
        for (int i = dependents.length - 1; i >= 0; i--) {
            int child = dependents[i];
            if (child >= edge) {
                continue;
            }
            if (!describes(sentence.token(child)) || tree.rightEdge(child) != edge - 1) {
                break;
            }
            edge = leftEdge(sentence, tree, child);
        }
        return edge;
    }

    /** A word with a proper noun before it that is no place is part of a name that was not found: Internet Explorer. */
    private boolean hasNameBefore(Sentence sentence, int head) {
        if (head == 0 || !sentence.token(head - 1).pos().equals("PROPN")) {
            return false;
        }
        String before = sentence.token(head - 1).text().toLowerCase(Locale.ROOT);
        return lexicon.countries().named(before) == null && lexicon.nouns().of(before) == null;
    }

    static int first(Sentence sentence, Tree tree, int head) {
        int edge = leftEdge(sentence, tree, head);
        int first = head;
        // A parse that goes wrong can hang a clause on the noun.
        while (first > edge && head - first < LONGEST && !closes(sentence.token(first - 1))) {
            first--;
        }
        while (first < head && sentence.token(first).pos().equals("PUNCT")) {
            first++;
        }
        while (first >= 2 && joins(sentence, first - 1)) {
            first -= 2;
        }
        for (int i = first; i <= head; i++) {
            // "last week State Department officials": when it was is no part of who it was.
            boolean time = i < head
                    && TIMES.contains(lemma(sentence.token(i)))
                    && i > first
                    && BESIDE_TIME.contains(lemma(sentence.token(i - 1)));
            // "while in Sierra Leone, the workers": a noun phrase has its article first, and commas between describing
            // words alone.
            boolean begins = i > first
                    && sentence.token(i - 1).text().equals(",")
                    && (sentence.token(i).is("det") || i - 2 >= first && !isListed(sentence, i - 2, i));
            first = time ? i + 1 : begins ? i : first;
        }
        boolean least = sentence.token(first).lemma().equals("least")
                || sentence.token(first).lemma().equals("most");
        return least && first > 0 && sentence.token(first - 1).lemma().equals("at") ? first - 1 : first;
    }

    /** "local, tribal and federal officers", "the Toledo, Ohio native"; not "in New York, officers". */
    private static boolean isListed(Sentence sentence, int before, int after) {
        Token left = sentence.token(before);
        boolean place =
                left.pos().equals("PROPN") && sentence.token(after).pos().equals("PROPN");
        return place
                || left.pos().equals("ADJ")
                || left.pos().equals("NUM")
                || left.tag().equals("VBN")
                || left.tag().equals("VBG");
    }

    /** A hyphen that ties what is no mark to the next word. */
    static boolean joins(Sentence sentence, int hyphen) {
        return Hyphens.tie(sentence, hyphen)
                && !sentence.token(hyphen - 1).pos().equals("PUNCT");
    }

    private static boolean closes(Token token) {
        return token.pos().equals("AUX")
                || token.pos().equals("PRON")
                        && (token.tag().equals("NN") || token.tag().equals("PRP"))
                || token.tag().startsWith("W")
                || token.tag().equals("VBD")
                || token.tag().equals("VBZ")
                || token.pos().equals("PUNCT")
                        && !token.text().equals("-")
                        && !token.text().equals(",");
    }

    private static boolean describes(Token token) {
        return token.is("det")
                || token.is("amod")
                || token.is("advmod") && NUMERIC.contains(token.lemma())
                || token.is("compound")
                || token.is("nummod")
                || token.is("nmod")
                || token.is("flat")
                || token.text().equals("-");
    }
}
