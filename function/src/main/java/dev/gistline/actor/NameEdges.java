package dev.gistline.actor;

import dev.gistline.language.Name;
import dev.gistline.language.Sentence;
import dev.gistline.language.TimeNouns;
import dev.gistline.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Mends where the names of a story begin and end by its other names: a name finder reads one sentence at a time and takes in
 * a title or a possessor that the story names by itself elsewhere.
 */
final class NameEdges {
    private static final Set<String> PLURAL = Set.of("are", "were", "have");

    private final Lexicon lexicon;
    private final Map<String, Name.Type> types = new HashMap<>();
    /** What the story says are bodies, by an apposition or as an acronym in brackets. */
    private final Set<String> bodies;

    private final Set<String> peoples = new HashSet<>();
    /** What is followed by 's and a verb. */
    private final Set<String> shops = new HashSet<>();

    private final AcronymPairs acronymPairs = new AcronymPairs();
    private final PersonEdges persons = new PersonEdges();

    NameEdges(Lexicon lexicon, List<Sentence> sentences) {
        this.lexicon = lexicon;
        bodies = NamedBodies.of(lexicon, sentences);
        for (Sentence sentence : sentences) {
            for (Name name : sentence.names()) {
                Name bare = bare(sentence, name);
                String words = joined(sentence, bare.first(), bare.end());
                types.putIfAbsent(words, bare.type());
                persons.see(sentence, bare);
                acronymPairs.see(sentence, bare);
                if (isBracketed(sentence, bare)) {
                    bodies.add(words);
                }
                if (isPlural(sentence, bare)) {
                    peoples.add(words);
                }
                if (isShop(sentence, bare)) {
                    shops.add(joined(sentence, bare.end() - 1, bare.end()));
                }
            }
        }
    }

    /** The names of a sentence, in its order. */
    List<Name> of(Sentence sentence) {
        List<Name> mended = new ArrayList<>();
        for (Name found : sentence.names()) {
            Name name = PersonEdges.nicknamed(sentence, bare(sentence, found));
            if (name.first() >= name.end()) {
                continue;
            }
            Name before = mended.isEmpty() ? null : mended.getLast();
            if (before != null && name.first() < before.end()) {
                continue;
            }
            if (before != null && before.end() + 1 == name.first() && isOneWithHyphen(sentence, before, name)) {
                mended.removeLast();
                name = new Name(before.first(), name.end(), Name.Type.ORGANISATION);
            } else if (before != null && before.end() + 1 == name.first() && persons.isOne(sentence, before, name)) {
                mended.removeLast();
                name = new Name(before.first(), name.end(), Name.Type.PERSON);
            }
            if (before != null) {
                int and = ListedNames.and(sentence, before, name);
                if (and >= 0) {
                    mended.add(new Name(name.first(), and, before.type()));
                    name = new Name(and + 1, name.end(), before.type());
                }
            }
            name = PersonEdges.withoutHome(sentence, name);
            String words = joined(sentence, name.first(), name.end());
            if (bodies.contains(words)) {
                name = new Name(name.first(), name.end(), Name.Type.ORGANISATION);
            } else if (persons.isLastName(words)) {
                name = new Name(name.first(), name.end(), Name.Type.PERSON);
            }
            split(sentence, shop(sentence, Hyphens.tied(sentence, PersonEdges.hyphened(sentence, name))), mended);
        }
        return mended;
    }

    /** Capitals in brackets behind a body's name are what it is called for short, whatever a name finder takes them for. */
    private static boolean isBracketed(Sentence sentence, Name name) {
        int open = name.first() - 1;
        String written = sentence.token(name.first()).text();
        return open > 0
                && name.end() - name.first() == 1
                && written.length() > 1
                && written.chars().allMatch(Character::isUpperCase)
                && sentence.token(open).text().equals("(")
                && sentence.names().stream()
                        .anyMatch(body -> body.end() == open && body.type() == Name.Type.ORGANISATION);
    }

    /** Whether the story tells of what the name is of as of several people: the Sennari were driven out, 40 Sennari. */
    boolean isPeople(Sentence sentence, Name name) {
        boolean open = name.type() == Name.Type.MISC || name.type() == Name.Type.PERSON;
        return open && peoples.contains(joined(sentence, name.first(), name.end()));
    }

    private static boolean isPlural(Sentence sentence, Name name) {
        int head = Tree.head(sentence, name.first(), name.end());
        Token token = sentence.token(head);
        if (name.end() - name.first() > 1
                || !token.tag().startsWith("NNP")
                || token.text().length() < 2) {
            return false;
        }
        // Austrians and Sennari are two peoples.
        boolean plural = token.is("conj")
                && token.head() >= 0
                && sentence.token(token.head()).tag().equals("NNPS");
        for (Token other : sentence.tokens()) {
            plural |= other.head() == head && other.is("nummod");
            boolean verb = token.is("nsubj") && token.head() >= 0 && other.head() == token.head() && other.is("aux");
            boolean copula = token.is("nsubj") && other.head() == token.head() && other.is("cop");
            plural |= (verb || copula) && PLURAL.contains(other.text());
            boolean joined = other.head() == head && other.is("conj");
            if (joined) {
                return false;
            }
        }
        return plural;
    }

