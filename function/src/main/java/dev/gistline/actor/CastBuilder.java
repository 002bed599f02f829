package dev.gistline.actor;

import dev.gistline.article.Metadata;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes actors of the figures that the sieves leave. */
final class CastBuilder {
    private final Salience salience;
    private final KeyChoice keys;
    private final Exclusions exclusions = new Exclusions();
    private final Doubt doubt;
    private final TitleReader titles;
    private final RoleReader roles;
    private final Naming naming;
    private final ActorId ids;

    CastBuilder(Lexicon lexicon, Salience salience, KeyChoice keys) {
        this.salience = salience;
        this.keys = keys;
        doubt = new Doubt(lexicon);
        titles = new TitleReader(lexicon);
        roles = new RoleReader(titles);
        naming = new Naming(lexicon.countries());
        ids = ActorId.load(lexicon.countries());
    }

    private record Scored(Figure figure, double salience, Naming.Named named, boolean key) {}

    Cast build(Story story, Clusters clusters, Metadata metadata) {
        List<Figure> figures = figures(story, clusters);
        List<Naming.Named> named =
                figures.stream().map(figure -> naming.of(story, figure)).toList();
        boolean[] allowed = new boolean[figures.size()];
        for (int i = 0; i < allowed.length; i++) {
            allowed[i] =
                    !exclusions.excluded(story, figures.get(i), named.get(i).name(), metadata)
                            && !exclusions.inGeneral(story, figures.get(i))
                            && !doubt.of(story, figures.get(i));
        }
        double[] scores = salience.of(story, figures);
        List<String> names = named.stream().map(one -> Naming.fold(one.name())).toList();
        boolean[] key = keys.choose(story, figures, names, allowed);
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            scored.add(new Scored(figures.get(i), scores[i], named.get(i), key[i]));
        }
        // The sort is stable: of two that weigh the same the one first mentioned stands first.
        scored.sort(Comparator.comparingDouble(one -> -one.salience()));
        return cast(story, scored);
    }

    /** The figures that are mentioned in the body by more than pronouns. */
    static List<Figure> figures(Story story, Clusters clusters) {
        return clusters.all().values().stream()
                .map(members -> Figure.of(story, members))
                .filter(figure -> figure.isShown(story))
                .toList();
    }

    private Cast cast(Story story, List<Scored> scored) {
        List<Actor> actors = new ArrayList<>();
        List<Cast.Reference> references = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Scored one : scored) {
            List<Mention> mentions = new ArrayList<>();
            for (Candidate mention : one.figure().mentions()) {
                if (!story.inTitle(mention)) {
                    mentions.add(mention(story, mention));
                }
            }
            Actor.Type type = one.figure().kind().type();
            String role = roles.role(story, one.figure());
            String id = unique(ids.of(one.named().name(), type), taken);
            Actor actor = new Actor(
                    id, one.named().name(), type, one.named().aliases(role), role, one.salience(), one.key(), mentions);
            actors.add(actor);
            one.figure().mentions().stream()
                    .filter(mention -> mention.isName() && !story.inTitle(mention))
                    .forEach(mention -> references.add(reference(story, mention, actor)));
        }
        return new Cast(actors, references);
    }

    private static Mention mention(Story story, Candidate candidate) {
        return new Mention(
                story.sentence(candidate).span(candidate.first(), candidate.end()),
                story.inBody(candidate.sentence()),
                candidate.head(),
                candidate.form());
    }

    /** All tokens of a name and the title before it: parsers differ on which of them heads the phrase. */
    private Cast.Reference reference(Story story, Candidate name, Actor actor) {
        int first = name.kind() == Kind.PERSON ? titles.begin(story.sentence(name), name) : name.first();
        return new Cast.Reference(story.inBody(name.sentence()), first, name.end(), actor);
    }

    /** Two actors of one name in an article keep two ids. */
    private static String unique(String id, Set<String> taken) {
        String unique = id;
        for (int i = 2; !taken.add(unique); i++) {
            unique = id + "-" + i;
        }
        return unique;
    }
}
