package dev.gistline.actor;

import dev.gistline.language.Credits;
import dev.gistline.language.Dateline;
import dev.gistline.language.Name;
import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the mentions of a story: names, noun phrases and pronouns. */
final class MentionFinder {
    private static final Set<String> CREDITED = WordFile.words("picture");

    private static final Set<String> STORMS = WordFile.words("storm");

    private static final int LONGEST_CREDIT = 10;

    private final Lexicon lexicon;
    private final NameReader names;
    private final NominalReader nominals;
    private final CountedReader counted;
    private final TitleReader titles;

    MentionFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        names = new NameReader(lexicon);
        nominals = new NominalReader(lexicon);
        counted = new CountedReader(nominals);
        titles = new TitleReader(lexicon);
    }

    /** Adds the mentions of each sentence to the story. */
    void find(Story story) {
        List<Candidate> found = new ArrayList<>();
        NameSigns signs = new NameSigns(new Impersonal(lexicon, story));
        NameEdges edges = new NameEdges(lexicon, story.sentences());
        Set<Integer> credits = Credits.of(story.sentences());
        for (int i = 0; i < story.sentences().size(); i++) {
            Sentence sentence = story.sentence(i);
            if (credits.contains(i) || isCredit(sentence)) {
                continue;
            }
            boolean[] named = new boolean[sentence.size()];
            int from = story.opensBody(i) ? Dateline.length(sentence) : 0;
            for (Name name : edges.of(sentence)) {
                if (name.first() >= from) {
                    Candidate candidate = named(story, i, name, edges, named);
                    keep(candidate, found);
                    if (candidate != null && candidate.isName()) {
                        signs.see(story, candidate);
                    }
                    if (candidate != null
                            && candidate.kind() == Kind.PLACE
                            && names.followsPlace(sentence, candidate.first())) {
                        signs.seeSettlement(candidate);
                    }
                }
            }
            // What a name finder took for the beginning of a name, and the story does not, describes it: Rival
            // Harrow's.
            named[0] |= named.length > 1
                    && named[1]
                    && sentence.names().stream().anyMatch(name -> name.first() == 0 && name.end() > 1);
            unnamed(story, i, from, named, found);
        }
        CommonAcronyms acronyms = new CommonAcronyms(story.sentences(), found, new Acronyms(lexicon.countries()));
        found.removeIf(acronyms::isCommon);
        Set<String> storms = storms(story);
        found.removeIf(one -> one.isName() && storms.contains(one.lastWord()) && one.kind() == Kind.PERSON);
        story.add(NameKinds.consistent(found, signs, lexicon, titles::isOffice));
    }

    /** The mention that a name is, null for one that means no actor; marks its words, and those of a title before it. */
    private @Nullable Candidate named(Story story, int index, Name name, NameEdges edges, boolean[] named) {
        Sentence sentence = story.sentence(index);
        Candidate candidate = edges.isPeople(sentence, name)
                ? names.candidate(sentence, index, name.first(), name.end(), Kind.GROUP)
                : names.read(sentence, index, name);
        candidate = candidate == null ? null : counted.people(sentence, story.tree(index), candidate);
        Arrays.fill(named, name.first(), name.end(), candidate != null);
        if (candidate != null && candidate.isName() && candidate.kind() == Kind.PERSON) {
            markTitle(sentence, candidate, named);
        }
        return candidate;
    }

    /** Adds the mentions of a sentence that are no names. */
    private void unnamed(Story story, int index, int from, boolean[] named, List<Candidate> found) {
        Sentence sentence = story.sentence(index);
        for (int token = from; token < sentence.size(); token++) {
            if (!named[token]) {
                Candidate mention = unnamed(sentence, story.tree(index), index, token);
                keep(mention, found);
                if (mention != null && mention.end() > token + 1) {
                    // Those of whom so many are told of are not told of beside them.
                    Arrays.fill(named, token + 1, mention.end(), true);
                }
            }
        }
    }

    private @Nullable Candidate unnamed(Sentence sentence, Tree tree, int index, int token) {
        Candidate pronoun = Pronouns.read(sentence, index, token);
        if (pronoun != null) {
            return pronoun;
        }
        Candidate many = counted.read(sentence, tree, index, token);
        return many != null ? many : nominals.read(sentence, tree, index, token);
    }

    /** The names of storms, which are those of people: Hurricane Ada. */
    private static Set<String> storms(Story story) {
        Set<String> storms = new HashSet<>();
        for (Sentence sentence : story.sentences()) {
            for (int i = 0; i + 1 < sentence.size(); i++) {
                Token next = sentence.token(i + 1);
                if (next.pos().equals("PROPN")
                        && STORMS.contains(sentence.token(i).text())) {
                    storms.add(next.text().toLowerCase(Locale.ROOT));
                }
            }
        }
        return storms;
    }

    /** "Image: Ada Moss." tells whose picture it is, and no one of the story. */
    private static boolean isCredit(Sentence sentence) {
        if (sentence.size() < 3 || sentence.size() > LONGEST_CREDIT) {
            return false;
        }
        String second = sentence.token(1).text().toLowerCase(Locale.ROOT);
        return CREDITED.contains(sentence.token(0).text().toLowerCase(Locale.ROOT))
                && (second.equals(":") || second.equals("by") || second.equals("courtesy"));
    }

    /** An office that depends on the name after it is told by the name's own mention; one that governs it is a mention. */
    private void markTitle(Sentence sentence, Candidate person, boolean[] named) {
        for (int i = titles.begin(sentence, person); i < person.first(); i++) {
            named[i] |= sentence.token(person.head()).head() != i;
        }
    }

    private static void keep(@Nullable Candidate candidate, List<Candidate> found) {
        if (candidate != null) {
            found.add(candidate);
        }
    }
}
