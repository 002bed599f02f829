package dev.gistline.actor;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import java.util.Set;

/** Unites a mention with the one that stands beside it and says what it is: by parse, between dashes, or with {@code is}. */
final class Apposition implements Sieve {
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");
    private static final int LONGEST_ASIDE = 14;

    @Override
    public void apply(Story story, Clusters clusters) {
        for (int i = 0; i < story.candidates().size(); i++) {
            Candidate candidate = story.candidate(i);
            if (!candidate.isPronoun()) {
                byParse(story, clusters, i);
                byDashes(story, clusters, i);
            }
        }
    }

    private static void byParse(Story story, Clusters clusters, int i) {
        Candidate candidate = story.candidate(i);
        Sentence sentence = story.sentence(candidate);
        Token head = sentence.token(candidate.head());
        boolean beside = head.is("appos") || head.relation().equals("nmod:desc") || head.is("flat");
        if (beside && head.head() >= 0) {
            unite(story, clusters, story.headedBy(candidate.sentence(), head.head()), i);
        }
        boolean negated = story.tree(candidate.sentence()).has(candidate.head(), "advmod") && hasNot(story, candidate);
        int subject = story.tree(candidate.sentence()).dependent(candidate.head(), "nsubj");
        boolean predicate =
                candidate.isNominal() && story.tree(candidate.sentence()).has(candidate.head(), "cop");
        if (predicate && subject >= 0 && !negated) {
            unite(story, clusters, story.headedBy(candidate.sentence(), subject), i);
        }
    }

    private static boolean hasNot(Story story, Candidate candidate) {
        for (int child : story.tree(candidate.sentence()).dependents(candidate.head())) {
            String lemma = story.token(candidate.sentence(), child).lemma();
            if (lemma.equals("not") || lemma.equals("n't") || lemma.equals("never")) {
                return true;
            }
        }
        return false;
    }

    /** {@code Name - a union of nurses - said}: parsers lose the pair, so it is read from the marks. */
    private static void byDashes(Story story, Clusters clusters, int i) {
        Candidate name = story.candidate(i);
        Sentence sentence = story.sentence(name);
        int dash = name.end();
        if (!name.isName() || dash + 1 >= sentence.size() || !isDash(sentence, dash)) {
            return;
        }
        int last = Math.min(sentence.size() - 1, dash + LONGEST_ASIDE);
        for (int close = dash + 2; close <= last; close++) {
            if (isDash(sentence, close) && !isHyphen(sentence, close)) {
                for (int token = dash + 1; token < close; token++) {
                    int j = story.headedBy(name.sentence(), token);
                    if (j >= 0
                            && story.candidate(j).isNominal()
                            && story.candidate(j).first() == dash + 1) {
                        unite(story, clusters, i, j);
                        return;
                    }
                }
                return;
            }
        }
    }

    private static boolean isDash(Sentence sentence, int index) {
        return DASHES.contains(sentence.token(index).text()) && !isHyphen(sentence, index);
    }

    /** A dash without space on either side joins a compound. */
    private static boolean isHyphen(Sentence sentence, int index) {
        boolean before = index > 0
                && sentence.token(index - 1).span().end()
                        == sentence.token(index).span().start();
        boolean after = index + 1 < sentence.size()
                && sentence.token(index).span().end()
                        == sentence.token(index + 1).span().start();
        return before && after && sentence.token(index).text().equals("-");
    }

    private static void unite(Story story, Clusters clusters, int i, int j) {
        if (i < 0 || j < 0) {
            return;
        }
        Candidate a = story.candidate(i);
        Candidate b = story.candidate(j);
        boolean number = a.plural() == b.plural() || isBody(a) || isBody(b);
        if (number && !(a.isName() && b.isName() && a.kind() != b.kind())) {
            clusters.unite(i, j);
        }
    }

    private static boolean isBody(Candidate candidate) {
        return candidate.kind() == Kind.GROUP || candidate.kind() == Kind.ORGANISATION && candidate.isNominal();
    }
}
