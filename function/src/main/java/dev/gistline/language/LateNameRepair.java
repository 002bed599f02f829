package dev.gistline.language;

import java.util.List;

/**
 * Mends a person's name after the long description of him, "The senator representing North Fell, Ivo Berg, moved", that was
 * joined to the place before it: without a conjunction a person and a place are no list.
 */
final class LateNameRepair {

    private LateNameRepair() {}

    static boolean mend(List<Token> tokens, int at, List<Name> names) {
        Token name = tokens.get(at);
        int other = name.head();
        if (!name.relation().equals("conj")
                || other < 0
                || other > at
                || !is(names, at, Name.Type.PERSON)
                || !(is(names, other, Name.Type.PLACE) || is(names, other, Name.Type.ORGANISATION))
                || !isBetweenCommas(tokens, at, names)
                || Dependents.has(tokens, at, "cc")) {
            return false;
        }
        int up = other;
        while (up >= 0 && up <= other && !tokens.get(up).is("nsubj")) {
            up = tokens.get(up).head();
        }
        if (up < 0 || up > other || !tokens.get(up).tag().equals("NN")) {
            return false;
        }
        tokens.set(at, name.under(up, "appos"));
        return true;
    }

    private static boolean is(List<Name> names, int token, Name.Type type) {
        return names.stream().anyMatch(name -> name.first() <= token && token < name.end() && name.type() == type);
    }

    private static boolean isBetweenCommas(List<Token> tokens, int at, List<Name> names) {
        return names.stream()
                .filter(name -> name.first() <= at && at < name.end())
                .anyMatch(name -> name.first() > 0
                        && name.end() < tokens.size()
                        && tokens.get(name.first() - 1).text().equals(",")
                        && tokens.get(name.end()).text().equals(","));
    }
}
