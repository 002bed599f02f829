package dev.gistline.actor;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads what stands before a person's name: former German President Richard von Weizsäcker. */
final class TitleReader {
    /** What makes of an office another one. */
    private static final Set<String> BELOW = WordFile.words("below");

    private static final Set<String> RANKS = WordFile.words("rank");

    private static final Set<String> TAGGED = WordFile.words("tagged");

    private final Lexicon lexicon;

    TitleReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Where the title before a person's name begins; the name's own first token when there is none. */
    int begin(Sentence sentence, Candidate person) {
        int begin = person.first();
        // A person noun just before a name is its title even where the parse hangs it elsewhere: coach Jane Doe.
        begin -= begin > 0 && isPersonNoun(sentence.token(begin - 1)) ? 1 : 0;
        while (begin > 0 && describes(sentence, begin - 1, person)) {
            begin--;
        }
        while (begin >= 2 && begin < person.first() && isListed(sentence, begin, person.first())) {
            begin -= 2;
        }
        while (begin < person.first() && !starts(sentence.token(begin))) {
            begin++;
        }
        return begin;
    }

    /** Where what the title tells ends: a form of address before the name tells nothing more, judge Dame Jane Doe. */
    int end(Sentence sentence, Candidate person) {
        int end = person.first();
        while (end > 0 && lexicon.titles().isAddress(sentence.token(end - 1).text())) {
            end--;
        }
        return end;
    }

    /** Where what a title tells ends when a rank goes with an office before it: spokesman Sgt. Jane Doe. */
    int withoutRank(Sentence sentence, int begin, int end) {
        boolean rank = end - begin > 1
                && RANKS.contains(sentence.token(end - 1).text())
                && isPersonNoun(sentence.token(end - 2))
                && !RANKS.contains(sentence.token(end - 2).text());
        return rank ? end - 1 : end;
    }

    /** {@code actress and U.N. envoy Jane Doe}: without an article before it the first is of one title with the last. */
    private boolean isListed(Sentence sentence, int begin, int end) {
        String mark = sentence.token(begin - 1).text();
        boolean joined = mark.equals("and") || mark.equals(",");
        boolean bare = begin < 3 || !sentence.token(begin - 3).tag().startsWith("DT");
        return joined && bare && isPersonNoun(sentence.token(begin - 2)) && tells(sentence, begin, end);
    }

    private boolean tells(Sentence sentence, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!office(sentence.token(i)).isEmpty() || i == end - 1 && isTagged(sentence.token(i))) {
                return true;
            }
        }
        return false;
    }

    /** The offices and trades in the title, as lemmas; empty when nothing before the name says what the person is. */
    Set<String> offices(Sentence sentence, Candidate person) {
        Set<String> offices = new LinkedHashSet<>();
        String below = "";
        for (int i = own(sentence, person); i < person.first(); i++) {
            Token token = sentence.token(i);
            boolean tagged = i == person.first() - 1 && isTagged(token);
            String office = tagged ? token.lemma().toLowerCase(Locale.ROOT) : office(token);
            String word = token.text().toLowerCase(Locale.ROOT);
            if (BELOW.contains(word)) {
                below = word + " ";
            } else if (!office.isEmpty()) {
                offices.add(below + office);
                below = "";
            }
        }
        return offices;
    }

    /** Where the title is the person's own: in {@code the president's lawyer Jane Doe} she is no president. */
    private int own(Sentence sentence, Candidate person) {
        int own = begin(sentence, person);
        for (int i = own; i < person.first(); i++) {
            own = sentence.token(i).tag().equals("POS") ? i + 1 : own;
        }
        return own;
    }

    /** The office that a noun phrase names: {@code vice president} for the former vice president. */
    static String officeOf(Candidate nominal) {
        List<String> words = nominal.words();
        int last = words.size() - 1;
        return last > 0 && BELOW.contains(words.get(last - 1))
                ? words.get(last - 1) + " " + words.get(last)
                : nominal.lastWord();
    }

    /** Whether the office is one below another that it holds the name of: vice president. */
    static boolean isBelow(String office) {
        return office.indexOf(' ') > 0 && BELOW.contains(office.substring(0, office.indexOf(' ')));
    }

    /** The words of the title, lower case. */
    Set<String> words(Sentence sentence, Candidate person) {
        Set<String> words = new LinkedHashSet<>();
        for (int i = own(sentence, person); i < person.first(); i++) {
            words.add(sentence.token(i).text().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** Whether the title is more than a form of address. */
    boolean tells(Sentence sentence, Candidate person) {
        return !offices(sentence, person).isEmpty();
    }

    /** Whether what was taken for a name is an office alone: the President, the Prime Minister. */
    boolean isOffice(Candidate name) {
        return name.words().stream().allMatch(this::isOffice);
    }

    /** Whether the word is a noun for an office, which a tagger takes for an adjective before a name: chief Ada Moss. */
    private static boolean isTagged(Token token) {
        return token.tag().startsWith("JJ") && TAGGED.contains(token.text());
    }

    /** Whether the word, in lower case, is that of an office in titles. */
    boolean isOffice(String word) {
        Titles.Title title = lexicon.titles().ofLower(word);
        return title != null && title.office() != null;
    }

    private String office(Token token) {
        Titles.Title title = lexicon.titles().of(token.text());
        if (title != null) {
            return title.office() == null ? "" : title.office();
        }
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        NounLexicon.Noun noun = lexicon.nouns().of(lemma);
        boolean person = noun != null
                && noun.kind() == Kind.PERSON
                && noun.share() >= 2
                && token.tag().startsWith("NN");
        return person ? lemma : "";
    }

    /** Whether the token is of one noun phrase with the name: it depends on what stands between it and the name's end. */
    private boolean isPersonNoun(Token token) {
        return token.tag().startsWith("NN")
                && !token.tag().endsWith("S")
                && !office(token).isEmpty();
    }

    private static boolean describes(Sentence sentence, int index, Candidate person) {
        Token token = sentence.token(index);
        // "Nothing" is tagged as a noun.
        boolean word = token.tag().startsWith("NN") && !token.pos().equals("PRON")
                || token.tag().startsWith("JJ")
                || token.tag().equals("HYPH")
                || token.tag().equals("POS")
                || token.tag().equals("CD") && sentence.token(index + 1).tag().equals("HYPH")
                || token.text().equals(".")
                || token.text().equals("&")
                || isOfOffice(sentence, index);
        boolean within = token.head() > index && token.head() < person.end();
        boolean above = sentence.token(person.head()).head() == index;
        boolean beside = token.head() >= 0
                && token.head() < index
                && sentence.token(token.head()).head() > index;
        // What stands before a possessor describes it, whatever a parser makes of it: former President Jane Doe's
        // lawyer.
        int possessed = sentence.token(person.head()).relation().equals("nmod:poss")
                ? sentence.token(person.head()).head()
                : -1;
        boolean before = token.tag().startsWith("JJ") && index + 1 < person.first() && token.head() == possessed;
        return word && (within || above || beside || before);
    }

    /** The "of" of Secretary of State, which is written like the office that it joins. */
    private static boolean isOfOffice(Sentence sentence, int index) {
        return index > 0
                && sentence.token(index).text().equals("of")
                && sentence.token(index - 1).tag().equals("NNP")
                && sentence.token(index + 1).tag().equals("NNP");
    }

    private static boolean starts(Token token) {
        return !token.text().equals("of")
                && !token.tag().equals("HYPH")
                && !token.tag().equals("POS")
                && !token.pos().equals("PUNCT");
    }
}
