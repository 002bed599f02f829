package dev.gistline.actor;

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
}
