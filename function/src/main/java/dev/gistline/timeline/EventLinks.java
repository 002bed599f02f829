package dev.gistline.timeline;

import dev.gistline.language.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which event of a sentence is said, wanted or governed by which other. */
final class EventLinks {
    private final Map<Long, Occurrence> byPlace = new HashMap<>();

    EventLinks(List<Occurrence> events) {
        for (Occurrence event : events) {
            byPlace.put((long) event.sentence() << 32 | event.token(), event);
        }
    }

    /** The event that a verb of saying says; null when it says none. */
    @Nullable
    Occurrence content(Occurrence event) {
        int content = SpeechActs.content(event);
        return content < 0 ? null : at(event.sentence(), content);
    }

    /** Whether the event is what someone asks for, threatens with or promises, at any depth: "asked her to make sure that they get". */
    boolean isWanted(Occurrence event) {
        SyntaxTree tree = event.tree();
        int up = event.clause();
        for (int steps = 0; steps < 6; steps++) {
            Token token = tree.token(up);
            if (!token.is("ccomp") && !token.is("xcomp") && !token.is("conj")) {
                return false;
            }
            up = token.head();
            Occurrence above = at(event.sentence(), up);
            if (above != null
                    && (above.sense.kind() == EventKind.REQUEST
                            || above.sense.kind() == EventKind.THREATEN
                            || above.sense.kind() == EventKind.AGREE)) {
                return true;
            }
        }
        return false;
    }

    /** The event whose complement or object this one is. */
    @Nullable
    Occurrence above(Occurrence event) {
        SyntaxTree tree = event.tree();
        int up = event.clause();
        for (int steps = 0; steps < 4; steps++) {
            String relation = tree.token(up).relation();
            up = tree.head(up);
            boolean takes = relation.equals("ccomp")
                    || relation.equals("xcomp")
                    || relation.equals("obj")
                    || relation.equals("acl");
            if (up < 0 || !takes && !relation.equals("conj")) {
                break;
            }
            Occurrence above = takes ? at(event.sentence(), up) : null;
            if (above != null) {
                return above;
            }
        }
        for (int child : tree.children(event.clause())) {
            if (tree.token(child).relation().equals("parataxis")) {
                Occurrence said = at(event.sentence(), child);
                if (said != null && said.sense.kind() == EventKind.STATEMENT) {
                    return said;
                }
            }
        }
        return null;
    }

    private @Nullable Occurrence at(int sentence, int token) {
        return byPlace.get((long) sentence << 32 | token);
    }
}
