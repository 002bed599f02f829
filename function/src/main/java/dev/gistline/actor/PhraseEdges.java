package dev.gistline.actor;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import java.util.Set;

/** Finds where a noun phrase begins. */
final class PhraseEdges {
    private static final int LONGEST = 8;

    /** Words before a number that belong to it. */
    private static final Set<String> NUMERIC = WordFile.words("about");

    private static final Set<String> TIMES = WordFile.words("time");
    private static final Set<String> BESIDE_TIME = Set.of("last", "next", "this");

    private PhraseEdges() {}

    /** The first token of the phrase that {@code head} heads. */
    static int first(Sentence sentence, Tree tree, int head) {
        int edge = leftEdge(sentence, tree, head);
        int first = head;
        // A parse that goes wrong can hang a clause on the noun.
        while (first > edge && head - first < LONGEST && !closes(sentence.token(first - 1))) {
            first--;
        }
        while (first < head
                && (sentence.token(first).pos().equals("PUNCT")
                        || sentence.token(first).tag().equals("POS"))) {
            first++;
        }
        while (first >= 2 && joins(sentence, first - 1)) {
            first -= 2;
        }
        first = withoutVerb(sentence, tree, withAge(sentence, withoutAside(sentence, first, head)), head);
        boolean least = sentence.token(first).lemma().equals("least")
                || sentence.token(first).lemma().equals("most");
        return least && first > 0 && sentence.token(first - 1).lemma().equals("at") ? first - 1 : first;
    }

    /** Where the dependents begin that describe, in one run up to the head. */
    private static int leftEdge(Sentence sentence, Tree tree, int head) {
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

    /** "40 year old", "63-year old": the number and the year belong to the age, whatever a parse hangs them on. */
    private static int withAge(Sentence sentence, int first) {
        if (sentence.token(first).text().equals("year") && first + 2 < sentence.size()) {
            int old = first + (sentence.token(first + 1).text().equals("-") ? 2 : 1);
            int begin = withAge(sentence, old);
            return begin == old ? first : begin;
        }
        int year = first - (first > 0 && sentence.token(first - 1).text().equals("-") ? 2 : 1);
        int number = year - (year > 0 && sentence.token(year - 1).text().equals("-") ? 2 : 1);
        boolean aged = number >= 0
                && sentence.token(first).text().equals("old")
                && sentence.token(year).text().equals("year")
                && sentence.token(number).tag().equals("CD");
        return aged ? (number > 0 && sentence.token(number - 1).is("det") ? number - 1 : number) : first;
    }

    /** "Those who mostly target shops": without a verb in the clause of "who" its verb was taken for a part of the noun. */
    private static int withoutVerb(Sentence sentence, Tree tree, int first, int head) {
        int subject = tree.dependent(head, "nsubj");
        boolean verb = first < head
                && subject >= 0
                && subject < first
                && sentence.token(subject).tag().equals("WP")
                && sentence.token(first).is("compound")
                && sentence.token(first).tag().equals("NN")
                && !tree.has(head, "cop");
        return verb ? first + 1 : first;
    }

    /** The first word after a time or a phrase that a parse hung on the noun. */
    private static int withoutAside(Sentence sentence, int from, int head) {
        int first = from;
        for (int i = from; i <= head; i++) {
            // "last week State Department officials": when it was is no part of who it was.
            boolean time = i < head
                    && TIMES.contains(NominalReader.lemma(sentence.token(i)))
                    && i > first
                    && BESIDE_TIME.contains(NominalReader.lemma(sentence.token(i - 1)));
            // "while in Sierra Leone, the workers": a noun phrase has its article first, and commas between describing
            // words alone.
            boolean begins = i > first
                    && sentence.token(i - 1).text().equals(",")
                    && (sentence.token(i).is("det") || i - 2 >= first && !isListed(sentence, i - 2, i));
            first = time ? i + 1 : begins ? i : first;
        }
        return first;
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
