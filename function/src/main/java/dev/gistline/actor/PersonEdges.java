package dev.gistline.actor;

import dev.gistline.language.Name;
import dev.gistline.language.Sentence;
import java.util.HashSet;
import java.util.Set;

/** Mends where the names of people begin and end: hyphens, nicknames, where somebody is from. */
final class PersonEdges {
    private static final Set<String> OPENING = Set.of("\"", "\u201c", "``", "'", "\u2018");
    private static final Set<String> CLOSING = Set.of("\"", "\u201d", "''", "'", "\u2019");
    private static final int LONGEST_NICKNAME = 3;

    /** Last words of names without a hyphen beside them. */
    private final Set<String> alone = new HashSet<>();

    /** Last names of several words, of people whom the story names in full. */
    private final Set<String> lastNames = new HashSet<>();

    /** Ada Moss-Berg has one last name; Moss and Berg whom the story names alone too are two people. */
    boolean isOne(Sentence sentence, Name before, Name name) {
        return Hyphens.tie(sentence, before.end())
                && before.type() == Name.Type.PERSON
                && name.type() == Name.Type.PERSON
                && name.end() - name.first() == 1
                && !(alone.contains(NameEdges.joined(sentence, before.end() - 1, before.end()))
                        && alone.contains(NameEdges.joined(sentence, name.first(), name.end())));
    }

    /** Takes note of the name's last word where no hyphen ties it to another, and of what can be its last name. */
    void see(Sentence sentence, Name name) {
        if (!Hyphens.areBeside(sentence, name.first(), name.end())) {
            alone.add(NameEdges.joined(sentence, name.end() - 1, name.end()));
        }
        for (int last = name.first() + 1; last < name.end() - 1 && name.type() == Name.Type.PERSON; last++) {
            lastNames.add(NameEdges.joined(sentence, last, name.end()));
        }
    }

    /**
     * Al-Rashid is no body where the story tells of Karim al-Rashid.
     *
     * @param words as {@link NameEdges#joined} writes them
     */
    boolean isLastName(String words) {
        return lastNames.contains(words);
    }

    /** "Clark Imus of Harrow": where somebody lives is no part of a name that has two already. */
    static Name withoutHome(Sentence sentence, Name name) {
        for (int of = name.first() + 2; of < name.end() && name.type() == Name.Type.PERSON; of++) {
            if (sentence.token(of).text().equals("of")) {
                return new Name(name.first(), of, name.type());
            }
        }
        return name;
    }

    /** A given name of which a name finder takes only what stands before the hyphen: Han Mei-ling. */
    static Name hyphened(Sentence sentence, Name name) {
        int end = name.end();
        boolean more = name.type() == Name.Type.PERSON
                && Hyphens.tie(sentence, end)
                && sentence.token(end + 1).tag().equals("NNP")
                && sentence.names().stream().noneMatch(other -> other.first() == end + 1);
        return more ? new Name(name.first(), end + 2, name.type()) : name;
    }

    /** What one is called between given and last name, in quotation marks: Anton "Bo" Weller. */
    static Name nicknamed(Sentence sentence, Name name) {
        int open = name.end();
        if (name.type() != Name.Type.PERSON
                || open + 3 >= sentence.size()
                || !OPENING.contains(sentence.token(open).text())) {
            return name;
        }
        int close = open + 1;
        while (close <= open + LONGEST_NICKNAME && isCapital(sentence, close)) {
            close++;
        }
        boolean nickname = close > open + 1
                && close + 1 < sentence.size()
                && CLOSING.contains(sentence.token(close).text())
                && isCapital(sentence, close + 1);
        if (!nickname) {
            return name;
        }
        int end = close + 2;
        for (Name last : sentence.names()) {
            end = last.first() <= close + 1 && last.end() > end ? last.end() : end;
        }
        return new Name(name.first(), end, name.type());
    }

    private static boolean isCapital(Sentence sentence, int at) {
        return at < sentence.size()
                && Character.isUpperCase(sentence.token(at).text().codePointAt(0));
    }
}
