package dev.gistline.language;

import java.util.List;
import java.util.Set;

/**
 * Mends an office of several words before the name of who holds it, "Secretary of State Ada Berg": a parser takes the name for
 * a part of what the office is of.
 */
final class OfficeTitleRepair {
    /** The most words between "of" and the name: "of Homeland Security". */
    private static final int LONGEST = 4;

    private final Set<String> offices;

    /**
     * @param offices what holders of an office are called
     */
    OfficeTitleRepair(Set<String> offices) {
        this.offices = offices;
    }

    /** Makes the person's name that begins at {@code at} the head of the phrase. */
    boolean mend(List<Token> tokens, int at, List<Name> names) {
        Name name = null;
        for (Name one : names) {
            if (one.first() == at && one.type() == Name.Type.PERSON) {
                name = one;
            }
        }
        int of = name == null ? -1 : of(tokens, at);
        if (name == null || of < 1) {
            return false;
        }
        int title = of - 1;
        Token office = tokens.get(title);
        int head = at;
        while (head < name.end() - 1
                && tokens.get(head).head() >= at
                && tokens.get(head).head() < name.end()) {
            head++;
        }
        boolean opens = Character.isUpperCase(office.text().charAt(0))
                && (office.pos().equals("NOUN") || office.pos().equals("PROPN"));
        if (!opens || tokens.get(head).head() == title && tokens.get(head).is("appos") || office.head() == head) {
            return false;
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean outside = i < title || i >= name.end();
            if (outside && token.head() >= title && token.head() < name.end()) {
                tokens.set(i, token.under(head, token.relation()));
            }
        }
        tokens.set(head, tokens.get(head).under(office.head(), office.relation()));
        for (int i = at; i < name.end(); i++) {
            if (i != head) {
                tokens.set(i, tokens.get(i).under(head, "flat"));
            }
        }
        tokens.set(title, office.under(head, "compound"));
        tokens.set(at - 1, tokens.get(at - 1).under(title, "nmod"));
        for (int i = of; i < at - 1; i++) {
            tokens.set(i, tokens.get(i).under(at - 1, i == of ? "case" : "compound"));
        }
        return true;
    }

    /** The "of" before the proper nouns that stand right before the name; -1 where none does. */
    private static int of(List<Token> tokens, int name) {
        for (int i = name - 1; i > 0 && i >= name - LONGEST; i--) {
            Token token = tokens.get(i);
            if (token.lemma().equals("of") || token.lemma().equals("for")) {
                return i < name - 1 ? i : -1;
            }
            if (!token.tag().startsWith("NNP")) {
                return -1;
            }
        }
        return -1;
    }
}
