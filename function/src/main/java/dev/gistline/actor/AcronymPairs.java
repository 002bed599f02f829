package dev.gistline.actor;

import dev.gistline.language.Name;
import dev.gistline.language.Sentence;
import java.util.HashSet;
import java.util.Set;

/** Tells the two acronyms of one body, the ABC-DEF, from two bodies with a hyphen between them. */
final class AcronymPairs {
    /** Names without a hyphen beside them. */
    private final Set<String> alone = new HashSet<>();

    void see(Sentence sentence, Name name) {
        if (!Hyphens.areBeside(sentence, name.first(), name.end())) {
            alone.add(NameEdges.joined(sentence, name.first(), name.end()));
        }
    }

    /** Whether two names with a hyphen between them are acronyms that the story never writes by themselves. */
    boolean isOne(Sentence sentence, Name before, Name name) {
        return before.type() == Name.Type.ORGANISATION && isHalf(sentence, before) && isHalf(sentence, name);
    }

    private boolean isHalf(Sentence sentence, Name name) {
        String written = sentence.token(name.first()).text();
        return name.end() - name.first() == 1
                && written.length() > 1
                && written.chars().allMatch(Character::isUpperCase)
                && !alone.contains(NameEdges.joined(sentence, name.first(), name.end()));
    }
}
