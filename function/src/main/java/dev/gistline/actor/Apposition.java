package dev.gistline.actor;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import java.util.Set;

/** Unites a mention with the one that stands beside it and says what it is: by parse, between marks, or with {@code is}. */
final class Apposition implements Sieve {
    private final Set<String> beliefs = WordFile.verbs("belief");

    @Override
    public void apply(Story story, Clusters clusters) {
        for (int i = 0; i < story.candidates().size(); i++) {
            Candidate candidate = story.candidate(i);
            if (!candidate.isPronoun()) {
                byParse(story, clusters, i);
                byMarks(story, clusters, i);
                byComma(story, clusters, i);
            }
        }
    }

    private void byParse(Story story, Clusters clusters, int i) {
        Candidate candidate = story.candidate(i);
        Sentence sentence = story.sentence(candidate);
        Token head = sentence.token(candidate.head());
        boolean beside = head.is("appos") || head.relation().equals("nmod:desc") || head.is("flat");
        if (beside && head.head() >= 0 && !isTitleOfNext(story, i, head.head()) && !opensAfterColon(story, candidate)) {
            unite(story, clusters, story.headedBy(candidate.sentence(), head.head()), i);
        }
        boolean negated = story.tree(candidate.sentence()).has(candidate.head(), "advmod") && hasNot(story, candidate);
        int subject = story.tree(candidate.sentence()).dependent(candidate.head(), "nsubj");
        boolean predicate =
                candidate.isNominal() && story.tree(candidate.sentence()).has(candidate.head(), "cop");
        if (predicate && subject >= 0 && !negated && isTold(story, candidate)) {
            unite(story, clusters, story.headedBy(candidate.sentence(), subject), i);
        }
    }

    /** In "Dear Ada: Angry neighbour wants us gone" a headline follows the name, and no description of whom it names. */
    private static boolean opensAfterColon(Story story, Candidate candidate) {
        Sentence sentence = story.sentence(candidate);
        return candidate.isNominal()
                && candidate.first() > 0
                && sentence.token(candidate.first() - 1).text().equals(":")
                && sentence.token(sentence.token(candidate.head()).head()).head() > candidate.head()
                && Grammar.determination(sentence, story.tree(candidate.sentence()), candidate)
                        == Grammar.Determination.BARE;
    }

    /** In "Ada Moss, lead guitarist Ivo Berg and me" the description is of the name after it and not of the one before. */
    private static boolean isTitleOfNext(Story story, int i, int beside) {
        Candidate description = story.candidate(i);
        int before = story.headedBy(description.sentence(), beside);
        if (!description.isNominal() || before < 0 || !story.candidate(before).isName() || before > i) {
            return false;
        }
        for (int j = i + 1; j < story.candidates().size(); j++) {
            Candidate next = story.candidate(j);
            if (next.sentence() != description.sentence() || next.first() > description.end()) {
                return false;
            }
            if (next.first() == description.end()) {
                return next.isName() && next.kind() == Kind.PERSON;
            }
        }
        return false;
    }

    /** Whether somebody is said to be so, and not that he could be, would be under a condition or is thought to be. */
    private boolean isTold(Story story, Candidate predicate) {
        Tree tree = story.tree(predicate.sentence());
        for (int child : tree.dependents(predicate.head())) {
            Token token = story.token(predicate.sentence(), child);
            boolean could = token.is("aux")
                    && token.tag().equals("MD")
                    && !token.lemma().equals("will");
            boolean condition = token.is("advcl") && isIf(story, predicate, child);
            if (could || condition || isIf(story, predicate, predicate.head())) {
                return false;
            }
        }
        Token head = story.head(predicate);
        return !head.is("ccomp")
                || head.head() < 0
                || !beliefs.contains(
                        story.token(predicate.sentence(), head.head()).lemma());
    }