    /** The name without the marks around it, a verb before it (to mark Harrow's) and the possessive ending behind it. */
    private static Name bare(Sentence sentence, Name name) {
        int first = name.first();
        int end = name.end();
        while (end > first + 1 && (isPossessive(sentence.token(end - 1)) || isMark(sentence.token(end - 1)))) {
            end--;
        }
        while (first + 1 < end && (isMark(sentence.token(first)) || isSmallVerb(sentence.token(first)))) {
            first++;
        }
        return new Name(first, end, name.type());
    }

    private static boolean isSmallVerb(Token token) {
        return token.tag().startsWith("VB")
                && Character.isLowerCase(token.text().codePointAt(0));
    }

    /** {@code Calder Micro} and {@code Optic Works} are parts of Calder Micro-Optic Works, and so may two acronyms be. */
    private boolean isOneWithHyphen(Sentence sentence, Name before, Name name) {
        boolean parts = before.end() - before.first() > 1 && name.end() - name.first() > 1;
        return Hyphens.tie(sentence, before.end())
                && name.type() == Name.Type.ORGANISATION
                && (parts || acronymPairs.isOne(sentence, before, name));
    }

    /** A finite verb stands after no possessor: {@code Harrow's opened}, the shop, and no one's. */
    private boolean isShop(Sentence sentence, Name name) {
        return name.end() + 1 < sentence.size()
                && isPossessive(sentence.token(name.end()))
                && sentence.token(name.end()).tag().equals("POS")
                && sentence.token(name.end() + 1).isFinite();
    }

    private Name shop(Sentence sentence, Name name) {
        boolean shop = name.end() < sentence.size()
                && isPossessive(sentence.token(name.end()))
                && shops.contains(joined(sentence, name.end() - 1, name.end()));
        return shop ? new Name(name.first(), name.end() + 1, Name.Type.ORGANISATION) : name;
    }

    private void split(Sentence sentence, Name name, List<Name> to) {
        for (int i = name.first() + 1; i < name.end() - 1; i++) {
            String possessor = joined(sentence, name.first(), i);
            if (isPossessive(sentence.token(i)) && TimeNouns.isDay(possessor)) {
                // When a body met is no part of its name: "Tuesday's City Council".
                split(sentence, new Name(i + 1, name.end(), name.type()), to);
                return;
            }
            if (isPossessive(sentence.token(i)) && (types.containsKey(possessor) || isState(possessor))) {
                Name.Type type = types.getOrDefault(possessor, Name.Type.COUNTRY);
                to.add(new Name(name.first(), i, type));
                split(sentence, new Name(i + 1, name.end(), name.type()), to);
                return;
            }
        }
        to.add(beforeOffice(sentence, afterNoun(sentence, name)));
    }

    /** {@code Guildhall Press Secretary}: the press is the secretary's where the story knows the Guildhall. */
    private Name beforeOffice(Sentence sentence, Name name) {
        boolean office = name.type() == Name.Type.ORGANISATION
                && name.end() < sentence.size()
                && isOfPerson(sentence.token(name.end()));
        for (int end = name.end() - 1; office && end > name.first(); end--) {
            if (types.get(joined(sentence, name.first(), end)) == Name.Type.ORGANISATION) {
                return new Name(name.first(), end, name.type());
            }
        }
        return name;
    }

    /** A sentence that begins with a noun or a verb writes it like a name: {@code Rival Harrow's}, {@code Try Harrow}. */
    private Name afterNoun(Sentence sentence, Name name) {
        boolean noun = name.first() == 0
                && name.end() > 1
                && (isOfPerson(sentence.token(0)) || sentence.token(0).tag().startsWith("VB"));
        return noun && types.containsKey(joined(sentence, 1, name.end())) ? new Name(1, name.end(), name.type()) : name;
    }

    private boolean isOfPerson(Token token) {
        Titles.Title title = lexicon.titles().of(token.text());
        NounLexicon.Noun noun = lexicon.nouns().ofWritten(token.text());
        return title != null && title.office() != null
                || noun != null && noun.kind() == Kind.PERSON && noun.share() >= 6;
    }

    private boolean isState(String words) {
        return lexicon.countries().named(words) != null;
    }

    /** The words of a name in small letters, without its article and possessive endings. */
    static String joined(Sentence sentence, int first, int end) {
        StringBuilder joined = new StringBuilder();
        for (int i = first; i < end; i++) {
            String word = sentence.token(i).text().toLowerCase(Locale.ROOT);
            boolean said = !isPossessive(sentence.token(i)) && !(i == first && word.equals("the"));
            if (said) {
                joined.append(joined.isEmpty() ? "" : " ").append(word);
            }
        }
        return joined.toString();
    }

    private static boolean isPossessive(Token token) {
        return token.tag().equals("POS")
                || token.text().equals("'s")
                || token.text().equals("’s");
    }

    private static boolean isMark(Token token) {
        return !token.text().equals("&") && token.text().chars().noneMatch(Character::isLetterOrDigit);
    }
}
