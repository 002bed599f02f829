package dev.gistline.store;

import dev.gistline.actor.Actor;
import dev.gistline.article.Article;
import dev.gistline.article.Block;
import dev.gistline.article.Metadata;
import dev.gistline.brief.Brief;
import dev.gistline.brief.BriefId;
import dev.gistline.brief.Rejected;
import dev.gistline.brief.Source;
import dev.gistline.summary.Summary;
import dev.gistline.text.AlignedText;
import dev.gistline.text.CodePoints;
import dev.gistline.text.Span;
import dev.gistline.time.PartialDate;
import dev.gistline.timeline.Event;
import dev.gistline.timeline.EventDate;
import dev.gistline.timeline.EventKind;
import dev.gistline.timeline.Modality;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Briefs written by hand. */
public final class Briefs {
    public static final String BUCKET = "uploads";

    private final String key;
    private String title;
    private String text = "Nurses marched on Monday.";
    private @Nullable PartialDate published;
    private final List<Actor> actors = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    private Briefs(String key) {
        this.key = key;
        this.title = "Title of " + key;
    }

    public static Briefs of(String key) {
        return new Briefs(key);
    }

    public static String id(String key) {
        return BriefId.of(BUCKET, key);
    }

    public static Rejected rejected(String key, String reason) {
        return new Rejected(id(key), new Source(BUCKET, key, null, null), null, reason);
    }

    public Briefs published(String iso) {
        published = PartialDate.parse(iso).orElseThrow();
        return this;
    }

    public Briefs title(String title) {
        this.title = title;
        return this;
    }

    public Briefs text(String text) {
        this.text = text;
        return this;
    }

    public Briefs actor(String id, String name, String... aliases) {
        actors.add(new Actor(id, name, Actor.Type.ORGANISATION, List.of(aliases), null, 0.5, true, List.of()));
        return this;
    }

    /** @param date null for none */
    public Briefs event(EventKind kind, @Nullable String date, String... sources) {
        EventDate when = date == null
                ? EventDate.NONE
                : new EventDate(PartialDate.parse(date).orElseThrow(), EventDate.Basis.EXPRESSION, date);
        return add(kind, List.of(sources), List.of(), when, Modality.ASSERTED, null);
    }

    /** An undated event that is done to someone, as somebody says. */
    public Briefs told(EventKind kind, String target, String attribution) {
        return add(kind, List.of(), List.of(target), EventDate.NONE, Modality.REPORTED, attribution);
    }

    private Briefs add(
            EventKind kind,
            List<String> sources,
            List<String> targets,
            EventDate when,
            Modality modality,
            @Nullable String attribution) {
        events.add(new Event(
                kind,
                null,
                null,
                null,
                "nurses marched",
                "marched",
                text,
                sources,
                targets,
                when,
                modality,
                attribution,
                List.of(new Span(0, 6)),
                0.9));
        return this;
    }

    public Brief brief() {
        Metadata metadata = new Metadata(
                title,
                null,
                null,
                null,
                published == null ? null : new Metadata.Published(published, Metadata.Basis.META),
                null,
                "en",
                null);
        Article article = new Article(
                metadata,
                CodePoints.of(text),
                AlignedText.of(text),
                List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)));
        return new Brief(
                id(key),
                new Source(BUCKET, key, null, "etag"),
                "00",
                article,
                4,
                new Summary(List.of(), List.of()),
                actors,
                events,
                List.of(),
                new Brief.Pipeline("1", "test"));
    }
}
