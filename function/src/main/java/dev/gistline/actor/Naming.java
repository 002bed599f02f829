package dev.gistline.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses what an actor is called: the fullest form in the text, and the others as aliases. */
final class Naming {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private Naming() {}

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

    static Named of(Story story, Figure figure) {
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
        boolean kind = mention.kind() == figure.kind();
        int length = mention.joined().length();
        return (kind ? 10 : 0) + words + Math.min(40, length) / 50.0 + (story.inTitle(mention) ? -0.3 : 0);
    }

    /** @param canonical whether articles before names are dropped */
    private static String written(Story story, Candidate mention, boolean canonical) {
        int first = mention.first();
        String word = story.token(mention.sentence(), first).text();
        if (mention.isName()
                && canonical
                && first < mention.end() - 1
                && ARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
            first++;
        }
        String text = story.written(mention.sentence(), first, mention.end()).replaceAll("\\s+", " ");
        boolean common = mention.isNominal()
                && !story.token(mention.sentence(), first).pos().equals("PROPN");
        return common && text.length() > 1 && (text.charAt(1) == ' ' || Character.isLowerCase(text.charAt(1)))
                ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
                : text;
    }

    /** One form for what differs only in case and article. */
    private static String fold(String form) {
        String plain = form.toLowerCase(Locale.ROOT);
        for (String article : ARTICLES) {
            if (plain.startsWith(article + " ")) {
                return plain.substring(article.length() + 1);
            }
        }
        return plain;
    }
}
