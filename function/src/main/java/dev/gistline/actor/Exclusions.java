package dev.gistline.actor;

import dev.gistline.article.Metadata;
import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import dev.gistline.resource.DataFile;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells who is in the text without being in the story: its publisher, its author, an outlet it cites, a mere place. */
final class Exclusions {
    private static final Set<String> PARENTS = WordFile.words("parent");

    /** Tags of the words that tell which one is meant, or how many. */
    private static final Set<String> TELLING = Set.of("DT", "PDT", "PRP$", "CD", "POS", "WDT", "WP$");

    /** Nouns that by themselves tell nobody: whose members they are is told by the body's own mention. */
    private static final Set<String> EMPTY = WordFile.words("empty");

    /** Institutions that without an article mean what is done there: at school, in court. */
    private static final Set<String> ACTIVITIES = WordFile.words("activity");

    /** As many names are more than a byline and a line on the author. */
    private static final int SUBJECT = 4;

    private static final int LEAD = 2;

    private static final Set<String> NO_ONE = Set.of("no", "every", "any", "each");

    private final Set<String> agencies;
    private final Set<String> outletWords;
    private final Set<String> reporting = WordFile.verbs("reporting");
    private final Set<String> quantities = WordFile.section(DataFile.rows(Exclusions.class, "counted.tsv"), "quantity");
    private final Set<String> motions = WordFile.verbs("motion");

    Exclusions() {
        List<String[]> rows = DataFile.rows(Exclusions.class, "outlets.tsv");
        agencies = WordFile.section(rows, "agency");
        outletWords = WordFile.section(rows, "word");
    }

    boolean excluded(Story story, Figure figure, String name, Metadata metadata) {
        if (name.isEmpty()) {
            return true;
        }
        String plain = name.toLowerCase(Locale.ROOT);
        if (isPublisher(plain, metadata) || isAuthor(figure, metadata) && !isSubject(story, figure)) {
            return true;
        }
        // What "she" says of a nameless singer does not make her somebody the story tells of.
        List<Candidate> shown = figure.mentions().stream()
                .filter(mention -> !mention.isPronoun())
                .toList();
        if (!figure.named()
                && (shown.stream().allMatch(mention -> EMPTY.contains(mention.joined()))
                        || shown.stream()
                                .allMatch(mention -> isTitle(story, mention)
                                        || isActivity(story, mention)
                                        || isAnyone(story, mention)
                                        || isPredicate(story, mention)))) {
            return true;
        }
        return switch (figure.kind()) {
            case PERSON -> figure.named() && shown.stream().allMatch(mention -> isModifier(story, mention));
            case PLACE ->
                !figure.mentions().stream()
                        .anyMatch(mention -> Grammar.isDoer(story.sentence(mention), mention.head()));
            case COUNTRY -> figure.named() && !acts(story, figure);
            case ORGANISATION -> isOutlet(plain) && onlyCited(story, figure);
            default -> false;
        };
    }

    /**
     * Whether nobody in particular is meant: all such people, or a count of them. The model of key actors learns from such
     * figures all the same that they are none.
     */
    boolean inGeneral(Story story, Figure figure) {
        return !figure.named()
                && figure.mentions().stream()
                        .filter(mention -> !mention.isPronoun())
                        .allMatch(mention -> isAll(story, mention) || isCount(mention));
    }

    /** "A handful" is nobody where what is counted are no people; these are read with it. */
    private boolean isCount(Candidate mention) {
        return mention.kind() == Kind.PERSON && quantities.contains(mention.lastWord());
    }

    /**
     * A noun for one person without an article, number or owner says what somebody is ({@code acting director of}, {@code history
     * professor}) and is nobody himself; what children call their parents stands without one too.
     */
    private static boolean isTitle(Story story, Candidate mention) {
        return mention.isNominal()
                && mention.kind() == Kind.PERSON
                && story.token(mention.sentence(), mention.head()).tag().equals("NN")
                && isBare(story, mention)
                && !story.inTitle(mention)
                && !PARENTS.contains(mention.joined());
    }

    /** "Since high school", "out of court": a bare singular means what is done there and no body (Stvan 1998). */
    private static boolean isActivity(Story story, Candidate mention) {
        return mention.isNominal()
                && ACTIVITIES.contains(mention.lastWord())
                && story.head(mention).tag().equals("NN")
                && isBare(story, mention)
                && !story.inTitle(mention)
                && !Grammar.isSubject(story.sentence(mention), mention.head());
    }

