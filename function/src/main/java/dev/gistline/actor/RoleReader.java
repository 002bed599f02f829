package dev.gistline.actor;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what the text says an actor is: its title, its apposition, or what follows {@code is}. */
final class RoleReader {
    private static final int LONGEST = 12;

    private final TitleReader titles;

    RoleReader(TitleReader titles) {
        this.titles = titles;
    }

    /** The description nearest to the actor's first mention, as written but for a leading article, or null. */
    @Nullable
    String role(Story story, Figure figure) {
        if (!figure.named()) {
            return null;
        }
        for (Candidate mention : figure.mentions()) {
            if (mention.isName() && mention.kind() == Kind.PERSON) {
                Sentence sentence = story.sentence(mention);
                if (titles.tells(sentence, mention) && !isOfSeveral(sentence, titles.end(sentence, mention))) {
                    return title(story, mention);
                }
            }
        }
        return description(story, figure);
    }

    private static @Nullable String description(Story story, Figure figure) {
        String before = null;
        for (Candidate mention : figure.mentions()) {
            if (mention.isNominal() && isBeside(story, figure, mention)) {
                return description(story, mention);
            }
            if (before == null && mention.isNominal() && opensName(story, figure, mention)) {
                before = description(story, mention);
            }
        }
        return before;
    }

    /** "Residents Ada Berg and Clark Imus": what several are is no title of the first. */
    private static boolean isOfSeveral(Sentence sentence, int end) {
        return end > 0 && sentence.token(end - 1).tag().equals("NNS");
    }

    private String title(Story story, Candidate mention) {
        Sentence sentence = story.sentence(mention);
        int begin = titles.begin(sentence, mention);
        int end = titles.withoutRank(sentence, begin, titles.end(sentence, mention));
        String text = story.written(mention.sentence(), begin, end).strip();
        boolean one = !text.contains(" ") && !text.endsWith(".");
        return one ? text.toLowerCase(Locale.ROOT) : text;
    }

    /** A noun phrase that stands beside the name or is said to be it, with what follows of it. */
    private static String description(Story story, Candidate nominal) {
        Sentence sentence = story.sentence(nominal);
        Tree tree = story.tree(nominal.sentence());
        int first = nominal.first();
        while (first < nominal.head() && sentence.token(first).is("det")) {
            first++;
        }
        int end = afterHyphens(sentence, nominal.end());
        int close = nominal.first() > 0 ? Aside.close(sentence, nominal.first() - 1) : -1;
        int last = close < 0 ? sentence.size() : close;
        for (int child : tree.dependents(nominal.head())) {
            Token token = sentence.token(child);
            boolean more = token.is("nmod") || token.relation().equals("acl");
            int edge = Math.min(tree.rightEdge(child) + 1, last);
            if (child >= end && edge > child && more && edge - first <= LONGEST && !crosses(sentence, end, child)) {
                end = edge;
            }
        }
        while (end > nominal.end() && isOpen(sentence.token(end - 1))) {
            end--;
        }
        return story.written(nominal.sentence(), first, end);
    }

    /** Whether a phrase cannot end with the word: a mark, or what begins a clause or phrase that was left out. */
    private static boolean isOpen(Token token) {
        return token.pos().equals("PUNCT")
                || token.pos().equals("ADP")
                || token.pos().equals("SCONJ")
                || token.pos().equals("CCONJ")
                || token.tag().startsWith("W");
    }

    /** The editor-in-chief is one word. */
    private static int afterHyphens(Sentence sentence, int end) {
        int after = end;
        while (Hyphens.tie(sentence, after)) {
            after += 2;
        }
        return after;
    }

    private static boolean isBeside(Story story, Figure figure, Candidate nominal) {
        Token head = story.head(nominal);
        return head.is("appos")
                || story.tree(nominal.sentence()).has(nominal.head(), "cop")
                || isAfterName(figure, nominal);
    }

    private static boolean isAfterName(Figure figure, Candidate nominal) {
        for (Candidate name : figure.mentions()) {
            if (name.isName() && name.sentence() == nominal.sentence()) {
                int gap = nominal.first() - name.end();
                if (gap >= 0 && gap <= 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "The club's new manager, Ada Moss,"; "her brother, Ivo Berg," tells no reader whose brother he is, and "one man," nothing. */
    private static boolean opensName(Story story, Figure figure, Candidate nominal) {
        Sentence sentence = story.sentence(nominal);
        return nominal.end() < sentence.size()
                && Aside.isComma(sentence, nominal.end())
                && sentence.tokens().subList(nominal.first(), nominal.head()).stream()
                        .noneMatch(token ->
                                token.tag().equals("PRP$") || token.tag().equals("CD"))
                && figure.mentions().stream()
                        .anyMatch(name -> name.isName()
                                && name.kind() == Kind.PERSON
                                && name.sentence() == nominal.sentence()
                                && name.first() == nominal.end() + 1);
    }

    private static boolean crosses(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.token(i).pos().equals("PUNCT")) {
                return true;
            }
        }
        return false;
    }
}
