package dev.gistline.timeline;

import dev.gistline.language.TimeNouns;
import java.util.Set;

/**
 * Tells mentions that no timeline lists, however likely their words: what only describes, what is there, the second of two of
 * which either may have come, what was left undone for something else, and what tells of nobody.
 */
final class Unlisted {
    private static final Set<String> INSTEAD = Set.of("instead", "rather");
    private static final Set<String> AMOUNT = Set.of("many", "much");
    private static final Set<String> NAMES = Lexicon.WORDS.of("names-it");

    private final NounClasses nouns;

    Unlisted(NounClasses nouns) {
        this.nouns = nouns;
    }

    boolean holds(Occurrence event) {
        if (event.trigger.noun() || event.composed) {
            return false;
        }
        SyntaxTree tree = event.tree();
        int verb = event.token();
        return tree.token(verb).is("amod") && isDescription(tree, tree.head(verb))
                || isThere(tree, verb)
                || isCompound(tree, verb)
                || isDeclined(tree, verb)
                || isHowMany(tree, verb)
                || onlyNames(tree, verb)
                || VerbGroup.isAlternative(tree, verb)
                || lacksAntecedent(tree, verb);
    }

    /** "A [retired] judge": what somebody is called by is known already, and of a thing that no verb has no clause tells it. */
    private boolean isDescription(SyntaxTree tree, int noun) {
        return noun < 0
                || tree.token(noun).pos().equals("PROPN")
                || opensName(tree, noun)
                || nouns.of(tree.lemma(noun)).equals("person")
                || Phrasing.verbOf(tree, noun) < 0;
    }

    /** "Has [built]-in windows", "the mill-[led] talks": a part of a compound with a hyphen tells what a thing is like. */
    private static boolean isCompound(SyntaxTree tree, int verb) {
        boolean participle = tree.token(verb).tag().equals("VBN") && !tree.hasChild(verb, "aux");
        return isHyphen(tree, verb + 1)
                || isHyphen(tree, verb - 1) && (participle || tree.token(verb).is("amod"));
    }

    /** A hyphen between two words that touch it: with a space it is a dash. */
    private static boolean isHyphen(SyntaxTree tree, int at) {
        return at > 0
                && at + 1 < tree.size()
                && tree.token(at).tag().equals("HYPH")
                && tree.token(at - 1).span().end() == tree.token(at).span().start()
                && tree.token(at).span().end() == tree.token(at + 1).span().start();
    }

    /** "Instead of [asking] the board, she left": what was not done. */
    private static boolean isDeclined(SyntaxTree tree, int verb) {
        return tree.token(verb).tag().equals("VBG") && tree.hasChild(verb, "mark", INSTEAD);
    }

    /** "Did not say how many times [he was struck]": a question that is only told of, and whose answer may be none. */
    private static boolean isHowMany(SyntaxTree tree, int verb) {
        int noun = tree.token(verb).is("acl") ? tree.head(verb) : -1;
        int many = noun < 1 ? -1 : tree.child(noun, "amod");
        return many > 0
                && AMOUNT.contains(tree.lower(many))
                && tree.lower(many - 1).equals("how");
    }

    /** "In what critics [called] a plea for votes" says how somebody names it, and nothing that came about. */
    private static boolean onlyNames(SyntaxTree tree, int verb) {
        if (!NAMES.contains(tree.lemma(verb)) || !tree.token(verb).relation().startsWith("acl")) {
            return false;
        }
        return tree.lower(tree.head(verb)).equals("what");
    }

    /** "The [retired] captain Ada Moss". */
    private static boolean opensName(SyntaxTree tree, int noun) {
        return noun + 1 < tree.size()
                && tree.token(noun + 1).pos().equals("PROPN")
                && !TimeNouns.isDay(tree.lower(noun + 1));
    }

    /** "There are three mills in the valley". */
    private static boolean isThere(SyntaxTree tree, int verb) {
        return tree.lemma(verb).equals("be") && tree.hasChild(verb, "expl");
    }

    /**
     * A relative clause whose noun the parse has lost, "[that] took her home", or the clause of a noun that does not say who does
     * it, "the risk of losing it".
     */
    private static boolean lacksAntecedent(SyntaxTree tree, int verb) {
        int subject = Subjects.understood(tree, verb);
        if (subject < 0 && tree.token(verb).relation().equals("acl")) {
            return Marks.isInfinitive(tree, verb) || tree.hasChild(verb, "mark");
        }
        if (subject < 1 || subject > verb) {
            return false;
        }
        boolean inside =
                !tree.token(subject - 1).is("punct") && tree.lower(subject).equals("that");
        return tree.token(subject).tag().equals("WDT")
                || inside && tree.token(subject).tag().equals("DT");
    }
}
