package dev.gistline.temporal;

import dev.gistline.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds where the temporal patterns fit, the longest first, none overlapping. */
final class TemporalMatcher {
    private final TemporalWords words;
    private final TemporalPatterns patterns;

    TemporalMatcher(TemporalWords words, TemporalPatterns patterns) {
        this.words = words;
        this.patterns = patterns;
    }

    List<TimeMatch> matches(Sentence sentence) {
        Walk walk = new Walk(sentence);
        List<TimeMatch> all = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            TimeMatch match = walk.from(at);
            if (match == null) {
                at++;
            } else {
                all.add(match);
                at = match.end();
            }
        }
        return all;
    }

    private final class Walk {
        private final Sentence sentence;
        private final String[] lower;
        private final @Nullable List<TimeReading>[] known;
        private final List<TimeReading> path = new ArrayList<>();
        private int first;
        private @Nullable TimeMatch best;

        @SuppressWarnings({"unchecked", "rawtypes"})
        Walk(Sentence sentence) {
            this.sentence = sentence;
            this.known = new List[sentence.size()];
            this.lower = new String[sentence.size()];
            for (int i = 0; i < lower.length; i++) {
                lower[i] = sentence.token(i).text().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            }
        }

        @Nullable
        TimeMatch from(int at) {
            first = at;
            best = null;
            walk(at, patterns.start());
            return best;
        }

        private void walk(int at, TemporalPatterns.State state) {
            if (state.rule >= 0 && (best == null || at > best.end() || at == best.end() && isBefore(state.rule))) {
                TimeMatch match = new TimeMatch(sentence, first, at, patterns.rule(state.rule), List.copyOf(path));
                if (TemporalGuard.accepts(match)) {
                    best = match;
                    bestRule = state.rule;
                }
            }
            if (at == lower.length) {
                return;
            }
            int literal = patterns.literal(lower[at]);
            if (literal >= 0) {
                for (TemporalPatterns.State next : state.after(literal)) {
                    walk(at + 1, next);
                }
            }
            for (TimeReading reading : readings(at)) {
                for (TemporalPatterns.State next : state.after(reading.kind().ordinal())) {
                    path.add(reading);
                    walk(at + reading.length(), next);
                    path.removeLast();
                }
            }
        }

        private int bestRule;

        private boolean isBefore(int rule) {
            return rule < bestRule;
        }

        private List<TimeReading> readings(int at) {
            List<TimeReading> here = known[at];
            if (here == null) {
                here = words.of(sentence, at, lower[at]);
                known[at] = here;
            }
            return here;
        }
    }
}
