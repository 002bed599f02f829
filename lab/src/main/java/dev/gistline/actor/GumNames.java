package dev.gistline.actor;

import dev.gistline.actor.GumDocument.Mentioned;
import dev.gistline.language.Name;
import dev.gistline.language.NameStudy;
import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What GUM's own entities say of names. What is marked as a name there is the run of proper nouns about an entity's head:
 * "United [States]", "[Ada Moss of the Fell Guild]".
 */
public final class GumNames implements NameStudy.Judge {
    private static final Map<String, Name.Type> TYPES =
            Map.of("person", Name.Type.PERSON, "organization", Name.Type.ORGANISATION, "place", Name.Type.PLACE);

    private final List<Entities> sentences;

    private GumNames(List<Entities> sentences) {
        this.sentences = sentences;
    }

    /**
     * The entities of a sentence.
     *
     * @param names each that is headed by a proper noun: whole but for its article, and as the run of capitals about its head with
     *     what describes a person before it left out; such a run too where a noun is the head of a name after it
     * @param common words that are marked though they name no one: offices and peoples
     */
    record Entities(Set<Name> names, Set<Integer> common) {

        boolean agree(List<Name> marked, List<Name> found) {
            List<Name> counted =
                    found.stream().filter(name -> name.type() != Name.Type.MISC).toList();
            return counted.isEmpty()
                    ? marked.stream()
                            .allMatch(name -> name.type() == Name.Type.PERSON
                                    && name.end() == name.first() + 1
                                    && common.contains(name.first()))
                    : names.containsAll(counted);
        }
    }

    /** Of all sentences in a folder, in the order of the files' names. */
    public static GumNames read(Path folder) {
        List<Entities> all = new ArrayList<>();
        Titles titles = Titles.load();
        for (GumDocument document : GumDocument.folder(folder)) {
            for (Sentence sentence : document.sentences()) {
                List<Mentioned> own = document.mentions().stream()
                        .filter(mention -> mention.sentence() == sentence.index())
                        .toList();
                all.add(of(sentence, own, titles));
            }
        }
        return new GumNames(all);
    }

    @Override
    public boolean agrees(int sentence, List<Name> marked, List<Name> found) {
        return sentences.get(sentence).agree(marked, found);
    }

    static Entities of(Sentence sentence, List<Mentioned> mentions, Titles titles) {
        Set<Name> names = new HashSet<>();
        Set<Integer> common = new HashSet<>();
        for (Mentioned mention : mentions) {
            Token head = sentence.token(mention.head());
            Name.Type type = TYPES.get(mention.type());
            if (type != null && head.pos().equals("PROPN")) {
                names.add(whole(sentence, mention, type));
                names.add(run(sentence, mention, mention.head(), mentions, titles));
            } else if (type != null) {
                for (int i = mention.head() + 1; i < mention.end(); i++) {
                    Token token = sentence.token(i);
                    if (token.pos().equals("PROPN") && token.head() == mention.head() && isNaming(token)) {
                        names.add(run(sentence, mention, i, mentions, titles));
                    }
                }
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.tag().equals("NNPS") || titles.isOffice(token.text())) {
                common.add(i);
            }
        }
        return new Entities(names, common);
    }

    private static Name whole(Sentence sentence, Mentioned mention, Name.Type type) {
        boolean article = sentence.token(mention.first()).pos().equals("DET");
        return new Name(mention.first() + (article ? 1 : 0), mention.end(), type);
    }

    /** Whether a word names what the noun before it describes: "singer [Ada] Moss". */
    private static boolean isNaming(Token token) {
        return token.is("flat") || token.is("appos");
    }

    private static Name run(Sentence sentence, Mentioned mention, int at, List<Mentioned> mentions, Titles titles) {
        Name.Type type = TYPES.getOrDefault(mention.type(), Name.Type.MISC);
        int first = at;
        while (first > mention.first() && goesOn(sentence.token(first - 1))) {
            first--;
        }
        int end = at + 1;
        while (end < mention.end() && goesOn(sentence.token(end))) {
            end++;
        }
        while (type == Name.Type.PERSON && first < end - 1 && describes(sentence, first, mention, mentions, titles)) {
            first++;
        }
        return new Name(first, end, type);
    }

    private static boolean goesOn(Token token) {
        return Character.isUpperCase(token.text().charAt(0))
                || token.pos().equals("PROPN")
                || token.tag().equals("HYPH");
    }

    /** Whether a word before a person's name is a title or part of another name. */
    private static boolean describes(
            Sentence sentence, int at, Mentioned person, List<Mentioned> mentions, Titles titles) {
        Token token = sentence.token(at);
        return token.is("nmod:desc")
                || titles.of(token.text()) != null
                || mentions.stream()
                        .anyMatch(other -> !other.type().equals("person")
                                && other.first() >= person.first()
                                && other.first() <= at
                                && at < other.end()
                                && other.end() <= person.end());
    }
}