    /** Whether the clause of the token begins with "if". */
    private static boolean isIf(Story story, Candidate predicate, int clause) {
        int mark = story.tree(predicate.sentence()).dependent(clause, "mark");
        return mark >= 0 && story.token(predicate.sentence(), mark).lemma().equals("if");
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

    private static void byMarks(Story story, Clusters clusters, int i) {
        Candidate name = story.candidate(i);
        Sentence sentence = story.sentence(name);
        int open = name.end();
        int close = name.isName() ? Aside.close(sentence, open) : -1;
        for (int token = open + 1; token < close; token++) {
            int j = story.headedBy(name.sentence(), token);
            boolean begins = j >= 0
                    && story.candidate(j).isNominal()
                    && story.candidate(j).first() == open + 1;
            if (begins && (Aside.isDash(sentence, open) || Aside.opens(sentence, open + 1))) {
                unite(story, clusters, i, j);
                return;
            }
        }
    }

    /** "His wife, Ada Berg, left": a name between commas after a noun for one person, whatever the parse makes of it. */
    private static void byComma(Story story, Clusters clusters, int i) {
        Candidate nominal = story.candidate(i);
        Sentence sentence = story.sentence(nominal);
        int comma = nominal.end();
        if (!nominal.isNominal()
                || nominal.kind() != Kind.PERSON
                || nominal.plural()
                || comma + 1 >= sentence.size()
                || !Aside.isComma(sentence, comma)) {
            return;
        }
        for (int j = i + 1; j < story.candidates().size() && story.candidate(j).sentence() == nominal.sentence(); j++) {
            Candidate name = story.candidate(j);
            boolean closed = name.end() < sentence.size()
                    && (Aside.isComma(sentence, name.end())
                            || sentence.token(name.end()).tag().equals("."));
            if (name.first() == comma + 1
                    && name.isName()
                    && name.kind() == Kind.PERSON
                    && closed
                    && !isJoined(sentence, name.end())) {
                unite(story, clusters, i, j);
                return;
            }
        }
    }

    /** "A teacher, Ada Berg, and Clark Imus" can be three people. */
    private static boolean isJoined(Sentence sentence, int comma) {
        return comma + 1 < sentence.size() && sentence.token(comma + 1).tag().equals("CC");
    }

    private static void unite(Story story, Clusters clusters, int i, int j) {
        if (i < 0 || j < 0) {
            return;
        }
        Candidate a = story.candidate(i);
        Candidate b = story.candidate(j);
        boolean states = a.isName()
                && b.isName()
                && (a.kind() == Kind.COUNTRY || a.kind() == Kind.PLACE)
                && !a.joined().equals(b.joined());
        boolean number = a.plural() == b.plural() || isBody(a) || isBody(b);
        boolean names = a.isName() && b.isName() && (a.kind() != b.kind() || isListed(story, a, b));
        if (number && !states && !names && !isOneOf(story, a, b) && !isOneOf(story, b, a)) {
            clusters.unite(i, j);
        }
    }

    /** Bodies side by side that others follow, the last with {@code and}, are a list that the parser took for an apposition. */
    private static boolean isListed(Story story, Candidate a, Candidate b) {
        if (a.kind() != Kind.ORGANISATION || a.sentence() != b.sentence()) {
            return false;
        }
        Tree tree = story.tree(a.sentence());
        int beside = 0;
        for (int head : new int[] {a.head(), b.head()}) {
            for (int child : tree.dependents(head)) {
                Token token = story.token(a.sentence(), child);
                beside += (token.is("appos") || token.is("conj")) && token.pos().equals("PROPN") ? 1 : 0;
            }
        }
        return beside > 1;
    }

    /** A body named beside several ({@code companies, Acme among them}) is one of them and not all. */
    private static boolean isOneOf(Story story, Candidate name, Candidate several) {
        return name.isName()
                && name.kind() == Kind.ORGANISATION
                && several.isNominal()
                && story.head(several).tag().equals("NNS")
                && !story.head(name).tag().equals("NNPS");
    }

    private static boolean isBody(Candidate candidate) {
        return candidate.kind() == Kind.GROUP || candidate.kind() == Kind.ORGANISATION && candidate.isNominal();
    }
}
