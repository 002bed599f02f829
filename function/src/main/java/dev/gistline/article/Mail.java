package dev.gistline.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A plain text that begins as an e-mail message does (RFC 5322): header fields, an empty row, the text. Fields as mail
 * programs print them, of sender, receivers and day alone, are read as well.
 *
 * @param fields by their names in lower case
 * @param text the rows of its own text, without signature and without what it answers to
 */
record Mail(Map<String, String> fields, List<Row> text) {
    private static final Set<String> FIELDS = Set.of("from", "to", "subject", "date", "sent");
    private static final List<String> MARKS = List.of("re:", "fw:", "fwd:");
    private static final int MOST_FIELDS = 200;

    Mail {
        fields = Map.copyOf(fields);
        text = List.copyOf(text);
    }

    /** Empty where the text does not begin with the sender and one more of the fields that every message has. */
    static Optional<Mail> of(String text) {
        List<Row> rows = Row.of(text);
        Map<String, String> fields = new HashMap<>();
        @Nullable String name = null;
        int first = !rows.isEmpty() && announcesForwarded(rows.getFirst().in(text)) ? 1 : 0;
        int at = first;
        while (at < rows.size()
                && at < MOST_FIELDS
                && (at == first || rows.get(at).blank() == 0)) {
            String row = rows.get(at).in(text);
            int colon = row.indexOf(':');
            if (name != null && rows.get(at).indent() > 0) {
                fields.merge(name, row, (begun, more) -> begun + " " + more);
            } else if (isName(row, colon)) {
                name = row.substring(0, colon).toLowerCase(Locale.ROOT);
                fields.putIfAbsent(name, row.substring(colon + 1).strip());
            } else {
                return Optional.empty();
            }
            at++;
        }
        long known = FIELDS.stream().filter(fields::containsKey).count();
        return fields.containsKey("from") && known >= 2
                ? Optional.of(new Mail(fields, own(text, rows.subList(at, rows.size()))))
                : Optional.empty();
    }

    /** {@code Begin forwarded message:} and {@code ----- Forwarded message -----}. */
    private static boolean announcesForwarded(String row) {
        String lower = row.toLowerCase(Locale.ROOT);
        return lower.contains("forwarded message") && (lower.startsWith("begin ") || lower.startsWith("---"));
    }

    private static boolean isName(String row, int colon) {
        for (int i = 0; i < colon; i++) {
            if (!Character.isLetterOrDigit(row.charAt(i)) && row.charAt(i) != '-') {
                return false;
            }
        }
        return colon > 0;
    }

    /** The rows without the signature, quoted ones and what says whose they are. */
    private static List<Row> own(String text, List<Row> rows) {
        List<Row> own = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String row = rows.get(i).in(text);
            if (row.equals("--")) {
                // "-- " begins the signature (RFC 3676, section 4.3), which ends where another text does.
                while (i + 1 < rows.size() && rows.get(i + 1).blank() == 0) {
                    i++;
                }
            } else if (!row.startsWith(">") && !announces(text, rows, i)) {
                own.add(rows.get(i));
            }
        }
        return own;
    }

    /** {@code On Mon, 1 Mar 2021, Ada Moss wrote:}, in one row or two, and {@code -----Original Message-----}. */
    private static boolean announces(String text, List<Row> rows, int i) {
        String row = rows.get(i).in(text);
        String next = i + 1 < rows.size() ? rows.get(i + 1).in(text) : "";
        boolean quoted = next.startsWith(">")
                || i + 2 < rows.size() && rows.get(i + 2).in(text).startsWith(">");
        return quoted && (row.endsWith("wrote:") || row.startsWith("On ") && next.endsWith("wrote:"))
                || row.startsWith("-----") && row.toLowerCase(Locale.ROOT).contains("original message");
    }

    /** The subject without the marks of an answer and of a message passed on. */
    @Nullable
    String subject() {
        String subject = fields.getOrDefault("subject", "");
        String lower = subject.toLowerCase(Locale.ROOT);
        int from = 0;
        for (String mark = mark(lower);
                !mark.isEmpty();
                mark = mark(lower.substring(from).stripLeading())) {
            from = lower.indexOf(mark, from) + mark.length();
        }
        String own = subject.substring(from).strip();
        return own.isEmpty() ? null : own;
    }

    private static String mark(String subject) {
        return MARKS.stream().filter(subject::startsWith).findFirst().orElse("");
    }

    /** The sender's name without the address. */
    @Nullable
    String sender() {
        String from = fields.getOrDefault("from", "");
        int address = from.indexOf('<');
        String name = (address < 0 ? from : from.substring(0, address))
                .replace("\"", "")
                .strip();
        return name.isEmpty() || name.contains("@") ? null : name;
    }

    @Nullable
    String day() {
        return fields.containsKey("date") ? fields.get("date") : fields.get("sent");
    }

    /** Whether its text stands as it is: not in several parts, nor encoded. */
    boolean isPlain() {
        String type = fields.getOrDefault("content-type", "text/plain").toLowerCase(Locale.ROOT);
        String encoding =
                fields.getOrDefault("content-transfer-encoding", "8bit").toLowerCase(Locale.ROOT);
        return type.startsWith("text/plain") && Set.of("7bit", "8bit", "binary").contains(encoding);
    }
}
