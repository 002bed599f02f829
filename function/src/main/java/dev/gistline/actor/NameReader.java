package dev.gistline.actor;

import dev.gistline.language.Name;
import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the names that the language engine finds into mentions. */
final class NameReader {
    /** Offices that end the names of bodies (Attorney General, Burger King) or of people (Ada King). */
    private static final Set<String> NAMES = WordFile.words("ends-name");

    private final Lexicon lexicon;
    private final NameContext context;

    NameReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        context = new NameContext(lexicon);
    }

    /** The mention that a name is, or null when it names neither people nor a body nor a place. */
    @Nullable
    Candidate read(Sentence sentence, int index, Name name) {
        int first = name.first();
        int end = name.end();
        if (end - first > 1
                && name.type() == Name.Type.ORGANISATION
                && end < sentence.size()
                && lexicon.titles().isOffice(sentence.token(end).text())
                && lexicon.countries().named(joined(sentence, first, end - 1)) != null) {
            // "U.S. Defense Secretary": the department is part of the office.
            end--;
        }
        Kind kind = first < end ? kind(sentence, name.type(), first, end) : null;
        if (kind == null || !isWritten(sentence, first, end)) {
            return null;
        }
        return endsInOffice(sentence, kind, first, end)
                ? office(sentence, index, first, end)
                : candidate(sentence, index, first, end, kind);
    }

    /** Whether any word is written as names are; "#StayHome" and "@harbourboard" are addresses. */
    private static boolean isWritten(Sentence sentence, int first, int end) {
        char mark = sentence.token(first).text().charAt(0);
        boolean address = mark == '#' || mark == '@' || isPronoun(sentence, first, end);
        for (int i = first; i < end && !address; i++) {
            if (sentence.token(i)
                    .text()
                    .chars()
                    .anyMatch(c -> !Character.isLowerCase(c) && Character.isLetterOrDigit(c))) {
                return true;
            }
        }
        return false;
    }

    /** A headline writes a pronoun like a name (Let Us Go), and so does the opening of a sentence: Ours was small. */
    private static boolean isPronoun(Sentence sentence, int first, int end) {
        String text = sentence.token(first).text();
        boolean small = text.chars().anyMatch(Character::isLowerCase);
        return end - first == 1
                && (text.equals("Us") || small && sentence.token(first).tag().startsWith("PRP"));
    }

    private boolean endsInOffice(Sentence sentence, Kind kind, int first, int end) {
        boolean open = kind == Kind.PERSON && end - first > 1 || kind == Kind.ORGANISATION && end - first > 2;
        if (!open || !lexicon.titles().isOffice(sentence.token(end - 1).text())) {
            return false;
        }
        // The Office of the President is a body.
        String before = sentence.token(end - 2).text().toLowerCase(Locale.ROOT);
        return !before.equals("of")
                && !before.equals("the")
                && !NAMES.contains(sentence.token(end - 1).text().toLowerCase(Locale.ROOT));
    }

    /** What was taken for a person's name but ends in an office: Senate Leader. */
    private static Candidate office(Sentence sentence, int index, int first, int end) {
        List<String> words = words(sentence, first, end, Kind.PERSON);
        int head = end - 1;
        return new Candidate(index, first, end, head, Mention.Form.NOMINAL, Kind.PERSON, words, Gender.UNKNOWN, false);
    }

    /** A mention that is the name {@code [first, end)}. */
    Candidate candidate(Sentence sentence, int index, int first, int end, Kind kind) {
        Gender gender = Gender.UNKNOWN;
        int from = first;
        if (kind == Kind.PERSON) {
            from = afterPossessor(sentence, first, end);
            for (int i = from; i < end - 1; i++) {
                Titles.Title title = lexicon.titles().of(sentence.token(i).text());
                if (title != null) {
                    gender = gender == Gender.UNKNOWN ? title.gender() : gender;
                    from = i + 1;
                }
            }
            gender = gender == Gender.UNKNOWN ? genderBefore(sentence, from) : gender;
        }
        List<String> words = words(sentence, from, end, kind);
        boolean plural = kind == Kind.GROUP;
        return new Candidate(
                index, from, end, Tree.head(sentence, from, end), Mention.Form.NAME, kind, words, gender, plural);
    }

    /** A name finder takes the whole of {@code Disney's Jane Doe} at times. */
    private static int afterPossessor(Sentence sentence, int first, int end) {
        for (int i = end - 2; i > first; i--) {
            if (sentence.token(i).tag().equals("POS")) {
                return i + 1;
            }
        }
        return first;
    }

    private Gender genderBefore(Sentence sentence, int first) {
        if (first > 0) {
            Titles.Title title = lexicon.titles().of(sentence.token(first - 1).text());
            if (title != null) {
                return title.gender();
            }
        }
        return Gender.UNKNOWN;
    }

    private @Nullable Kind kind(Sentence sentence, Name.Type type, int first, int end) {
        String joined = joined(sentence, first, end);
        boolean people = isPeople(sentence, first, end);
        if (type != Name.Type.PERSON && lexicon.countries().named(joined) != null) {
            return Kind.COUNTRY;
        }
        if (lexicon.states().isUniversity(sentence, first, end)) {
            return Kind.ORGANISATION;
        }
        if (type == Name.Type.ORGANISATION && lexicon.states().isState(sentence, first, end)) {
            return Kind.COUNTRY;
        }
        if (people && lexicon.countries().ofPeople(joined) != null) {
            return Kind.GROUP;
        }
        if (isPlace(sentence, type, first, end)) {
            return Kind.PLACE;
        }
        if (type == Name.Type.ORGANISATION
                && end - first > 1
                && lexicon.titles().isCourtesy(sentence.token(first).text())) {
            return Kind.PERSON;
        }
        String last = end - first > 1 ? sentence.token(end - 1).text().toLowerCase(Locale.ROOT) : "";
        if (isBody(sentence, type, first, end, last)) {
            return Kind.ORGANISATION;
        }
        if (last.equals("family") && !Hyphens.tie(sentence, end)) {
            return Kind.GROUP;
        }
        if (lexicon.bodies().areas().contains(last)) {
            return Kind.PLACE;
        }
        return switch (type) {
            case PERSON -> people && isPersons(sentence.token(end - 1)) ? Kind.GROUP : Kind.PERSON;
            case ORGANISATION -> people && isPersons(sentence.token(end - 1)) ? Kind.GROUP : Kind.ORGANISATION;
            case COUNTRY -> Kind.COUNTRY;
            case PLACE -> Kind.PLACE;
            case MISC -> isPlural(sentence, first, end) ? Kind.GROUP : null;
        };
    }

    /** Whether what stands around the name tells that it is a place's. */
    private boolean isPlace(Sentence sentence, Name.Type type, int first, int end) {
        boolean single = end - first == 1;
        boolean open = type == Name.Type.PERSON || type == Name.Type.ORGANISATION;
        return open && single && context.isPlace(sentence, end)
                || (type == Name.Type.PERSON
                        ? single && followsPlace(sentence, first)
                        : follows(sentence, first, lexicon.bodies().settlements()));
    }

    /** Whether the name, by its last word or what stands around it, is a body's. */
    private boolean isBody(Sentence sentence, Name.Type type, int first, int end, String last) {
        // "Walter Reed hospital" is no person either.
        String next = end < sentence.size() ? sentence.token(end).text() : "";
        return lexicon.bodies().designators().contains(last)
                || lexicon.bodies().firms().contains(last)
                || type == Name.Type.PERSON
                        && (lexicon.bodies().designators().contains(next) || context.isBusiness(sentence, first, end));
    }

    /** Nobody has a mayor, a town does: what follows "the mayor of" is no person, whatever it was taken for. */
    boolean followsPlace(Sentence sentence, int first) {
        return follows(sentence, first, lexicon.bodies().settlements())
                || follows(sentence, first, lexicon.bodies().locals());
    }

    private static boolean follows(Sentence sentence, int first, Set<String> nouns) {
        return first >= 2
                && sentence.token(first - 1).text().equals("of")
                && nouns.contains(sentence.token(first - 2).lemma());
    }

    /** One plural proper noun that is no part of a longer one: Democrats, Austrians. */
    private static boolean isPeople(Sentence sentence, int first, int end) {
        return isPlural(sentence, first, end) && sentence.token(first).text().endsWith("s");
    }

    /** Peoples need no ending to be several: the Hazara. */
    private static boolean isPlural(Sentence sentence, int first, int end) {
        Token token = sentence.token(first);
        return end - first == 1 && token.tag().equals("NNPS") && !token.is("compound");
    }

    /** Bodies can have plural names (the Sabres), but not those that are the plural of a noun for a person. */
    private boolean isPersons(Token last) {
        NounLexicon.Noun noun = lexicon.nouns().ofWritten(last.lemma());
        return noun != null && noun.kind() == Kind.PERSON;
    }

    private static String joined(Sentence sentence, int first, int end) {
        StringBuilder joined = new StringBuilder();
        for (int i = first; i < end; i++) {
            joined.append(i > first ? " " : "").append(sentence.token(i).text().toLowerCase(Locale.ROOT));
        }
        return joined.toString();
    }

    private static List<String> words(Sentence sentence, int first, int end, Kind kind) {
        List<String> words = new ArrayList<>(end - first);
        for (int i = first; i < end; i++) {
            Token token = sentence.token(i);
            String word = token.text().toLowerCase(Locale.ROOT);
            if (word.endsWith(".") && word.length() > 1) {
                word = word.replace(".", "");
            }
            boolean empty = token.tag().equals("POS") || word.equals("'s") || word.equals("’s") || isMark(word);
            if (!empty && !(words.isEmpty() && word.equals("the") && kind != Kind.PERSON)) {
                words.add(word.equals("&") ? "and" : kind == Kind.PERSON ? PersonNames.withoutAccents(word) : word);
            }
        }
        return words;
    }

    private static boolean isMark(String word) {
        return !word.equals("&") && word.chars().noneMatch(Character::isLetterOrDigit);
    }
}
