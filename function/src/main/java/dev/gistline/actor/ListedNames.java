package dev.gistline.actor;

import dev.gistline.language.Name;
import dev.gistline.language.Sentence;

/** Parts what a name finder took for one name at the end of a list: "Astro Works, Bright Machines and Orbit" are three. */
final class ListedNames {

    private ListedNames() {}

    /**
     * Where the name is the last two of a list: the token of the "and" between them, or -1.
     *
     * @param before the name before it
     */
    static int and(Sentence sentence, Name before, Name name) {
        boolean listed = before.end() + 1 == name.first()
                && sentence.token(before.end()).text().equals(",")
                && areAlike(before.type(), name.type())
                && !isAnd(sentence, name.end());
        for (int i = name.first() + 1; listed && i < name.end() - 1; i++) {
            if (isAnd(sentence, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Places are no list where one lies in the other: "Mostar, Bosnia and Herzegovina". */
    private static boolean areAlike(Name.Type before, Name.Type name) {
        return before == Name.Type.ORGANISATION && (name == Name.Type.ORGANISATION || name == Name.Type.MISC)
                || before == Name.Type.PERSON && name == Name.Type.PERSON;
    }

    /** "A, B and C and D": the body C and D is the last of the list. */
    private static boolean isAnd(Sentence sentence, int at) {
        return at < sentence.size() && sentence.token(at).text().equals("and");
    }
}
