package dev.gistline.actor;

import dev.gistline.language.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A GUM document as the sieves and the salience model see it, with gold mentions for those that would be found. */
final class GumStory {
    private static final Set<String> INSIDE = Set.of("of", "the", "and", "for", "&", "in", "on", "de", "at", "'s", "-");

    private final GumDocument document;
    private final Lexicon lexicon;
    private final Map<Candidate, String> entities = new HashMap<>();

    GumStory(GumDocument document, Lexicon lexicon) {
        this.document = document;
        this.lexicon = lexicon;
    }

    /** The story with the gold names of people and organisations alone, cut as a name finder would cut them. */
    Story names() {
        List<Candidate> found = new ArrayList<>();
        for (GumDocument.Mentioned mention : document.mentions()) {
            if (NounExamples.isActor(mention.type()) && document.named(mention)) {
                Kind kind = mention.type().equals("person") ? Kind.PERSON : Kind.ORGANISATION;
                Candidate candidate = cut(mention, kind);
                if (candidate != null && !candidate.words().isEmpty()) {
                    found.add(candidate);
                    entities.put(candidate, mention.entity());
                }
            }
        }
        return story(found);
    }

    /** The gold figures by entity: people, organisations and places that are mentioned by more than pronouns. */
    Map<String, Figure> figures() {
        Map<String, List<Candidate>> mentions = new TreeMap<>();
        Map<String, String> types = new HashMap<>();
        for (GumDocument.Mentioned mention : document.mentions()) {
            boolean place = mention.type().equals("place");
            if (NounExamples.isActor(mention.type()) || place) {
                types.put(mention.entity(), mention.type());
                mentions.computeIfAbsent(mention.entity(), key -> new ArrayList<>())
                        .add(whole(mention));
            }
        }
        Map<String, Figure> figures = new TreeMap<>();
        mentions.forEach((entity, all) -> {
            boolean place = "place".equals(types.get(entity));
            boolean shown = all.stream().anyMatch(place ? Candidate::isName : candidate -> !candidate.isPronoun());
            if (shown) {
                all.sort((a, b) -> a.sentence() != b.sentence() ? a.sentence() - b.sentence() : a.first() - b.first());
                figures.put(entity, new Figure(kind(all), all));
            }
        });
        return figures;
    }

    private static Kind kind(List<Candidate> mentions) {
        return mentions.stream()
                .filter(candidate -> !candidate.isPronoun())
                .findFirst()
                .orElse(mentions.getFirst())
                .kind();
    }

    Story story(List<Candidate> found) {
        // The first line of a document is its headline where it says the same as the title.
        int titled = document.headline() ? 1 : 0;
        Story story = new Story(
                document.text(),
                document.sentences().subList(0, titled),
                document.text(),
                document.sentences().subList(titled, document.sentences().size()));
        story.add(found);
        return story;
    }

    /** The entity of a mention of {@link #names}. */
    String entity(Candidate candidate) {
        return entities.getOrDefault(candidate, "");
    }

    private Candidate whole(GumDocument.Mentioned mention) {
        Sentence sentence = document.sentences().get(mention.sentence());
        String pos = sentence.token(mention.head()).pos();
        boolean plural = sentence.token(mention.head()).tag().endsWith("S");
        Mention.Form form = pos.equals("PROPN")
                ? Mention.Form.NAME
                : pos.equals("PRON") && mention.end() - mention.first() == 1
                        ? Mention.Form.PRONOUN
                        : Mention.Form.NOMINAL;
        Kind kind = switch (mention.type()) {
            case "person" -> plural ? Kind.GROUP : Kind.PERSON;
            case "organization" -> plural ? Kind.GROUP : Kind.ORGANISATION;
            default -> Kind.COUNTRY;
        };
        return new Candidate(
                mention.sentence(),
                mention.first(),
                mention.end(),
                mention.head(),
                form,
                kind,
                List.of(sentence.token(mention.head()).lemma().toLowerCase(Locale.ROOT)),
                Gender.UNKNOWN,
                plural);
    }

    /** The leading run of proper nouns with the small words inside it. */
    private @Nullable Candidate cut(GumDocument.Mentioned mention, Kind kind) {
        Sentence sentence = document.sentences().get(mention.sentence());
        int first = mention.first();
        while (first < mention.end() && !sentence.token(first).pos().equals("PROPN")) {
            first++;
        }
        int end = first;
        for (int i = first; i < mention.end(); i++) {
            if (sentence.token(i).pos().equals("PROPN")) {
                end = i + 1;
            } else if (!INSIDE.contains(sentence.token(i).text().toLowerCase(Locale.ROOT))) {
                break;
            }
        }
        return first == end ? null : new NameReader(lexicon).candidate(sentence, mention.sentence(), first, end, kind);
    }
}
