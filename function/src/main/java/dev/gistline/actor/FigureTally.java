package dev.gistline.actor;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Counts how the mentions of one figure stand in the story: where, in what form, as subject or object of what. */
final class FigureTally {
    /** The place of a figure that the body never shows: beyond all others. */
    private static final int NOWHERE = 99;

    private final Story story;
    private final Set<String> reporting;
    private final Set<Integer> blocks = new HashSet<>();
    private double weight;
    private int names;
    private int nominals;
    private int pronouns;
    private int subjects;
    private int objects;
    private int deeds;
    private int reports;
    private int beside;
    private int first = NOWHERE;
    private int firstToken;
    private boolean title;
    private boolean definite;
    private boolean singularNew;
    private boolean counted;

    /** @param reporting the verbs that tell no deed of their subject but what it says */
    FigureTally(Story story, Set<String> reporting) {
        this.story = story;
        this.reporting = reporting;
    }

    void add(Candidate mention) {
        Sentence sentence = story.sentence(mention);
        counted |= isCounted(sentence, mention);
        boolean subject = Grammar.isSubject(sentence, mention.head());
        if (story.inTitle(mention)) {
            title = true;
            weight += subject ? 1.5 : 1;
            return;
        }
        int at = story.place(mention.sentence());
        weight += mention.isPronoun() ? 0 : (subject ? 1.5 : 1) / (1 + 0.15 * at);
        blocks.add(sentence.block());
        if (!mention.isPronoun() && at < first) {
            first = at;
            firstToken = mention.first();
        }
        addForm(mention, sentence);
        addRole(mention, sentence, subject);
    }

    private void addForm(Candidate mention, Sentence sentence) {
        switch (mention.form()) {
            case NAME -> names++;
            case PRONOUN -> pronouns++;
            case NOMINAL -> {
                nominals++;
                Grammar.Determination kind = Grammar.determination(sentence, story.tree(mention.sentence()), mention);
                definite |= kind == Grammar.Determination.DEFINITE;
                singularNew |= kind == Grammar.Determination.INDEFINITE && !mention.plural();
            }
        }
    }

    private void addRole(Candidate mention, Sentence sentence, boolean subject) {
        Token head = story.head(mention);
        boolean object = Grammar.isObject(sentence, mention.head());
        subjects += subject ? 1 : 0;
        objects += object ? 1 : 0;
        if (subject || object || Grammar.isAgent(sentence, mention.head())) {
            boolean only = subject && reporting.contains(Grammar.governor(sentence, mention.head()));
            reports += only ? 1 : 0;
            deeds += only ? 0 : 1;
        }
        beside += head.is("compound") || head.is("nmod") || head.is("appos") ? 1 : 0;
    }

    /** Whether the mention gives a number, {@code over 700 passengers}; "one nurse" is no count. */
    private static boolean isCounted(Sentence sentence, Candidate mention) {
        for (int i = mention.first(); i < mention.end(); i++) {
            Token token = sentence.token(i);
            if (token.tag().equals("CD") && !token.text().equalsIgnoreCase("one")) {
                return true;
            }
        }
        return false;
    }

    /** The values by the names of their features. */
    Map<String, Double> values() {
        int shown = names + nominals;
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("bias", 1.0);
        values.put("weight", Math.log1p(weight));
        values.put("mentions", Math.log1p(shown));
        values.put("pronouns", Math.log1p(pronouns));
        values.put("first", 1.0 / (1 + 0.3 * first));
        values.put("lead", yes(first == 0));
        values.put("lead front", first == 0 ? 1.0 / (1 + 0.1 * firstToken) : 0);
        values.put("title", yes(title));
        values.put("subjects", Math.log1p(subjects));
        values.put("objects", Math.log1p(objects));
        values.put("deeds", Math.log1p(deeds));
        values.put("only reports", yes(reports > 0 && deeds == 0));
        values.put("beside", shown == 0 ? 0 : beside / (double) (shown + pronouns));
        values.put("blocks", Math.log1p(blocks.size()));
        values.put("once", yes(shown + pronouns <= 1));
        values.put("named", yes(names > 0));
        values.put("definite", yes(names == 0 && definite));
        values.put("singular new", yes(names == 0 && singularNew));
        values.put("counted", yes(counted));
        return values;
    }

    private static double yes(boolean is) {
        return is ? 1 : 0;
    }
}
