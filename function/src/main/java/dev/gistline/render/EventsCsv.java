package dev.gistline.render;

import dev.gistline.render.BriefView.EventView;
import dev.gistline.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes the events of briefs as <a href="https://www.rfc-editor.org/rfc/rfc4180">CSV</a>, a row an event, several names
 * in a cell parted by {@code "; "}. Offsets count UTF-16 code units of the article's text. A text that a spreadsheet would
 * take for a formula gets an apostrophe in front, for it was written by strangers.
 */
public final class EventsCsv {
    public static final String HEADER =
            "name,id,title,published,position,date,precision,basis,kind,mode,context,cameo,modality,attribution,"
                    + "sources,targets,what,trigger,evidence,start,end,confidence,rejected\r\n";

    private EventsCsv() {}

    /**
     * The rows without the header; a brief without events, or an upload without a brief, has one row all the same.
     *
     * @param canonical a brief's canonical JSON
     */
    public static String rows(String canonical) {
        BriefView brief = BriefView.of(canonical);
        if (brief.timeline().isEmpty()) {
            return row(brief, 0, null);
        }
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < brief.timeline().size(); i++) {
            rows.append(row(brief, i + 1, brief.timeline().get(i)));
        }
        return rows.toString();
    }

    private static String row(BriefView brief, int position, @Nullable EventView event) {
        @Nullable String[] cells = new @Nullable String[23];
        cells[0] = brief.name();
        cells[1] = brief.id();
        cells[2] = brief.title();
        cells[3] = brief.published();
        cells[22] = brief.reason();
        if (event != null) {
            Span evidence = event.evidence().getFirst();
            List<@Nullable String> told = Arrays.asList(
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
                    evidence.in(brief.text()),
                    Integer.toString(evidence.start()),
                    Integer.toString(evidence.end()),
                    String.format(Locale.ROOT, "%.3f", event.confidence()));
            for (int i = 0; i < told.size(); i++) {
                cells[4 + i] = told.get(i);
            }
        }
        return Arrays.stream(cells).map(EventsCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String safe = "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
