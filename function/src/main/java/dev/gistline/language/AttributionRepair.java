package dev.gistline.language;

import java.util.List;
import java.util.Set;

/**
 * Mends the parse of what stands before its verb of saying, "The bridge will be closed, the ministry said": treebanks have
 * few of the sentences that news closes on, and parsers take the one clause for a circumstance of the other.
 */
final class AttributionRepair {
    /** The fewest tokens that say something. */
    private static final int LEAST = 3;

    private final Set<String> speech;

    /**
     * @param speech verbs that pass on what was said
     */
    AttributionRepair(Set<String> speech) {
        this.speech = speech;
    }

    /** Whether the token was such a verb and is now the governor of what it says, or stands beside it. */
    boolean mend(List<Token> tokens, int verb) {
        Token said = tokens.get(verb);
        if (!said.pos().equals("VERB")
                || !speech.contains(said.lemma())
                || !said.tag().matches("VBD|VBZ|VBP")) {
            return false;
        }
        boolean turned = speaker(tokens, verb);
        int comma = comma(tokens, verb);
        return comma < 0 ? turned : govern(tokens, verb, comma) || turned;
    }

    /**
     * "The mill is sold, reported Clark Imus, a broker", where the name after the verb was taken for what is reported: after a comma
     * and without a subject before it the verb stands before its own.
     */
    private static boolean speaker(List<Token> tokens, int verb) {
        int before = beforeQuotes(tokens, verb);
        if (before < LEAST
                || !tokens.get(before).text().equals(",")
                || Dependents.hasSubject(tokens, verb)
                || hasOther(tokens, verb, before)) {
            return false;
        }
        int speaker = -1;
        boolean governs = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.head() == verb) {
                governs |= i < before && token.is("ccomp");
                speaker = speaker < 0 && i > verb && token.relation().equals("obj") ? i : speaker;
            }
        }
        boolean follows = governs && tokens.get(verb).head() < 0
                || tokens.get(verb).head() >= 0 && tokens.get(verb).head() < verb;
        if (follows && governs && speaker < 0) {
            return before < verb - 1 && introduced(tokens, verb);
        }
        if (!follows
                || speaker < 0
                || !tokens.get(speaker).pos().equals("PROPN") && !(governs && before < verb - 1)
                || !under(tokens, verb + 1, speaker)) {
            return false;
        }
        tokens.set(speaker, tokens.get(speaker).under(verb, "nsubj"));
        if (tokens.get(verb).is("conj")) {
            tokens.set(verb, tokens.get(verb).under(tokens.get(verb).head(), "parataxis"));
        }
        return true;
    }

    /** Whether the verb has more than what is said before the comma and a speaker after it, whom a parser takes for a clause too. */
    private static boolean hasOther(List<Token> tokens, int verb, int comma) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean clause = token.is("ccomp") && i >= comma && !(token.pos().equals("NOUN") && i > verb);
            if (token.head() == verb && (clause || token.is("cc") || token.is("xcomp") || token.is("aux"))) {
                return true;
            }
        }
        return false;
    }

    /** "“Stay,” said Ada Berg, the port's director", where the director was taken for what is said: he is what she is. */
    private static boolean introduced(List<Token> tokens, int verb) {
        int name = verb + 1;
        if (name + 1 >= tokens.size() || !tokens.get(name).pos().equals("PROPN")) {
            return false;
        }
        int office = tokens.get(name).head();
        while (office > name
                && tokens.get(office).pos().equals("PROPN")
                && tokens.get(office).head() > office) {
            name = office;
            office = tokens.get(name).head();
        }
        boolean apart = office > name + 1
                && tokens.get(office).head() == verb
                && tokens.get(office).is("ccomp")
                && !Dependents.hasSubject(tokens, office);
        if (!apart || !Commas.areBetween(tokens, name, office)) {
            return false;
        }
        tokens.set(name, tokens.get(name).under(verb, "nsubj"));
        tokens.set(office, tokens.get(office).under(name, "appos"));
        return true;
    }

    private static boolean govern(List<Token> tokens, int verb, int comma) {
        Token said = tokens.get(verb);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.head() == verb && (token.is("ccomp") || token.is("xcomp") || i > comma && token.is("cc"))) {
                return false;
            }
        }
        return said.head() >= 0 && said.head() < comma ? beside(tokens, verb) : over(tokens, verb, comma);
    }

    /** The comma before the verb and its subject, with nothing else between; -1 where something else stands there. */
    private static int comma(List<Token> tokens, int verb) {
        int subject = -1;
        for (int i = 0; i < tokens.size(); i++) {
            boolean relative = tokens.get(i).tag().startsWith("W");
            if (tokens.get(i).head() == verb && tokens.get(i).is("nsubj") && !relative) {
                subject = i;
            }
        }
        int first = verb;
        if (subject >= 0 && subject < verb) {
            for (int i = subject; i >= 0 && under(tokens, i, subject); i--) {
                first = i;
            }
        }
        boolean follows = subject > verb;
        for (int i = first; i < verb; i++) {
            follows |= under(tokens, i, subject);
        }
        int before = beforeQuotes(tokens, first);
        return follows && before > 1 && tokens.get(before).text().equals(",") ? before : -1;
    }

    /** What stands before the token and the marks that close a quotation. */
    private static int beforeQuotes(List<Token> tokens, int at) {
        int before = at - 1;
        while (before > 0 && isQuote(tokens.get(before))) {
            before--;
        }
        return before;
    }

    private static boolean isQuote(Token token) {
        return token.text().matches("[”’\"']|''");
    }

    private static boolean under(List<Token> tokens, int at, int top) {
        int up = at;
        for (int steps = 0; up >= 0 && steps < tokens.size(); steps++) {
            if (up == top) {
                return true;
            }
            up = tokens.get(up).head();
        }
        return false;
    }

    /** The clause under the verb of saying is what is said, unless a conjunction opens it. */
    private static boolean over(List<Token> tokens, int verb, int comma) {
        int clause = -1;
        for (int i = 0; i < comma; i++) {
            Token token = tokens.get(i);
            boolean hangs = token.head() == verb && !token.relation().startsWith("nsubj");
            if (hangs && Dependents.has(tokens, i, "nsubj") && !Dependents.has(tokens, i, "mark")) {
                clause = i;
            }
        }
        if (clause < 0) {
            return false;
        }
        tokens.set(clause, tokens.get(clause).under(verb, "ccomp"));
        return true;
    }

    /**
     * The verb of saying governs the clause before it where it ends the sentence, and is set beside one that goes on: of both the
     * treebanks have either.
     */
    private static boolean beside(List<Token> tokens, int verb) {
        int top = tokens.get(verb).head();
        while (tokens.get(top).head() >= 0 && tokens.get(top).head() < verb) {
            top = tokens.get(top).head();
        }
        if (tokens.get(top).head() >= 0 || !Dependents.has(tokens, top, "nsubj")) {
            return false;
        }
        if (closes(tokens, verb)) {
            tokens.set(top, tokens.get(top).under(verb, "ccomp"));
            tokens.set(verb, tokens.get(verb).under(-1, "root"));
            return true;
        }
        boolean same =
                tokens.get(verb).head() == top && tokens.get(verb).relation().equals("parataxis");
        tokens.set(verb, tokens.get(verb).under(top, "parataxis"));
        return !same;
    }

    /** Whether nothing of the clause stands after the verb of saying. */
    private static boolean closes(List<Token> tokens, int verb) {
        for (int i = verb + 1; i < tokens.size(); i++) {
            if (!under(tokens, i, verb) && !tokens.get(i).is("punct")) {
                return false;
            }
        }
        return true;
    }
}
