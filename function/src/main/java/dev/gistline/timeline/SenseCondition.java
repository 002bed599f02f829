package dev.gistline.timeline;

import dev.gistline.language.Name;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A condition of an event kind on the words around its trigger.
 *
 * @param words lemmas, and types of names in capitals
 * @param classes what the noun may name
 */
record SenseCondition(
        String slot, Set<String> words, Set<String> classes, NounClasses nouns, boolean any, boolean negated) {

    /** Reads {@code obj:letter,@suit prep:with}; the grammar is told in event-kinds.tsv. */
    static List<SenseCondition> read(String text, Lexicon lists, NounClasses nouns) {
        List<SenseCondition> all = new ArrayList<>();
        if (text.equals("-")) {
            return all;
        }
        for (String part : text.split(" ")) {
            boolean negated = part.charAt(0) == '!';
            int colon = part.indexOf(':');
            Set<String> words = new HashSet<>();
            Set<String> classes = new HashSet<>();
            for (String word : part.substring(colon + 1).split(",")) {
                if (word.charAt(0) == '@') {
                    words.addAll(lists.of(word.substring(1)));
                } else if (word.charAt(0) == '%') {
                    classes.add(word.substring(1));
                } else {
                    words.add(word);
                }
            }
            all.add(new SenseCondition(
                    part.substring(negated ? 1 : 0, colon), words, classes, nouns, words.contains("*"), negated));
        }
        return all;
    }

    boolean holds(Trigger trigger, Arguments arguments) {
        return negated != met(trigger, arguments);
    }

    private boolean met(Trigger trigger, Arguments arguments) {
        SyntaxTree tree = trigger.tree();
        return switch (slot) {
            case "obj" -> heads(tree, arguments.patients(), true) || becomes(tree, trigger.token());
            case "object" -> object(tree, trigger.token());
            case "thing" -> heads(tree, arguments.patients(), false);
            case "subj" -> heads(tree, arguments.agents(), true);
            case "obl" -> heads(tree, arguments.recipients(), true);
            case "prep" -> preposition(tree, trigger.token());
            case "comp" -> complement(tree, trigger.token(), false);
            case "inf" -> complement(tree, trigger.token(), true);
            case "any" -> phrase(tree, trigger.token());
            default -> throw new IllegalStateException("no slot " + slot);
        };
    }

    private boolean heads(SyntaxTree tree, List<Integer> heads, boolean modifiers) {
        for (int head : heads) {
            if (any || words.contains(tree.lemma(head)) || isOfKind(tree, head)) {
                return true;
            }
            for (int child : modifiers ? tree.children(head) : new int[0]) {
                if ((tree.token(child).is("compound") || tree.token(child).is("nmod"))
                        && (words.contains(tree.lemma(child)) || isOfKind(tree, child))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What somebody is made: "was named [chairman] of the board". */
    private boolean becomes(SyntaxTree tree, int verb) {
        int made = tree.exactChild(verb, "xcomp");
        return made >= 0 && tree.token(made).pos().equals("NOUN") && words.contains(tree.lemma(made));
    }

    private boolean object(SyntaxTree tree, int verb) {
        int object = tree.exactChild(verb, "obj");
        return object >= 0 && heads(tree, List.of(object), false);
    }

    /** Whether the noun is a name of one of the types, or else a common noun of one of the classes. */
    private boolean isOfKind(SyntaxTree tree, int head) {
        Name name = tree.sentence().nameAt(head);
        return name != null
                ? words.contains(name.type().name())
                : !classes.isEmpty() && classes.contains(nouns.of(tree.lemma(head)));
    }

    private boolean preposition(SyntaxTree tree, int token) {
        for (int child : tree.children(token)) {
            if (words.contains(tree.preposition(child))
                    || tree.token(child).is("compound") && words.contains(tree.lower(child))) {
                return true;
            }
        }
        return false;
    }

    private boolean complement(SyntaxTree tree, int token, boolean infinitive) {
        for (int child : tree.children(token)) {
            if ((tree.token(child).is("xcomp") || tree.token(child).is("ccomp"))
                    && tree.isVerb(child)
                    && (!infinitive || Marks.isInfinitive(tree, child))
                    && (any || words.contains(tree.lemma(child)))) {
                return true;
            }
        }
        return false;
    }

    private boolean phrase(SyntaxTree tree, int token) {
        int[] bounds = tree.extent(token, "acl", "parataxis", "conj");
        for (int i = Math.max(bounds[0], token - 4); i <= Math.min(bounds[1], token + 6); i++) {
            if (i != token && words.contains(tree.lemma(i))) {
                return true;
            }
        }
        return false;
    }
}
