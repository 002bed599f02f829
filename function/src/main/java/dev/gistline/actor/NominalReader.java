package dev.gistline.actor;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import dev.gistline.resource.DataFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrases that mean people or organisations without naming them: the union, two officers. */
final class NominalReader {
    /**
     * The log-odds above which a noun is taken. Below even odds, since key actors are asked for more ({@link Doubt}), and since
     * nouns mean people more often in news than in the genres that the model learned from.
     */
    private static final double BAR = -1.2;
    /** The bar where the noun phrase tells what was just named, since parsers lose such asides. */
    private static final double LOW_BAR = -3;
    /** The bar for nouns that the lexicon does not know. */
    private static final double HIGH_BAR = 0;

    private static final Map<String, String> SYNONYMS = synonyms();

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
                || Grammar.endsCompound(sentence, head)
                || RoleList.goesOn(sentence, tree, head)
                || Grammar.isSideOf(sentence, tree, head)
                || CountedReader.isCount(sentence, tree, head)) {
            return null;
        }
        int first = PhraseEdges.first(sentence, tree, head);
        if (token.is("compound") && (capital || noun != null && noun.kind() != Kind.PERSON)
                || common
                        && !isActingBody(sentence, head)
                        && lexicon.nounModel().score(sentence, tree, head) < bar(sentence, first, noun)) {
            return null;
        }
        boolean plural = token.tag().endsWith("S");
        Gender gender = noun == null ? Gender.UNKNOWN : noun.gender();
        Kind kind = kind(sentence, head, lemma, noun, plural);
        // A collective noun means several whatever its form: the police, a crowd.
        boolean several = plural || kind == Kind.GROUP;
        List<String> words = words(sentence, first, head);
        return new Candidate(index, first, head + 1, head, Mention.Form.NOMINAL, kind, words, gender, several);
    }

    /** What the phrase says of those it means, and the noun last. */
    private static List<String> words(Sentence sentence, int first, int head) {
        List<String> words = new ArrayList<>();
        for (int i = first; i < head; i++) {
            Token modifier = sentence.token(i);
            // The "more" of "more than 40 people" is of the number.
            if (isContent(modifier) && !modifier.is("advmod") && !isOfNumber(sentence, i)) {
                words.add(lemma(modifier));
            }
        }
        words.add(normal(lemma(sentence.token(head))));
        return words;
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

    /** A word with a proper noun before it that is no place is part of a name that was not found: Internet Explorer. */
    private boolean hasNameBefore(Sentence sentence, int head) {
        if (head == 0 || !sentence.token(head - 1).pos().equals("PROPN")) {
            return false;
        }
        String before = sentence.token(head - 1).text().toLowerCase(Locale.ROOT);
        return lexicon.countries().named(before) == null && lexicon.nouns().of(before) == null;
    }
}
