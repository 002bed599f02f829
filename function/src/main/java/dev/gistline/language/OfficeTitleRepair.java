package dev.gistline.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mends an office of several words before the name of who holds it, "Secretary of State Ada Berg": a parser takes the name for
 * a part of what the office is of.
 */
final class OfficeTitleRepair {
    /** The most words between "of" and the name: "of Homeland Security". */
    private static final int LONGEST = 4;

    private OfficeTitleRepair() {}

    /** Makes the person's name that begins at {@code at} the head of the phrase. */
    static boolean mend(List<Token> tokens, int at, List<Name> names) {
        Name name = person(names, at);
        int of = name == null ? -1 : of(tokens, at);
        if (name == null || of < 1) {
            return false;
        }
        int title = of - 1;
        int head = head(tokens, name);
        if (!isOffice(tokens.get(title)) || isSound(tokens, title, head)) {
            return false;
        }
        handOver(tokens, title, head, name.end());
        for (int i = at; i < name.end(); i++) {
            if (i != head) {
                tokens.set(i, tokens.get(i).under(head, "flat"));
            }
        }
        tokens.set(at - 1, tokens.get(at - 1).under(title, "nmod"));
        for (int i = of; i < at - 1; i++) {
            tokens.set(i, tokens.get(i).under(at - 1, i == of ? "case" : "compound"));
        }
        return true;
    }

    private static @Nullable Name person(List<Name> names, int first) {
        Name person = null;
        for (Name name : names) {
            person = name.first() == first && name.type() == Name.Type.PERSON ? name : person;
        }
        return person;
    }

    /** The first word of the name that hangs on none after it. */
    private static int head(List<Token> tokens, Name name) {
        int head = name.first();
        while (head < name.end() - 1
                && tokens.get(head).head() >= name.first()
                && tokens.get(head).head() < name.end()) {
            head++;
        }
        return head;
    }

    private static boolean isOffice(Token title) {
        return Character.isUpperCase(title.text().charAt(0))
                && (title.pos().equals("NOUN") || title.pos().equals("PROPN"));
    }

    /** Whether the parse has the name beside the office already, or above it. */
    private static boolean isSound(List<Token> tokens, int title, int head) {
        Token name = tokens.get(head);
        return name.head() == title && name.is("appos") || tokens.get(title).head() == head;
    }

    /** Hangs the phrase on what the office hung on by the name, and on the name what hung on the phrase. */
    private static void handOver(List<Token> tokens, int title, int head, int end) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean outside = i < title || i >= end;
            if (outside && token.head() >= title && token.head() < end) {
                tokens.set(i, token.under(head, token.relation()));
            }
        }
        Token office = tokens.get(title);
        tokens.set(head, tokens.get(head).under(office.head(), office.relation()));
        tokens.set(title, office.under(head, "compound"));
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
