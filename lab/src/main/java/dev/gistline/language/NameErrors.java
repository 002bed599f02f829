package dev.gistline.language;

import dev.gistline.lab.Matches;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is wrong with the names that were found, beside those that a corpus marks. Wrong names of a sentence that share words
 * are one error. MISC is not counted, but a name may be wrongly taken for it.
 */
final class NameErrors {

    /** What an error is in, the first that holds. */
    enum Kind {
        /** Nothing was found there. */
        MISSED,
        /** Nothing is marked there. */
        INVENTED,
        /** One name of the right words. */
        TYPE,
        /** Names of the right type only. */
        BOUNDARY,
        /** Neither words nor type are right, or there are several. */
        BOTH
    }

    /**
     * An error with its names, MISC among them.
     *
     * @param sentence its number
     */
    record Wrong(int sentence, List<Name> marked, List<Name> found) {

        Kind kind() {
            if (found.isEmpty()) {
                return Kind.MISSED;
            }
            if (marked.isEmpty()) {
                return Kind.INVENTED;
            }
            Name right = marked.getFirst();
            Name wrong = found.getFirst();
            if (marked.size() == 1
                    && found.size() == 1
                    && right.first() == wrong.first()
                    && right.end() == wrong.end()) {
                return Kind.TYPE;
            }
            boolean alike = found.stream().allMatch(name -> name.type() == right.type())
                    && marked.stream().allMatch(name -> name.type() == right.type());
            return alike ? Kind.BOUNDARY : Kind.BOTH;
        }

        /** The type marked and that found in its stead, where these are what is wrong. */
        String types() {
            return marked.getFirst().type() + " as " + found.getFirst().type();
        }

        private boolean counts() {
            return !NameCorpus.counted(marked).isEmpty()
                    || !NameCorpus.counted(found).isEmpty();
        }
    }

    private final List<List<Name>> marked = new ArrayList<>();
    private final List<List<Name>> found = new ArrayList<>();
    private final List<Wrong> wrong = new ArrayList<>();

    /** Adds a sentence with its names from left to right. */
    void add(List<Name> marked, List<Name> found) {
        List<Name> right = NameCorpus.plain(marked);
        List<Name> own = NameCorpus.plain(found);
        wrong(this.marked.size(), right, own).stream().filter(Wrong::counts).forEach(wrong::add);
        this.marked.add(right);
        this.found.add(own);
    }

    List<Wrong> all() {
        return wrong;
    }

    List<Wrong> of(Kind kind) {
        return wrong.stream().filter(each -> each.kind() == kind).toList();
    }

    /** F1 if the errors that {@code mended} picks were right: the names found are then the marked ones. */
    double f1(Predicate<Wrong> mended) {
        List<Set<Name>> better = new ArrayList<>();
        found.forEach(names -> better.add(new HashSet<>(names)));
        for (Wrong each : wrong) {
            if (mended.test(each)) {
                Set<Name> names = better.get(each.sentence);
                each.found.forEach(names::remove);
                names.addAll(each.marked);
            }
        }
        Matches matches = new Matches();
        for (int i = 0; i < marked.size(); i++) {
            matches.add(
                    NameCorpus.counted(List.copyOf(better.get(i))), new HashSet<>(NameCorpus.counted(marked.get(i))));
        }
        return matches.f1();
    }

    private record Side(Name name, boolean isMarked) {}

    private static List<Wrong> wrong(int sentence, List<Name> marked, List<Name> found) {
        List<Side> sides = new ArrayList<>();
        marked.stream().filter(name -> !found.contains(name)).forEach(name -> sides.add(new Side(name, true)));
        found.stream().filter(name -> !marked.contains(name)).forEach(name -> sides.add(new Side(name, false)));
        sides.sort(Comparator.comparingInt(side -> side.name.first()));
        List<Wrong> wrong = new ArrayList<>();
        int reached = 0;
        for (Side side : sides) {
            if (wrong.isEmpty() || side.name.first() >= reached) {
                wrong.add(new Wrong(sentence, new ArrayList<>(), new ArrayList<>()));
            }
            (side.isMarked ? wrong.getLast().marked : wrong.getLast().found).add(side.name);
            reached = Math.max(reached, side.name.end());
        }
        return wrong;
    }
}
