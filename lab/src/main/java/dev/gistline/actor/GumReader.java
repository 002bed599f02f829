package dev.gistline.actor;

import dev.gistline.actor.GumDocument.Mentioned;
import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import dev.gistline.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one document of GUM from its lines in <a href="https://universaldependencies.org/format.html">CoNLL-U</a>. */
final class GumReader {
    private static final String TITLE = "# meta::title = ";
    private static final String SALIENT_ENTITIES = "# meta::salientEntities = ";

    /** An entity and how many summaries tell of it: {@code 3 (5*)}. */
    private static final Pattern SALIENT = Pattern.compile("(\\d+) \\((\\d)\\*?\\)");

    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Mentioned> mentions = new ArrayList<>();
    private final Map<String, Integer> salience = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private String title = "";
    private int block = -1;

    /** A line of ten fields, by those of them that are read here. */
    private record Row(
            String id, String form, String lemma, String pos, String tag, String head, String relation, String misc) {
        static Row of(String line) {
            String[] fields = line.split("\t", -1);
            return new Row(fields[0], fields[1], fields[2], fields[3], fields[4], fields[6], fields[7], fields[9]);
        }

        /** Whether the row is of several words written as one, of which each has a row of its own. */
        boolean isJoined() {
            return id.contains("-");
        }

        /** Whether the row is of a word that is not in the text. */
        boolean isEmpty() {
            return id.contains(".");
        }

        boolean isFollowedBySpace() {
            return !misc.contains("SpaceAfter=No");
        }

        int lastJoined() {
            return Integer.parseInt(id.substring(id.indexOf('-') + 1));
        }
    }

    GumDocument read(String file, List<String> lines) {
        for (String line : lines) {
            if (line.startsWith(TITLE)) {
                title = line.substring(TITLE.length()).strip();
            } else if (line.startsWith(SALIENT_ENTITIES)) {
                Matcher matcher = SALIENT.matcher(line);
                while (matcher.find()) {
                    salience.put(matcher.group(1), Integer.parseInt(matcher.group(2)));
                }
            } else if (line.equals("# newpar") || line.startsWith("# newdoc")) {
                block++;
            } else if (line.isBlank()) {
                close();
            } else if (!line.startsWith("#")) {
                rows.add(Row.of(line));
            }
        }
        close();
        return new GumDocument(file, title, text.toString(), sentences, mentions, salience);
    }

    /** Makes a sentence of the rows read. */
    private void close() {
        if (rows.isEmpty()) {
            return;
        }
        int start = text.length();
        List<Token> tokens = new ArrayList<>();
        Entities entities = new Entities();
        @Nullable Row joined = null;
        for (Row row : rows) {
            if (row.isJoined()) {
                joined = row;
            } else if (!row.isEmpty()) {
                int at = text.length();
                text.append(row.form());
                tokens.add(new Token(
                        new Span(at, text.length()),
                        row.form(),
                        row.lemma(),
                        row.tag(),
                        row.pos(),
                        Integer.parseInt(row.head()) - 1,
                        row.relation()));
                if (isFollowedBySpace(row, tokens.size(), joined)) {
                    text.append(' ');
                }
                entities.read(row.misc(), tokens.size() - 1);
            }
        }
        // Where the head of the file does not count the summaries, each mention does.
        entities.summaries().forEach(salience::putIfAbsent);
        Span span = new Span(start, tokens.getLast().span().end());
        Sentence sentence = new Sentence(sentences.size(), Math.max(0, block), span, tokens, List.of());
        mentions.addAll(entities.mentions(sentence));
        sentences.add(sentence);
        text.append('\n');
        rows.clear();
    }

    /** Of several words written as one, the row of all of them says what follows the last. */
    private static boolean isFollowedBySpace(Row row, int word, @Nullable Row joined) {
        if (joined == null || word > joined.lastJoined()) {
            return row.isFollowedBySpace();
        }
        return word == joined.lastJoined() && joined.isFollowedBySpace() && row.isFollowedBySpace();
    }

    /** The entities of one sentence, told by brackets that open and close at its tokens: {@code (3-person-giv-ss-...)}. */
    private static final class Entities {
        private static final String FIELD = "Entity=";
        private static final Pattern BRACKET = Pattern.compile("\\(([^()]+)(\\)?)|([^()]+)\\)");

        private record Found(String entity, int first, int end) {}

        private final Map<String, Deque<Integer>> open = new HashMap<>();
        private final Map<String, String> types = new HashMap<>();
        private final Map<String, String> grades = new HashMap<>();
        private final List<Found> found = new ArrayList<>();

        void read(String misc, int token) {
            for (String field : misc.split("\\|")) {
                if (field.startsWith(FIELD)) {
                    Matcher matcher = BRACKET.matcher(field.substring(FIELD.length()));
                    while (matcher.find()) {
                        bracket(matcher, token);
                    }
                }
            }
        }

        private void bracket(Matcher matcher, int token) {
            String opened = matcher.group(1);
            String[] parts = (opened != null ? opened : matcher.group(3)).split("-", -1);
            String entity = parts[0];
            if (opened != null) {
                types.put(entity, parts[1]);
                grades.put(entity, parts.length > 3 ? parts[3] : "");
                open.computeIfAbsent(entity, key -> new ArrayDeque<>()).push(token);
            }
            boolean closes = opened == null || !matcher.group(2).isEmpty();
            Deque<Integer> begun = open.getOrDefault(entity, new ArrayDeque<>());
            if (closes && !begun.isEmpty()) {
                found.add(new Found(entity, begun.pop(), token + 1));
            }
        }

        /** How many summaries tell of an entity: a letter of its mention each, an s for one that does. */
        Map<String, Integer> summaries() {
            Map<String, Integer> summaries = new HashMap<>();
            grades.forEach((entity, letters) -> {
                int said = (int) letters.chars().filter(letter -> letter == 's').count();
                if (said > 0) {
                    summaries.put(entity, said);
                }
            });
            return summaries;
        }

        List<Mentioned> mentions(Sentence sentence) {
            return found.stream()
                    .map(each -> new Mentioned(
                            each.entity,
                            types.getOrDefault(each.entity, ""),
                            sentence.index(),
                            each.first,
                            each.end,
                            head(sentence, each.first, each.end)))
                    .toList();
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
