package dev.gistline.actor;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses what an actor is called: the fullest form in the text, and the others as aliases. */
final class Naming {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    /** Shorter words, articles and prepositions, are written small in any headline. */
    private static final int LONG_WORD = 5;

    private final Countries countries;

    Naming(Countries countries) {
        this.countries = countries;
    }

    /**
     * @param name the fullest form
     * @param aliases the other forms as written, in order of appearance
     */
    record Named(String name, List<String> aliases) {

        /** The aliases without a description that is the role itself; an office alone is what the text calls its holder. */
        List<String> aliases(@Nullable String role) {
            if (role == null || !role.contains(" ")) {
                return aliases;
            }
            String said = fold(role);
            return aliases.stream().filter(alias -> !fold(alias).equals(said)).toList();
        }
    }

    /** How the story calls the figure. */
    Named of(Story story, Figure figure) {
        Candidate fullest = fullest(story, figure);
        String name = fullest == null ? "" : written(story, fullest, true);
        Map<String, String> forms = new LinkedHashMap<>();
        for (Candidate mention : figure.mentions()) {
            String form = mention.isPronoun() ? "" : written(story, mention, false);
            if (!form.isEmpty()) {
                // Of the forms that differ only in the article the definite one is how the text calls the actor.
                forms.merge(fold(form), form, (old, later) -> later.startsWith("the ") ? later : old);
            }
        }
        forms.remove(fold(name));
        List<String> aliases = List.copyOf(forms.values());
        return new Named(name, aliases);
    }

    private static @Nullable Candidate fullest(Story story, Figure figure) {
        Candidate best = null;
        double most = -1;
        for (Candidate mention : figure.mentions()) {
            double fullness = fullness(story, figure, mention);
            if (fullness > most) {
                most = fullness;
                best = mention;
            }
        }
        return best;
    }

    private static double fullness(Story story, Figure figure, Candidate mention) {
        if (mention.isPronoun() || figure.named() && !mention.isName()) {
            return -2;
        }
        double words = Math.min(8, mention.words().size());
        if (mention.isNominal()) {
            // What was first said of someone introduces them; a headline's bare words do not.
            return words + (story.inTitle(mention) ? -0.5 : 0);
        }
        if (story.inTitle(mention) && writesAllLikeNames(story.sentence(mention)) && isNamedInFull(story, figure)) {
            // Harrow Quits: its verb was taken for a part of the name.
            return -1;
        }
        boolean kind = mention.kind() == figure.kind();
        int length = mention.joined().length();
        return (kind ? 10 : 0) + words + Math.min(40, length) / 50.0 + (story.inTitle(mention) ? -0.3 : 0);
    }

    /** Whether a headline writes all its longer words with a capital. */
    private static boolean writesAllLikeNames(Sentence headline) {
        return headline.tokens().stream()
                .noneMatch(token -> token.text().length() >= LONG_WORD
                        && Character.isLowerCase(token.text().charAt(0)));
    }

    /** Whether the body names the figure, a person by more than one name. */
    private static boolean isNamedInFull(Story story, Figure figure) {
        return figure.mentions().stream()
                .anyMatch(mention -> mention.isName()
                        && !story.inTitle(mention)
                        && (mention.kind() != Kind.PERSON || mention.words().size() > 1));
    }

    /** @param canonical whether articles before names are dropped */
    private String written(Story story, Candidate mention, boolean canonical) {
        int first = mention.first();
        String word = story.token(mention.sentence(), first).text();
        if (mention.isName()
                && canonical
                && first < mention.end() - 1
                && ARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
            first++;
        }
        String text = story.written(mention.sentence(), first, mention.end()).replaceAll("\\s+", " ");
        boolean common = mention.isNominal() && isWrittenForItsPlace(story, mention, first);
        return common && text.length() > 1 && (text.charAt(1) == ' ' || Character.isLowerCase(text.charAt(1)))
                ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
                : text;
    }

    /** Whether the word has its capital from a sentence that it opens or from a headline, and not for what it is: Austrian. */
    private boolean isWrittenForItsPlace(Story story, Candidate mention, int first) {
        Token token = story.token(mention.sentence(), first);
        boolean opens = first == 0
                || story.inTitle(mention)
                || story.token(mention.sentence(), first - 1).pos().equals("PUNCT");
        return opens
                && !token.pos().equals("PROPN")
                && countries.ofPeople(token.text().toLowerCase(Locale.ROOT)) == null;
    }

    /** One form for what differs only in case and article. */
    static String fold(String form) {
        String plain = form.toLowerCase(Locale.ROOT);
        for (String article : ARTICLES) {
            if (plain.startsWith(article + " ")) {
                return plain.substring(article.length() + 1);
            }
        }
        return plain;
    }
}
