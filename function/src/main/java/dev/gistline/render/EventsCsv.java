package dev.gistline.render;

import dev.gistline.render.BriefView.EventView;
import dev.gistline.text.CodePoints;
import dev.gistline.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes the events of briefs as <a href="https://www.rfc-editor.org/rfc/rfc4180">CSV</a>, a row an event, several names
 * in a cell parted by {@code "; "}. Offsets count Unicode code points of the article's text, as in the canonical JSON. A
 * text that a spreadsheet would take for a <a href="https://owasp.org/www-community/attacks/CSV_Injection">formula</a> gets
 * an apostrophe in front, for it was written by strangers.
 */
public final class EventsCsv {
    private static final List<String> EVENT_COLUMNS = List.of(
            "position",
            "date",
            "precision",
            "basis",
            "kind",
            "mode",
            "context",
            "cameo",
            "modality",
            "attribution",
            "sources",
            "targets",
            "what",
            "trigger",
            "evidence",
            "start",
            "end",
            "confidence");

    public static final String HEADER = "name,id,title,published," + String.join(",", EVENT_COLUMNS) + ",rejected\r\n";

    /** The full-width forms stand for the others in East Asian spreadsheets. */
    private static final String OPENS_FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private EventsCsv() {}

    /**
     * The rows without the header; a brief without events, or an upload without a brief, has one row all the same.
     *
     * @param canonical a brief's canonical JSON
     */
    public static String rows(String canonical) {
        BriefView brief = BriefView.of(canonical);
        if (brief.timeline().isEmpty()) {
            return row(brief, Collections.nCopies(EVENT_COLUMNS.size(), ""));
        }
        CodePoints inText = CodePoints.of(brief.text());
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < brief.timeline().size(); i++) {
            rows.append(row(brief, cells(brief.timeline().get(i), i + 1, brief.text(), inText)));
        }
        return rows.toString();
    }

    private static List<@Nullable String> cells(EventView event, int position, String text, CodePoints inText) {
        Span evidence = event.evidence().getFirst();
        Span counted = inText.of(evidence);
        return Arrays.asList(
                Integer.toString(position),
                event.date(),
                event.precision(),
                event.basis(),
                event.kind(),
                event.mode(),
                event.context(),
                event.cameo(),
                event.modality(),
                event.attribution(),
                String.join("; ", event.sources()),
                String.join("; ", event.targets()),
                event.what(),
                event.trigger(),
                evidence.in(text),
                Integer.toString(counted.start()),
                Integer.toString(counted.end()),
                String.format(Locale.ROOT, "%.3f", event.confidence()));
    }

    private static String row(BriefView brief, List<? extends @Nullable String> event) {
        List<@Nullable String> cells =
                new ArrayList<>(Arrays.asList(brief.name(), brief.id(), brief.title(), brief.published()));
        cells.addAll(event);
        cells.add(brief.reason());
        return cells.stream().map(EventsCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String safe = OPENS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
