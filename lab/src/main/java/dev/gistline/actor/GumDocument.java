package dev.gistline.actor;

import dev.gistline.lab.EvalSets;
import dev.gistline.language.Name;
import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import dev.gistline.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A document of GUM with its gold tags, parses, entities and salience, as
 * <a href="https://wiki.gucorpling.org/gum/entities">GUM's guidelines</a> write them in CoNLL-U.
 *
 * @param sentences without names; the text of each is its tokens, parted by a space where the corpus says so
 * @param salience how many of five summaries tell of an entity, by its id
 */
record GumDocument(
        String file,
        String title,
        String text,
        List<Sentence> sentences,
        List<Mentioned> mentions,
        Map<String, Integer> salience) {
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]+)(\\)?)|([^()]+)\\)");
    private static final Pattern FIRST = Pattern.compile("Entity=[^|]*?\\((\\d+)-[a-z]+-([^-]*)-");
    private static final Pattern SALIENT = Pattern.compile("(\\d+) \\((\\d)\\*?\\)");

    /** A mention of an entity: tokens {@code [first, end)} of a sentence, headed by {@code head}. */
    record Mentioned(String entity, String type, int sentence, int first, int end, int head) {}

    static List<GumDocument> folder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".conllu"))
                    .sorted()
                    .map(GumDocument::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static GumDocument read(Path file) {
        try {
            return new Reader().read(file.getFileName().toString(), Files.readAllLines(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The documents of a file that does not say where they begin: a document's first entity has the number 1 and is not one
     * that was told of before. Sentences that have no entities at all are no part of any.
     */
    static List<GumDocument> all(Path file) {
        List<GumDocument> documents = new ArrayList<>();
        try {
            List<String> lines = Files.readAllLines(file);
            List<String> open = new ArrayList<>();
            int from = 0;
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    continue;
                }
                List<String> sentence = lines.subList(from, i + 1);
                if (opens(sentence) && !open.isEmpty()) {
                    documents.add(new Reader().read(file.getFileName() + ":" + documents.size(), open));
                    open.clear();
                }
                open.addAll(sentence);
                from = i + 1;
            }
            documents.add(new Reader().read(file.getFileName() + ":" + documents.size(), open));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return documents.stream()
                .filter(document -> !document.mentions().isEmpty())
                .map(GumDocument::titled)
                .toList();
    }

    /** The documents of the open genres that share no sentence with those that are measured. */
    static List<GumDocument> others(EvalSets sets, List<GumDocument> measured) {
        Set<String> sentences = new HashSet<>();
        measured.forEach(document -> sentences.addAll(document.fullSentences()));
        List<GumDocument> others = new ArrayList<>();
        for (String file : List.of("train.conllu", "gum-dev.conllu")) {
            for (GumDocument document : all(sets.unpacked("language/ud").resolve(file))) {
                if (Collections.disjoint(document.fullSentences(), sentences)) {
                    others.add(document);
                }
            }
        }
        return others;
    }

    /** Letters alone: the two releases of the treebank differ in spaces. */
    private Set<String> fullSentences() {
        Set<String> full = new HashSet<>();
        for (Sentence sentence : sentences) {
            if (sentence.size() > 5) {
                full.add(letters(sentence.span().in(text)));
            }
        }
        return full;
    }

    /** With a first line that is no sentence as its title. */
    private GumDocument titled() {
        String first = sentences.getFirst().span().in(text);
        boolean heading = !first.matches(".*[.?!:,\"”’']");
        return heading ? new GumDocument(file, first, text, sentences, mentions, salience) : this;
    }

    private static boolean opens(List<String> sentence) {
        return sentence.stream()
                .map(FIRST::matcher)
                .filter(Matcher::find)
                .limit(1)
                .anyMatch(matcher ->
                        matcher.group(1).equals("1") && !matcher.group(2).startsWith("giv"));
    }

    boolean named(Mentioned mention) {
        return sentences.get(mention.sentence()).token(mention.head()).pos().equals("PROPN");
    }

    /** Whether the first sentence is the title. */
    boolean headline() {
        String first = sentences.getFirst().span().in(text);
        return letters(first).equals(letters(title));
    }

    private static String letters(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(java.util.Locale.ROOT);
    }

    private static final class Reader {
        private final StringBuilder text = new StringBuilder();
        private final List<Sentence> sentences = new ArrayList<>();
        private final List<Mentioned> mentions = new ArrayList<>();
        private final Map<String, Integer> salience = new HashMap<>();
        private final List<String[]> rows = new ArrayList<>();
        private String title = "";
        private int block = -1;

        GumDocument read(String file, List<String> lines) {
            for (String line : lines) {
                if (line.startsWith("# meta::title = ")) {
                    title = line.substring(16).strip();
                } else if (line.startsWith("# meta::salientEntities = ")) {
                    Matcher matcher = SALIENT.matcher(line);
                    while (matcher.find()) {
                        salience.put(matcher.group(1), Integer.parseInt(matcher.group(2)));
                    }
                } else if (line.equals("# newpar") || line.startsWith("# newdoc")) {
                    block++;
                } else if (line.isBlank()) {
                    close();
                } else if (!line.startsWith("#")) {
                    rows.add(line.split("\t", -1));
                }
            }
            close();
            return new GumDocument(file, title, text.toString(), sentences, mentions, salience);
        }

        private void close() {
            if (rows.isEmpty()) {
                return;
            }
            int start = text.length();
            List<Token> tokens = new ArrayList<>();
            Map<String, Deque<int[]>> open = new HashMap<>();
            List<Mentioned> found = new ArrayList<>();
            Map<String, String> types = new HashMap<>();
            Map<String, String> summaries = new HashMap<>();
            int joinedUntil = 0;
            for (String[] row : rows) {
                if (row[0].contains("-")) {
                    joinedUntil = Integer.parseInt(row[0].substring(row[0].indexOf('-') + 1));
                } else if (!row[0].contains(".")) {
                    int index = tokens.size();
                    int at = text.length();
                    text.append(row[1]);
                    tokens.add(new Token(
                            new Span(at, text.length()),
                            row[1],
                            row[2],
                            row[4],
                            row[3],
                            Integer.parseInt(row[6]) - 1,
                            row[7]));
                    boolean space = !row[9].contains("SpaceAfter=No") && index + 1 >= joinedUntil;
                    if (space) {
                        text.append(' ');
                    }
                    entities(row[9], index, open, types, summaries, found);
                }
            }
            // Where the head of the file does not count the summaries, each mention does.
            summaries.forEach((id, letters) -> {
                int said = (int) letters.chars().filter(letter -> letter == 's').count();
                if (said > 0) {
                    salience.putIfAbsent(id, said);
                }
            });
            Span span = new Span(start, tokens.getLast().span().end());
            Sentence sentence = new Sentence(sentences.size(), Math.max(0, block), span, tokens, List.<Name>of());
            for (Mentioned mention : found) {
                mentions.add(new Mentioned(
                        mention.entity(),
                        mention.type(),
                        sentence.index(),
                        mention.first(),
                        mention.end(),
                        head(sentence, mention.first(), mention.end())));
            }
            sentences.add(sentence);
            text.append('\n');
            rows.clear();
        }

        private static void entities(
                String misc,
                int index,
                Map<String, Deque<int[]>> open,
                Map<String, String> types,
                Map<String, String> summaries,
                List<Mentioned> to) {
            for (String field : misc.split("\\|")) {
                if (!field.startsWith("Entity=")) {
                    continue;
                }
                Matcher matcher = BRACKET.matcher(field.substring(7));
                while (matcher.find()) {
                    String id;
                    if (matcher.group(1) != null) {
                        String[] parts = matcher.group(1).split("-", -1);
                        id = parts[0];
                        types.put(id, parts[1]);
                        summaries.put(id, parts.length > 3 ? parts[3] : "");
                        open.computeIfAbsent(id, key -> new ArrayDeque<>()).push(new int[] {index});
                        if (matcher.group(2).isEmpty()) {
                            continue;
                        }
                    } else {
                        id = matcher.group(3).split("-", -1)[0];
                    }
                    Deque<int[]> begun = open.get(id);
                    if (begun != null && !begun.isEmpty()) {
                        to.add(new Mentioned(id, types.getOrDefault(id, ""), -1, begun.pop()[0], index + 1, -1));
                    }
                }
            }
        }

        private static int head(Sentence sentence, int first, int end) {
            for (int i = first; i < end; i++) {
                int head = sentence.token(i).head();
                if (head < first || head >= end) {
                    return i;
                }
            }
            return first;
        }
    }
}
