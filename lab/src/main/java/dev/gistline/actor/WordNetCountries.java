package dev.gistline.actor;

import dev.gistline.actor.WordNet.Synset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes from WordNet the states of the world, their people and their capitals: {@code countries.tsv}. */
final class WordNetCountries {
    /** The sense of country that is the territory of a nation, under which WordNet lists the states of the world. */
    private static final String COUNTRY = "08562388";

    private static final Pattern CAPITAL = Pattern.compile("capital\\b[^;]*? of (?:the )?([A-Z][\\w' ]+)");

    static final String HEADER = """
            # States of the world: a word or name in lower case, the state's name, and what the word is to it:
            # name, people (the adjective or those who live there) or capital.
            # Written by `./gistline lab train actors` from WordNet 3.1, Copyright 2011 Princeton University (its licence: NOTICE);
            # country-additions.tsv has what is newer.
            """;

    private final WordNet net;
    private final TreeSet<String> lines = new TreeSet<>();
    private final Map<String, String> nameOf = new HashMap<>();

    WordNetCountries(WordNet net) {
        this.net = net;
    }

    List<String> lines() {
        for (Synset synset : net.synsets()) {
            if (synset.pointers("@i").stream().anyMatch(this::isCountry)) {
                String name = name(synset);
                nameOf.put(synset.offset(), name);
                synset.words().stream()
                        .filter(word -> !word.matches("[a-z].*"))
                        .forEach(word -> add(word, name, "name"));
            }
        }
        for (Synset synset : net.synsets()) {
            people(synset);
            capital(synset);
        }
        for (WordNet.Adjective adjective : net.adjectives()) {
            for (String noun : adjective.pertains()) {
                String name = nameOf.get(noun);
                if (name != null) {
                    adjective.words().forEach(word -> add(word, name, "people"));
                }
            }
        }
        return new ArrayList<>(lines);
    }

    private boolean isCountry(String offset) {
        if (offset.equals(COUNTRY)) {
            return true;
        }
        Synset synset = net.synset(offset);
        return synset != null && synset.pointers("@").contains(COUNTRY);
    }

    /** The name as news writes it: the first that is not formal. */
    private static String name(Synset synset) {
        return synset.words().stream()
                .filter(word -> !word.matches("(?i).*(republic|kingdom|state|union|commonwealth)_of.*"))
                .findFirst()
                .orElse(synset.words().getFirst())
                .replace('_', ' ');
    }

    private void people(Synset synset) {
        if (synset.file() == WordNet.PERSON_FILE) {
            for (String whole : synset.pointers("#m")) {
                String name = nameOf.get(whole);
                if (name != null) {
                    synset.words().forEach(word -> add(word, name, "people"));
                }
            }
        }
    }

    private void capital(Synset synset) {
        if (synset.pointers("@i").contains("08709407")) {
            Matcher matcher = CAPITAL.matcher(synset.gloss());
            while (matcher.find()) {
                String of = matcher.group(1).toLowerCase(Locale.ROOT);
                for (Map.Entry<String, String> country : nameOf.entrySet()) {
                    String name = country.getValue().toLowerCase(Locale.ROOT);
                    if (of.equals(name) || of.startsWith(name + " ")) {
                        synset.words().stream()
                                .filter(word -> !word.toLowerCase(Locale.ROOT).contains("capital"))
                                .forEach(word -> add(word, country.getValue(), "capital"));
                    }
                }
            }
        }
    }

    private void add(String word, String name, String what) {
        String plain = word.replaceAll("\\(.*", "").replace('_', ' ');
        if (Character.isUpperCase(plain.charAt(0)) && plain.length() > 1) {
            lines.add(plain.toLowerCase(Locale.ROOT) + "\t" + name + "\t" + what);
        }
    }
}
