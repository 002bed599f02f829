package dev.gistline.actor;

import dev.gistline.language.Name;
import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells which names that were taken for people's are of something else, a firm, a product, a model: the story says so of
 * them ("Harrow is a platform", "tools like Harrow", after Hearst 1992; how it is written, HRWs) and says nothing of them
 * that is said of people.
 */
final class Impersonal {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "his", "her", "him");
    private static final Set<String> EXAMPLES = Set.of("like", "such", "including");
    /** What opens the last name of a person and is written as one word with it. */
    private static final Set<String> PARTICLES = WordFile.words("particle");
    /** Verbs whose object is no person, and whose subject is none. */
    private static final Set<String> HANDLED = WordFile.words("handled");

    private static final Set<String> PRODUCTS = WordFile.words("product");
    private static final Set<String> CONTAINING = WordFile.words("containing");

    private static final Set<String> REPORTING = WordFile.verbs("reporting");
    /** An acronym and the ending of a plural. */
    private static final Pattern ACRONYMS = Pattern.compile("\\p{Lu}{3,}\\p{Ll}+");

    private final Lexicon lexicon;
    private final Story story;
    private final TitleReader titles;
    private final Set<String> things = new HashSet<>();
    /** Of the names that are told of as things whether something is said of them that is said of people. */
    private final Map<String, Boolean> persons = new HashMap<>();

    private final List<Candidate> seen = new ArrayList<>();

    Impersonal(Lexicon lexicon, Story story) {
        this.lexicon = lexicon;
        this.story = story;
        titles = new TitleReader(lexicon);
    }

    /** Sees a mention of a name. */
    void see(Candidate name) {
        if (name.kind() != Kind.PERSON || name.words().isEmpty()) {
            return;
        }
        seen.add(name);
        Sentence sentence = story.sentence(name);
        if (isWrittenLikeNoPerson(sentence, name) || isThing(sentence, story.tree(name.sentence()), name)) {
            things.add(name.joined());
        }
    }

    /** Whether the name is nobody's. */
    boolean isThing(Candidate name) {
        // Few names are told of as things: only for them the story is asked what else it says.
        return things.contains(name.joined()) && !persons.computeIfAbsent(name.joined(), none -> isPerson(name));
    }

    private boolean isPerson(Candidate name) {
        return seen.stream()
                .filter(other -> other.words().stream().anyMatch(name.words()::contains))
                .anyMatch(this::isTold);
    }

    /** Whether something is said of the name here that is said of people. */
    private boolean isTold(Candidate name) {
        Sentence sentence = story.sentence(name);
        Token head = sentence.token(name.head());
        if (name.gender() != Gender.UNKNOWN
                || titles.tells(sentence, name)
                || isBesideFullName(sentence, name)
                || hasPronoun(sentence)
                || name.sentence() + 1 < story.sentences().size() && hasPronoun(story.sentence(name.sentence() + 1))) {
            return true;
        }
        boolean speaks =
                Grammar.isSubject(sentence, name.head()) && REPORTING.contains(Grammar.governor(sentence, name.head()));
        boolean predicate = head.is("nsubj") && head.head() >= 0 && isPerson(sentence.token(head.head()));
        return speaks || predicate || hasPersonBeside(sentence, name.head());
    }

    private boolean hasPersonBeside(Sentence sentence, int head) {
        for (int i = head + 1; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean beside = token.head() == head
                    && (token.is("appos") || token.relation().equals("acl:relcl"));
            if (beside && (isPerson(token) || token.pos().equals("NUM") || hasWho(sentence, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWho(Sentence sentence, int verb) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.head() == verb
                        && token.tag().startsWith("W")
                        && token.lemma().startsWith("who"));
    }

    private static boolean hasPronoun(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.pos().equals("PRON")
                        && PRONOUNS.contains(token.text().toLowerCase(Locale.ROOT)));
    }

    /** One of a list of people who are named in full is a person. */
    private static boolean isBesideFullName(Sentence sentence, Candidate name) {
        int list = Grammar.coordinated(sentence, name.head());
        for (Name other : sentence.names()) {
            int head = Tree.head(sentence, other.first(), other.end());
            if (other.type() == Name.Type.PERSON
                    && other.end() - other.first() > 1
                    && head != name.head()
                    && Grammar.coordinated(sentence, head) == list) {
                return true;
            }
        }
        return false;
    }

    private boolean isPerson(Token token) {
        NounLexicon.Noun noun = lexicon.nouns().ofWritten(token.lemma());
        return token.pos().equals("NOUN") && noun != null && noun.kind() == Kind.PERSON && noun.first();
    }

    /** Whether the noun is one for things or bodies alone. */
    private boolean isThing(Token noun) {
        return isProduct(noun)
                || noun.pos().equals("NOUN")
                        && lexicon.nouns().isThing(noun.lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether the noun is one for what is made or for a body. */
    private boolean isProduct(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        NounLexicon.Noun noun = lexicon.nouns().of(lemma);
        return token.pos().equals("NOUN")
                && (PRODUCTS.contains(lemma)
                        || lexicon.bodies().general().contains(lemma)
                        || lexicon.bodies().institutions().contains(lemma)
                        || noun != null && noun.kind() == Kind.ORGANISATION);
    }

    /** Whether what is said of the name here is said of things; people are said to be much in praise: an inspiration. */
    private boolean isThing(Sentence sentence, Tree tree, Candidate name) {
        Token head = sentence.token(name.head());
        boolean full = name.words().size() > 1;
        boolean called = head.is("nsubj")
                && head.head() >= 0
                && tree.has(head.head(), "cop")
                && tree.has(head.head(), "det")
                && isProduct(sentence.token(head.head()));
        boolean object =
                Grammar.isObject(sentence, name.head()) && HANDLED.contains(Grammar.governor(sentence, name.head()));
        boolean subject = Grammar.isSubject(sentence, name.head())
                && CONTAINING.contains(Grammar.governor(sentence, name.head()));
        return called
                || isCase(sentence, name)
                || object
                || subject
                || !full && isBeside(sentence, tree, name)
                || isExample(sentence, tree, name);
    }

    /** Harrow v. Moss is a case, and so is Harrow for short. */
    private static boolean isCase(Sentence sentence, Candidate name) {
        return name.end() + 1 < sentence.size()
                && sentence.token(name.end()).text().equals("v.")
                && sentence.token(name.end() + 1).pos().equals("PROPN");
    }

    private boolean isBeside(Sentence sentence, Tree tree, Candidate name) {
        Token token = sentence.token(name.head());
        if (token.is("appos") && token.head() == name.first() - 1 && isThing(sentence.token(token.head()))) {
            return true;
        }
        int beside = tree.dependent(name.head(), "appos");
        return beside > name.head() && tree.has(beside, "det") && isThing(sentence.token(beside));
    }

    /** "Tools such as Harrow": what stands there names the tools. */
    private boolean isExample(Sentence sentence, Tree tree, Candidate name) {
        int first = Grammar.coordinated(sentence, name.head());
        Token token = sentence.token(first);
        int marker = tree.dependent(first, "case");
        return token.is("nmod")
                && token.head() >= 0
                && marker >= 0
                && EXAMPLES.contains(sentence.token(marker).lemma())
                && sentence.token(token.head()).tag().equals("NNS")
                && isThing(sentence.token(token.head()));
    }

    /** A number, a capital within or at the end: HRW7, TinHarrow, HRWs. */
    private static boolean isWrittenLikeNoPerson(Sentence sentence, Candidate name) {
        if (name.end() - name.first() > 1) {
            return false;
        }
        String word = sentence.token(name.first()).text();
        int capital = 1;
        while (capital < word.length() && !Character.isUpperCase(word.charAt(capital))) {
            capital++;
        }
        boolean within = capital < word.length()
                && Character.isLowerCase(word.charAt(capital - 1))
                && !PARTICLES.contains(word.substring(0, capital).toLowerCase(Locale.ROOT));
        return within || ACRONYMS.matcher(word).matches() || word.chars().anyMatch(Character::isDigit);
    }
}
