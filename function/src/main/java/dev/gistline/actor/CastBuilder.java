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
    private final Exclusions exclusions = new Exclusions();
    private final TitleReader titles;
    private final RoleReader roles;
    private final ActorId ids;

    CastBuilder(Lexicon lexicon, Salience salience) {
        this.salience = salience;
        titles = new TitleReader(lexicon);
        roles = new RoleReader(titles);
        ids = ActorId.load(lexicon.countries());
    }

    private record Scored(Figure figure, double salience, Naming.Named named, boolean allowed) {}

    Cast build(Story story, Clusters clusters, Metadata metadata) {
        List<Figure> figures = clusters.all().values().stream()
                .map(members -> Figure.of(story, members))
                .filter(figure -> !figure.onlyPronouns())
                .toList();
        double[] scores = salience.of(story, figures);
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            Figure figure = figures.get(i);
            Naming.Named named = Naming.of(story, figure);
            boolean allowed = !exclusions.excluded(story, figure, named.name(), metadata);
            scored.add(new Scored(figure, scores[i], named, allowed));
        }
        // The sort is stable: of two that weigh the same the one first mentioned stands first.
        scored.sort(Comparator.comparingDouble(one -> -one.salience()));
        boolean[] key = KeyChoice.choose(
                scored.stream().map(Scored::salience).toList(),
                scored.stream().map(Scored::allowed).toList());
        return cast(story, scored, key);
    }

    private Cast cast(Story story, List<Scored> scored, boolean[] key) {
        List<Actor> actors = new ArrayList<>();
        List<Cast.Reference> references = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < scored.size(); i++) {
            Scored one = scored.get(i);
            List<Mention> mentions = new ArrayList<>();
            for (Candidate mention : one.figure().mentions()) {
                if (!story.inTitle(mention)) {
                    mentions.add(mention(story, mention));
                }
            }
            if (mentions.isEmpty()) {
                continue;
            }
            Actor.Type type = one.figure().kind().type();
            String id = unique(ids.of(one.named().name(), type), taken);
            Actor actor = new Actor(
                    id,
                    one.named().name(),
                    type,
                    one.named().aliases(),
                    roles.role(story, one.figure()),
                    one.salience(),
                    key[i],
                    mentions);
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
