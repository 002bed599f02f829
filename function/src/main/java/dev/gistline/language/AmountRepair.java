package dev.gistline.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends the parse of numbers that are compared, "as many as 200 were hurt", "more than 200 died", "up to 200 were arrested": who is
 * counted is the subject, and what the number is compared by belongs to the number, not to the verb.
 */
final class AmountRepair {
    private static final Set<String> MORE = Set.of("more", "less", "fewer");
    private static final Set<String> MANY = Set.of("many", "few");

    private AmountRepair() {}

    static boolean mend(List<Token> tokens, int number) {
        if (number < 2 || !tokens.get(number).tag().equals("CD")) {
            return false;
        }
        String before = tokens.get(number - 1).lemma();
        String first = tokens.get(number - 2).lemma();
        return switch (before) {
            case "than" -> isOf(tokens, number - 2, MORE) && more(tokens, number);
            case "as" ->
                number > 2
                        && isOf(tokens, number - 2, MANY)
                        && tokens.get(number - 3).lemma().equals("as")
                        && many(tokens, number);
            case "to" -> first.equals("up") && upTo(tokens, number);
            default -> false;
        };
    }

    private static boolean isOf(List<Token> tokens, int at, Set<String> words) {
        return words.contains(tokens.get(at).text().toLowerCase(Locale.ROOT));
    }

    /** "More" hung on the verb that the number is the subject of. */
    private static boolean more(List<Token> tokens, int number) {
        Token more = tokens.get(number - 2);
        Token counted = tokens.get(number);
        if (more.head() <= number || !more.is("advmod") || counted.head() <= number) {
            return false;
        }
        tokens.set(number - 2, more.under(number, "advmod"));
        return true;
    }

    /** "Many" was the subject or object, and the number stood beside it. */
    private static boolean many(List<Token> tokens, int number) {
        Token many = tokens.get(number - 2);
        Token counted = tokens.get(number);
        boolean argument = many.is("nsubj") || many.relation().equals("obj");
        if (!argument || counted.head() != many.head() && counted.head() != number - 2) {
            return false;
        }
        tokens.set(number, counted.under(many.head(), many.relation()));
        tokens.set(number - 3, tokens.get(number - 3).under(number, "advmod"));
        tokens.set(number - 2, many.under(number - 3, "fixed"));
        tokens.set(number - 1, tokens.get(number - 1).under(number - 3, "fixed"));
        return true;
    }

    /** "Up to" made an adjunct of the subject of a verb that has no other. */
    private static boolean upTo(List<Token> tokens, int number) {
        Token counted = tokens.get(number);
        int verb = counted.head();
        if (verb <= number || !counted.is("obl") || Dependents.hasSubject(tokens, verb)) {
            return false;
        }
        boolean passive = Dependents.has(tokens, verb, "aux:pass");
        if (!passive && !tokens.get(verb).isFinite() || Commas.areBetween(tokens, number, verb)) {
            return false;
        }
        tokens.set(number, counted.under(verb, passive ? "nsubj:pass" : "nsubj"));
        tokens.set(number - 2, tokens.get(number - 2).under(number, "advmod"));
        tokens.set(number - 1, tokens.get(number - 1).under(number - 2, "fixed"));
        return true;
    }
}
