package dev.gistline.actor;

import dev.gistline.language.Name;
import dev.gistline.language.Sentence;

/** The hyphens that make one word of two. */
final class Hyphens {

    private Hyphens() {}

    /** Whether a hyphen ties the words {@code [first, end)} to another before or after them. */
    static boolean areBeside(Sentence sentence, int first, int end) {
        return tie(sentence, end) || tie(sentence, first - 1);
    }

    /** Whether a hyphen stands there between two words, without space on either side: far-left. */
    static boolean tie(Sentence sentence, int at) {
        return at > 0
                && at + 1 < sentence.size()
                && sentence.token(at).text().equals("-")
                && sentence.token(at - 1).span().end()
                        == sentence.token(at).span().start()
                && sentence.token(at).span().end()
                        == sentence.token(at + 1).span().start();
    }

    /** What a hyphen ties to a body's name and the parse reads as its part is of it: Moss-by-Harrow. */
    static Name tied(Sentence sentence, Name name) {
        int end = name.end();
        while (name.type() == Name.Type.ORGANISATION
                && tie(sentence, end)
                && sentence.token(end + 1).is("flat")
                && sentence.token(end + 1).text().chars().allMatch(Character::isLetter)
                && sentence.token(end + 1).head() >= name.first()
                && sentence.token(end + 1).head() < name.end()) {
            end += 2;
        }
        return new Name(name.first(), end, name.type());
    }
}
