package dev.gistline.timeline;

import dev.gistline.language.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The phrases near a trigger that may take part in its event, each with the way through the parse that leads to it. */
final class RoleCandidates {
    private static final int LONGEST = 4;

    /**
     * @param head the head of the phrase
     * @param path the relations from the head up, then down to the trigger: {@code nsubj>} is the trigger's own subject
     * @param steps how many relations the path has
     */
    record Candidate(int head, String path, int steps) {}

    private RoleCandidates() {}

    static List<Candidate> of(Trigger trigger) {
        SyntaxTree tree = trigger.tree();
        int[] depth = ancestors(tree, trigger.token());
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (i != trigger.token() && isPhrase(tree, i)) {
                Candidate candidate = path(tree, i, trigger.token(), depth);
                if (candidate != null) {
                    all.add(candidate);
                }
            }
        }
        return all;
    }

    /** Whether the token heads a phrase of its own, and not the second part of a coordination. */
    private static boolean isPhrase(SyntaxTree tree, int at) {
        String relation = tree.token(at).relation();
        boolean noun = tree.isNoun(at)
                || isAmount(tree, at)
                || tree.token(at).tag().equals("PRP$")
                || tree.token(at).tag().equals("WDT");
        return noun && !relation.equals("flat") && !relation.equals("conj") && !relation.equals("appos");
    }

    /** Whether a number stands where a noun would: "will appoint six". */
    private static boolean isAmount(SyntaxTree tree, int at) {
        Token token = tree.token(at);
        boolean number = token.pos().equals("NUM") || token.tag().equals("$");
        return number && (token.is("nsubj") || token.is("obj") || token.is("obl"));
    }

    /** For each token above the trigger how far above it stands, 0 for the trigger, -1 for all others. */
    private static int[] ancestors(SyntaxTree tree, int token) {
        int[] depth = new int[tree.size()];
        Arrays.fill(depth, -1);
        int at = token;
        for (int steps = 0; at >= 0 && steps <= LONGEST; steps++) {
            depth[at] = steps;
            at = tree.head(at);
        }
        return depth;
    }

    private static @Nullable Candidate path(SyntaxTree tree, int from, int trigger, int[] depth) {
        StringBuilder path = new StringBuilder();
        int up = from;
        int steps = 0;
        while (up >= 0 && depth[up] < 0) {
            path.append(tree.token(up).relation()).append('>');
            up = tree.head(up);
            if (++steps > LONGEST) {
                return null;
            }
        }
        if (up < 0 || steps + depth[up] > LONGEST) {
            return null;
        }
        int down = trigger;
        StringBuilder rest = new StringBuilder();
        while (down != up) {
            rest.insert(0, '<' + tree.token(down).relation());
            down = tree.head(down);
        }
        return new Candidate(from, path.append(rest).toString(), steps + depth[up]);
    }
}
