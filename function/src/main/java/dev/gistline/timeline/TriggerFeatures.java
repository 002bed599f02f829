package dev.gistline.timeline;

import dev.gistline.language.TimeNouns;
import dev.gistline.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What tells a word that names an event from one that does not. */
final class TriggerFeatures {
    private static final String[] SUFFIXES = {
        "ion", "ment", "ing", "al", "ance", "ence", "ure", "age", "ery", "er", "or", "ist"
    };
    private static final Set<String> PLAIN = Lexicon.WORDS.of("plain");
    /** What a march is for or where it leads, which no month has. */
    private static final Set<String> CAUSE = Set.of("on", "to", "for", "against", "through");

    private static final Set<String> LIGHT = Lexicon.WORDS.of("light");

    private static final FeatureTemplate VERB_TAG = FeatureTemplate.named("v:tag=");
    private static final FeatureTemplate VERB_RELATION = FeatureTemplate.named("v:rel=");
    private static final FeatureTemplate VERB_TAG_RELATION = FeatureTemplate.named("v:tag+rel=");
    private static final FeatureTemplate ARGUMENTS = FeatureTemplate.named("v:args=");
    private static final FeatureTemplate COPULA = FeatureTemplate.named("v:copula+");
    private static final FeatureTemplate NOUN_TAG = FeatureTemplate.named("n:tag=");
    private static final FeatureTemplate NOUN_RELATION = FeatureTemplate.named("n:rel=");
    private static final FeatureTemplate SUFFIX = FeatureTemplate.named("n:suffix=");
    private static final FeatureTemplate SENSE = FeatureTemplate.named("n:sense=");

    private final EventNouns nouns;
    private final KindLexicon kinds;

    TriggerFeatures(EventNouns nouns, KindLexicon kinds) {
        this.nouns = nouns;
        this.kinds = kinds;
    }

    boolean isEventNoun(SyntaxTree tree, int at) {
        if (inName(tree, at)) {
            return false;
        }
        String lemma = tree.lemma(at);
        return (nouns.of(lemma) != null || kinds.hasNoun(lemma)) && !isMonth(tree, at);
    }

    /** "She filled her [March] with visits": with a capital and no cause a month, and no protest. */
    private static boolean isMonth(SyntaxTree tree, int at) {
        if (at == 0
                || !TimeNouns.isMonth(tree.lower(at))
                || !Character.isUpperCase(tree.token(at).text().charAt(0))) {
            return false;
        }
        for (int child : tree.children(at)) {
            if (CAUSE.contains(tree.preposition(child))) {
                return false;
            }
        }
        return true;
    }

    /** The verb of a participle that stands as an adjective, when it names an event for sure; null otherwise. */
    @Nullable
    String participle(SyntaxTree tree, int at) {
        return kinds.participle(tree, at);
    }

    static boolean inName(SyntaxTree tree, int at) {
        return tree.sentence().nameAt(at) != null;
    }

    List<String> of(Trigger trigger) {
        return trigger.noun() ? noun(trigger) : verb(trigger);
    }

    private List<String> verb(Trigger trigger) {
        SyntaxTree tree = trigger.tree();
        int at = trigger.token();
        Token token = tree.token(at);
        String lemma = tree.lemma(at);
        List<String> all = new ArrayList<>(12);
        String tag = token.tag();
        String relation = token.relation();
        all.add("verb");
        all.add(VERB_TAG.of(tag));
        all.add(VERB_RELATION.of(relation));
        all.add(VERB_TAG_RELATION.with(tag).with("+").of(relation));
        if (PLAIN.contains(lemma)) {
            all.add("v:lemma=" + lemma);
        }
        if (relation.equals("cop") || token.pos().equals("AUX")) {
            all.add("v:copula");
            int head = tree.head(at);
            all.add(COPULA.of(head < 0 ? "none" : tree.token(head).pos()));
        }
        boolean subject = tree.hasChild(at, "nsubj");
        boolean object = tree.hasChild(at, "obj");
        all.add(ARGUMENTS.with(subject ? "s" : "").with(object ? "o" : "").of(tree.hasChild(at, "obl") ? "b" : ""));
        if (tree.hasChild(at, "aux") && hasModal(tree, at)) {
            all.add("v:modal");
        }
        if (token.pos().equals("ADJ")) {
            all.add("v:adjective");
        }
        if (kinds.hasVerb(trigger.key())) {
            all.add("v:known");
        }
        return all;
    }

    private static boolean hasModal(SyntaxTree tree, int at) {
        for (int child : tree.children(at)) {
            if (tree.token(child).tag().equals("MD")) {
                return true;
            }
        }
        return false;
    }

    private List<String> noun(Trigger trigger) {
        SyntaxTree tree = trigger.tree();
        int at = trigger.token();
        List<String> all = new ArrayList<>(16);
        all.add("noun");
        addWord(all, tree.lemma(at));
        addPhrase(all, tree, at);
        addGovernor(all, tree, at);
        return all;
    }

    private void addWord(List<String> all, String lemma) {
        EventNouns.Entry entry = nouns.of(lemma);
        if (entry != null) {
            all.add(SENSE.of(entry.sense()));
            all.add("n:share=" + entry.share() / 3);
            all.add("n:sense+share=" + entry.sense() + entry.share() / 3);
            all.add("n:verb="
                    + (entry.verb().equals("-") ? "none" : entry.verb().equals(lemma) ? "same" : "other"));
            all.add("n:roles=" + (entry.agent() ? "0" : "") + (entry.patient() ? "1" : ""));
        } else {
            all.add("n:unlisted");
        }
        for (String suffix : SUFFIXES) {
            if (lemma.endsWith(suffix)) {
                all.add(SUFFIX.of(suffix));
                break;
            }
        }
        if (kinds.hasNoun(lemma)) {
            all.add("n:known");
        }
    }

    private static void addPhrase(List<String> all, SyntaxTree tree, int at) {
        all.add(NOUN_TAG.of(tree.token(at).tag()));
        all.add(NOUN_RELATION.of(tree.token(at).relation()));
        boolean of = false;
        boolean possessor = false;
        boolean modified = false;
        String determiner = "none";
        for (int child : tree.children(at)) {
            Token dependent = tree.token(child);
            of |= dependent.is("nmod") && tree.preposition(child).equals("of");
            possessor |= dependent.relation().equals("nmod:poss");
            modified |= dependent.is("compound");
            if (dependent.relation().equals("det")) {
                determiner = tree.lower(child);
            }
            if (dependent.relation().equals("nummod")) {
                all.add("n:number");
            }
        }
        if (of) {
            all.add("n:of");
        }
        if (possessor) {
            all.add("n:possessor");
        }
        if (modified) {
            all.add("n:compound");
        }
        all.add("n:det=" + determiner);
    }

    private static void addGovernor(List<String> all, SyntaxTree tree, int at) {
        Token token = tree.token(at);
        if (token.relation().equals("obj") && token.head() >= 0) {
            all.add(LIGHT.contains(tree.lemma(token.head())) ? "n:light" : "n:object");
        }
        if (token.is("nmod") || token.is("obl")) {
            all.add("n:prep=" + tree.preposition(at));
        }
    }
}
