package dev.gistline.actor;

import dev.gistline.actor.WordNet.Synset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Takes from WordNet the nouns that can mean people or organisations: {@code nouns.tsv}. */
final class WordNetNouns {
    private final WordNet net;
    private final Set<String> organisations;
    private final Set<String> states;
    private final Set<String> groups;
    private final Set<String> people;
    private final Set<String> women;
    private final Set<String> men;

    WordNetNouns(WordNet net) {
        this.net = net;
        organisations = net.under("organization", "establishment");
        states = net.under("state", "government", "nation");
        states.retainAll(net.under("social_group"));
        groups = net.under("social_group", "people", "military_personnel", "multitude");
        people = net.under("person");
        women = net.under("woman", "female_person", "mother");
        men = net.under("man", "male_person", "father");
    }

    /** Lines {@code lemma, kind, share}; see the header that {@link #HEADER} gives the file. */
    List<String> lines() {
        Map<String, String> lines = new TreeMap<>();
        for (String lemma : net.lemmas()) {
            String line = line(lemma);
            if (!line.isEmpty()) {
                lines.put(lemma, line);
            }
        }
        return List.copyOf(lines.values());
    }

    /** Common nouns that mean neither people nor a body of them in any sense. */
    List<String> things() {
        return net.lemmas().stream()
                .filter(lemma -> lemma.matches("[a-z]+") && net.isCommon(lemma))
                .filter(lemma -> net.senses(lemma).stream().noneMatch(sense -> kind(sense, lemma) != 0))
                .toList();
    }

    private String line(String lemma) {
        List<Synset> senses = net.senses(lemma);
        if (lemma.indexOf('_') >= 0 || !Character.isLetter(lemma.charAt(0)) || senses.isEmpty()) {
            return "";
        }
        char kind = 0;
        String gender = "";
        double mine = 0;
        double all = 0;
        for (int i = 0; i < senses.size(); i++) {
            Synset sense = senses.get(i);
            double weight = 1.0 / ((i + 1) * (i + 1));
            all += weight;
            char of = kind(sense, lemma);
            if (of != 0) {
                mine += weight;
                if (kind == 0) {
                    kind = of;
                    boolean female = women.contains(sense.offset());
                    boolean male = men.contains(sense.offset());
                    gender = female == male ? "" : female ? "f" : "m";
                }
            }
        }
        int share = (int) Math.round(9 * mine / all);
        if (kind == 0 || share == 0) {
            return "";
        }
        boolean first = kind(senses.getFirst(), lemma) != 0;
        return lemma + "\t" + kind + gender + "\t" + share + (first ? "+" : "");
    }

    /** 0 for a sense that is neither people nor an organisation, or that is one person's or body's name. */
    private char kind(Synset sense, String lemma) {
        boolean written = sense.words().stream().anyMatch(word -> word.equals(lemma));
        if (!written || !sense.pointers("@i").isEmpty()) {
            return 0;
        }
        if (sense.file() == WordNet.PERSON_FILE) {
            return people.contains(sense.offset()) ? 'P' : 0;
        }
        if (sense.file() == WordNet.GROUP_FILE) {
            return states.contains(sense.offset())
                    ? 'C'
                    : organisations.contains(sense.offset()) ? 'O' : groups.contains(sense.offset()) ? 'G' : 0;
        }
        return 0;
    }

    static final String THINGS = """
            # Common nouns no sense of which is people or an organisation, as lemmas.
            # Written by `./gistline lab train actors` from WordNet 3.1, Copyright 2011 Princeton University (its licence: NOTICE):
            # those that its texts with tagged senses have.
            """;

    static final String HEADER = """
            # Nouns that can mean people or organisations: lemma, kind, share.
            # Written by `./gistline lab train actors` from WordNet 3.1, Copyright 2011 Princeton University (its licence: NOTICE).
            # kind, of the noun's most frequent such sense: P person, O under organization or establishment, C under state,
            #   nation or government, G under another social group; f or m where it stands under woman or man
            # share: how much of the noun's senses, the i-th weighed 1/i^2, are such, of 9; + when the first sense is one
            """;
}
