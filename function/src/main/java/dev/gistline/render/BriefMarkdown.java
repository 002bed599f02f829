package dev.gistline.render;

import dev.gistline.render.BriefView.ActorView;
import dev.gistline.render.BriefView.EventView;
import dev.gistline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a brief as Markdown, to be read as it is or rendered. */
public final class BriefMarkdown {
    private static final String SPECIAL = "\\`*_[]<>|~";

    /** What Markdown reads as another character: {@code &copy;}. */
    private static final Pattern REFERENCE = Pattern.compile("&#?[a-zA-Z0-9]+;");

    /** What opens a numbered list: {@code 12. } */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(?=[.)](\\s|$))");

    private final StringBuilder out = new StringBuilder();

    private BriefMarkdown() {}

    /**
     * @param canonical a brief's canonical JSON
     */
    public static String of(String canonical) {
        BriefMarkdown markdown = new BriefMarkdown();
        markdown.write(BriefView.of(canonical));
        return markdown.out.toString();
    }

    private void write(BriefView brief) {
        line("# " + escape(brief.heading()));
        if (brief.reason() != null) {
            line("**Not briefed:** " + escape(brief.reason()));
            return;
        }
        line("*" + escape(String.join(" · ", brief.byline())) + "*"
                + (brief.url() == null ? "" : "  \n<" + address(brief.url()) + ">"));
        line("## Summary");
        List<String> sentences = new ArrayList<>();
        for (Span sentence : brief.summary()) {
            sentences.add(escape(flat(sentence.in(brief.text()))));
        }
        line(String.join(" ", sentences));
        if (!brief.actors().isEmpty()) {
            line("## Actors");
            brief.actors().forEach(this::actor);
            out.append('\n');
        }
        if (!brief.timeline().isEmpty()) {
            line("## Timeline");
            int number = 1;
            for (EventView event : brief.timeline()) {
                event(number++, event, brief.text());
            }
            out.append('\n');
        }
        if (!brief.absences().isEmpty()) {
            line("Not found: " + escape(String.join(", ", brief.absences())) + ".");
        }
    }

    private void actor(ActorView actor) {
        out.append("- **")
                .append(escape(actor.name()))
                .append("** · ")
                .append(actor.type().toLowerCase(Locale.ROOT));
        if (actor.role() != null) {
            out.append(" · ").append(escape(actor.role()));
        }
        if (!actor.aliasesBesideRole().isEmpty()) {
            out.append(" · also ").append(escape(String.join("; ", actor.aliasesBesideRole())));
        }
        out.append('\n');
    }

    private void event(int number, EventView event, String text) {
        String marker = number + ". ";
        out.append(marker);
        if (event.date() != null) {
            // A day that the text does not give is the latest on which it can have been.
            boolean given =
                    !event.basis().equals("PUBLICATION") && !event.basis().equals("STORY");
            out.append(given ? "**" + event.date() + "**" : "by " + event.date())
                    .append(' ');
        }
        out.append(event.kind()).append(" · ").append(escape(flat(event.what())));
        if (!event.modality().equals("asserted")) {
            out.append(" *(").append(event.modality());
            if (event.attribution() != null) {
                out.append(", ").append(escape(event.attribution()));
            }
            out.append(")*");
        }
        // Indented less, the quotation would end the list.
        out.append('\n')
                .append(" ".repeat(marker.length()))
                .append("> ")
                .append(escape(flat(event.evidence().getFirst().in(text))))
                .append('\n');
    }

    private void line(String paragraph) {
        out.append(paragraph).append("\n\n");
    }

    /** On one line: a line break would end the quotation or the list item. */
    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String address(String url) {
        return url.replaceAll("[<>\\s]", "");
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        Matcher reference = REFERENCE.matcher(text);
        Matcher number = NUMBER.matcher(text);
        int numbered = number.lookingAt() ? number.end() : -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean opensLine = i == 0 && (c == '#' || c == '+' || c == '-' || c == '=') || i == numbered;
            boolean opensReference =
                    c == '&' && reference.region(i, text.length()).lookingAt();
            if (opensLine || opensReference || SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }
}
