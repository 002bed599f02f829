package dev.gistline.timeline;

import dev.gistline.actor.Actor;
import dev.gistline.actor.Cast;
import dev.gistline.actor.Mention;
import dev.gistline.language.Name;
import dev.gistline.language.Token;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names who a phrase of the text means: an actor of the cast or, where the cast has none, a name or a group as written. */
final class ActorNames {
    /** Words by which who speaks means himself, alone or with others. */
    static final Set<String> SPEAKERS_OWN = Set.of("i", "we", "me", "us", "my", "our");

    private static final Set<String> AIMS = Set.of("to", "against", "for", "on", "toward", "towards");

    private static final Set<String> COUNTRY = Lexicon.WORDS.of("homeland");

    private static final Set<String> THE = Set.of("the");

    private static final Set<String> LINKS = Set.of(",", "and", "&");

    private static final Set<Name.Type> ACTS = EnumSet.of(Name.Type.PERSON, Name.Type.ORGANISATION, Name.Type.COUNTRY);

    /** How far under an argument's head its actor may hang: "two calls from the embassy's staff". */
    private static final int DEPTH = 3;

    /** What only says where: "patients at the clinic" are not the clinic. */
    private static final Set<String> WHERE = Set.of("at", "near", "outside", "inside", "around");

    private final Cast cast;
    private final NounClasses nouns;

    ActorNames(Cast cast, NounClasses nouns) {
        this.cast = cast;
        this.nouns = nouns;
    }

    /** The actors that a phrase means or, where it means none, those of the first phrase under it that means some. */
    Set<String> of(Occurrence event, int head) {
        Set<String> names = new LinkedHashSet<>();
        gather(names, event, head, 0);
        return names;
    }

    /**
     * Those that a subject which acts means: also a place that stands for its people or government, and several bodies ("recent governments").
     */
    Set<String> acting(Occurrence event, int head) {
        Set<String> names = of(event, head);
        SyntaxTree tree = event.tree();
        Token token = tree.token(head);
        if (names.isEmpty() && !event.trigger.noun() && token.relation().equals("nsubj")) {
            Name name = tree.sentence().nameAt(head);
            if (name != null && name.type() == Name.Type.PLACE) {
                names.add(tree.written(name.first(), name.end()));
            } else if (token.tag().equals("NNS") && nouns.of(tree.lemma(head)).equals("group")) {
                names.add(phrase(tree, head));
            }
        }
        return names;
    }

    /** The actors that what is done to a thing reaches: first whom it is for or against ("US aid to Ukraine"), then all others. */
    Set<String> affected(Occurrence event, int head) {
        Set<String> names = meant(event, head);
        SyntaxTree tree = event.tree();
        for (int child : tree.children(head)) {
            boolean aim = tree.token(child).is("nmod") && AIMS.contains(tree.preposition(child));
            if (aim && names.isEmpty()) {
                gather(names, event, child, 1);
            }
        }
        return names.isEmpty() ? of(event, head) : names;
    }

    private void gather(Set<String> names, Occurrence event, int head, int depth) {
        Set<String> meant = meant(event, head);
        if (!meant.isEmpty()) {
            names.addAll(meant);
            return;
        }
        if (depth == DEPTH) {
            return;
        }
        SyntaxTree tree = event.tree();
        for (int child : tree.children(head)) {
            String relation = tree.token(child).relation();
            boolean inside = relation.equals("compound")
                    || relation.equals("appos")
                    || relation.startsWith("nmod")
                    || relation.equals("flat")
                    || relation.equals("amod");
            if (inside && !(relation.startsWith("nmod") && WHERE.contains(tree.preposition(child)))) {
                gather(names, event, child, depth + 1);
                if (!names.isEmpty()) {
                    return;
                }
            }
        }
    }

    /** Those whom the phrase itself means: the names that it lists, else its own. */
    private Set<String> meant(Occurrence event, int head) {
        Set<String> names = listed(event, head);
        if (names.isEmpty()) {
            own(event, head).ifPresent(names::add);
        }
        return names;
    }