    /** "It is one of the best sellers", "to be a teacher", "as the owner": what somebody is said to be is nobody beside him. */
    private static boolean isPredicate(Story story, Candidate mention) {
        if (!mention.isNominal() || mention.kind() != Kind.PERSON) {
            return false;
        }
        Tree tree = story.tree(mention.sentence());
        Token head = story.head(mention);
        boolean subject = tree.has(mention.head(), "nsubj") || head.is("xcomp") || head.is("acl");
        int marker = tree.dependent(mention.head(), "case");
        boolean as = marker > 0
                && !head.is("nmod")
                && story.token(mention.sentence(), marker).lemma().equals("as")
                && !story.token(mention.sentence(), marker - 1).lemma().equals("such");
        return as || subject && tree.has(mention.head(), "cop");
    }

    /**
     * "Many companies pay more", "help for families": a plural that nothing describes and of which no event is told means
     * all such people, whoever they are (Carlson 1977 on bare plurals).
     */
    private boolean isAll(Story story, Candidate mention) {
        Sentence sentence = story.sentence(mention);
        return mention.isNominal()
                && !mention.words().isEmpty()
                && sentence.token(mention.head()).tag().equals("NNS")
                && quantities.containsAll(
                        mention.words().subList(0, mention.words().size() - 1))
                && isBare(story, mention)
                && !isInEvent(story, sentence, mention);
    }

    /** A headline tells of nobody in general, and the present of what is said is news as well: "experts say". */
    private boolean isInEvent(Story story, Sentence sentence, Candidate mention) {
        Tree tree = story.tree(mention.sentence());
        boolean said = Grammar.isSubject(sentence, mention.head())
                && reporting.contains(Grammar.governor(sentence, mention.head()));
        return story.inTitle(mention) || said || Grammar.isInEvent(sentence, tree, mention.head());
    }

    /** Of the Harrow administration or the Harrow Act alone nobody is told. */
    private static boolean isModifier(Story story, Candidate mention) {
        return mention.isName() && Grammar.modifies(story.sentence(mention), mention);
    }

    private static boolean isBare(Story story, Candidate mention) {
        for (int i = mention.first(); i < mention.head(); i++) {
            if (TELLING.contains(story.token(mention.sentence(), i).tag())) {
                return false;
            }
        }
        return true;
    }

    /** "No man", "every person": whoever it may be. */
    private static boolean isAnyone(Story story, Candidate mention) {
        return mention.isNominal()
                && NO_ONE.contains(
                        story.token(mention.sentence(), mention.first()).lemma());
    }

    private static boolean isPublisher(String name, Metadata metadata) {
        return metadata.site() != null && bare(metadata.site()).equals(bare(name));
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("^(the|www) |\\.(com|org|net|co\\.uk)$", "")
                .strip();
    }

    private static boolean isAuthor(Figure figure, Metadata metadata) {
        if (metadata.author() == null || figure.kind() != Kind.PERSON) {
            return false;
        }
        Set<String> author =
                new HashSet<>(List.of(metadata.author().toLowerCase(Locale.ROOT).split("[\\s,]+")));
        return figure.mentions().stream()
                .filter(Candidate::isName)
                .anyMatch(mention -> mention.words().size() > 1 && author.containsAll(mention.words()));
    }

    /** Whether the text is about its author: it names him from the beginning and again and again. */
    private static boolean isSubject(Story story, Figure figure) {
        List<Candidate> names =
                figure.mentions().stream().filter(Candidate::isName).toList();
        return names.size() >= SUBJECT
                && story.place(names.getFirst().sentence()) < LEAD
                && story.place(names.get(SUBJECT / 2).sentence()) >= LEAD;
    }

    /** Whether a place does something or has something done to it. */
    private boolean acts(Story story, Figure figure) {
        return figure.mentions().stream()
                .anyMatch(mention -> Grammar.acts(story.sentence(mention), mention.head())
                                && !isWhereTo(story.sentence(mention), mention.head())
                        || mention.isNominal());
    }

    /** Who reaches a country does nothing to it. */
    private boolean isWhereTo(Sentence sentence, int head) {
        return Grammar.isObject(sentence, head) && motions.contains(Grammar.governor(sentence, head));
    }

    private boolean isOutlet(String name) {
        if (agencies.contains(name)) {
            return true;
        }
        for (String word : name.split(" ")) {
            if (outletWords.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all that the outlet does is to report or be told. */
    private boolean onlyCited(Story story, Figure figure) {
        for (Candidate mention : figure.mentions()) {
            Sentence sentence = story.sentence(mention);
            boolean argument =
                    Grammar.isSubject(sentence, mention.head()) || Grammar.isObject(sentence, mention.head());
            if (argument && !reporting.contains(Grammar.governor(sentence, mention.head()))) {
                return false;
            }
        }
        return true;
    }
}