    private Optional<String> own(Occurrence event, int head) {
        boolean noun = event.tree().token(head).pos().equals("NOUN");
        Optional<String> named = noun ? named(event, head) : titled(event, head);
        if (named.isPresent()) {
            return named;
        }
        Optional<String> actor =
                cast.at(event.sentence(), head).map(Actor::name).or(() -> country(event, head));
        if (actor.isPresent()) {
            return actor;
        }
        SyntaxTree tree = event.tree();
        if (SPEAKERS_OWN.contains(tree.lower(head)) && event.stance.speaker() >= 0) {
            return cast.at(event.sentence(), event.stance.speaker()).map(Actor::name);
        }
        Name name = tree.sentence().nameAt(head);
        if (name != null && ACTS.contains(name.type()) && !DayNames.is(tree, name)) {
            return Optional.of(tree.written(name.first(), name.end()));
        }
        boolean people = tree.token(head).pos().equals("NOUN")
                && nouns.of(tree.lemma(head)).equals("person");
        return people ? Optional.of(phrase(tree, head)) : Optional.empty();
    }

    /** "Norland invaded the country": the state that the sentence names last before, other than the one that acts. */
    private Optional<String> country(Occurrence event, int head) {
        SyntaxTree tree = event.tree();
        if (!COUNTRY.contains(tree.lower(head)) || !tree.hasChild(head, "det", THE)) {
            return Optional.empty();
        }
        int last = -1;
        String name = null;
        for (Actor actor : cast.actors()) {
            for (Mention mention : actor.type() == Actor.Type.COUNTRY ? actor.mentions() : List.<Mention>of()) {
                boolean before = mention.sentence() == event.sentence() && mention.head() < head;
                if (before && mention.head() > last && !event.arguments.agents().contains(mention.head())) {
                    last = mention.head();
                    name = actor.name();
                }
            }
        }
        return Optional.ofNullable(name);
    }

    /** The names that a plural noun lists right after it: "companies Acme, Borealis and Cygnus"; empty for fewer than two. */
    private Set<String> listed(Occurrence event, int head) {
        SyntaxTree tree = event.tree();
        Set<String> names = new LinkedHashSet<>();
        Name name = tree.token(head).tag().equals("NNS") && head + 1 < tree.size()
                ? tree.sentence().nameAt(head + 1)
                : null;
        while (name != null) {
            Name one = name;
            // The cast knows the last two of a list that the finder took for a work of some name.
            Optional<String> actor = cast.at(event.sentence(), one.first()).map(Actor::name);
            if (actor.isEmpty() && !ACTS.contains(one.type())) {
                break;
            }
            names.add(actor.orElseGet(() -> tree.written(one.first(), one.end())));
            int next = one.end();
            while (next < tree.size() && LINKS.contains(tree.lower(next))) {
                next++;
            }
            name = next > one.end() && next < tree.size() ? tree.sentence().nameAt(next) : null;
        }
        if (names.size() < 2) {
            names.clear();
        }
        return names;
    }

    /** The person whom a title with a place before it names: "Oregon Gov. Jane Doe", where a parse may be headed by the place. */
    private Optional<String> titled(Occurrence event, int head) {
        SyntaxTree tree = event.tree();
        Name place = tree.sentence().nameAt(head);
        if (place == null || place.type() == Name.Type.PERSON) {
            return Optional.empty();
        }
        int first = place.end();
        while (first < tree.size()
                && tree.sentence().nameAt(first) == null
                && Character.isUpperCase(tree.token(first).text().charAt(0))
                && tree.token(first).tag().startsWith("NN")) {
            first++;
        }
        Name person =
                first > place.end() && first < tree.size() ? tree.sentence().nameAt(first) : null;
        return person == null || person.type() != Name.Type.PERSON
                ? Optional.empty()
                : cast.at(event.sentence(), first).map(Actor::name);
    }

    /** Whom a name beside a description names: "the senator, Ada Okafor", and right before its verb: "The son of a baker, Lee was hired". */
    private Optional<String> named(Occurrence event, int head) {
        SyntaxTree tree = event.tree();
        int last = tree.token(head).is("nsubj") ? tree.lastBefore(tree.head(head), head) : -1;
        Name subject = last < 0 ? null : tree.sentence().nameAt(last);
        if (subject != null
                && subject.type() == Name.Type.PERSON
                && subject.first() > head + 1
                && tree.lower(subject.first() - 1).equals(",")) {
            return cast.at(event.sentence(), last).map(Actor::name);
        }
        for (int child : tree.children(head)) {
            if (tree.token(child).relation().equals("appos") && tree.sentence().nameAt(child) != null) {
                Optional<String> actor = cast.at(event.sentence(), child).map(Actor::name);
                if (actor.isPresent()) {
                    return actor;
                }
            }
        }
        return Optional.empty();
    }

    private static String phrase(SyntaxTree tree, int noun) {
        return tree.written(Speaker.first(tree, noun), noun + 1);
    }
}
