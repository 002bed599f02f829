package dev.gistline.article;

import dev.gistline.article.Metadata.Basis;
import dev.gistline.article.Metadata.Published;
import dev.gistline.time.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds when an article was published, and what says so. It never guesses: a page without a date has none. */
final class PublishedDates {
    private static final int LONGEST = 80;

    /** How many lines after the title a date may stand, and before it. */
    private static final int AFTER = 12;

    private static final int BEFORE = 5;

    private static final int FRESH = 14;

    private static final List<String> META = List.of(
            "article:published_time",
            "og:published_time",
            "article.published",
            "datepublished",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "date_published",
            "parsely-pub-date",
            "sailthru.date",
            "dc.date.issued",
            "dcterms.created",
            "dcterms.issued",
            "dc.date.created",
            "cxenseparse:recs:publishtime",
            "article:published",
            "published",
            "originalpublicationdate",
            "article_date_original",
            "ptime",
            "bt:pubdate",
            "release_date",
            "citation_publication_date",
            "citation_date",
            "analyticsattributes.articledate",
            "dc.date",
            "dcterms.date",
            "date");

    private PublishedDates() {}

    /**
     * @param titleLine the index of the line that is the title; -1 where none is
     * @param html the page's source
     */
    static @Nullable Published of(
            PageFacts facts, Page page, Map<?, ?> article, @Nullable String url, int titleLine, @Nullable String html) {
        Optional<Published> inUrl = url(url);
        Optional<Published> toTheDay = inUrl.filter(date -> date.date().precision() == PartialDate.Precision.DAY);
        PrintedDays days = new PrintedDays(page, titleLine);
        Optional<Published> described =
                jsonLd(facts, article).or(() -> meta(facts)).or(() -> toTheDay);
        return printed(days, described)
                .or(() -> renewed(days, described))
                .or(() -> described)
                .or(() -> time(facts))
                .or(() -> called(facts))
                .or(() -> visible(page, titleLine))
                .or(() -> inUrl)
                .or(() -> Optional.ofNullable(html)
                        .flatMap(EmbeddedDate::of)
                        .map(day -> new Published(day, Basis.JSON_LD)))
                .or(() -> days.only().or(days::change).map(day -> new Published(day, Basis.VISIBLE_TEXT)))
                .or(() -> PrintedDays.ofText(page).map(day -> new Published(day, Basis.DATELINE)))
                .orElse(null);
    }

    /**
     * The day printed beside the headline, which readers go by, unless the description's day is among those printed. A
     * description can give the day in another time zone, that of the last change, or that of a move to another system.
     */
    private static Optional<Published> printed(PrintedDays days, Optional<Published> described) {
        List<PartialDate> published = days.published();
        boolean borneOut =
                described.isPresent() && published.contains(described.get().date());
        return borneOut || published.isEmpty()
                ? Optional.empty()
                : Optional.of(new Published(published.getFirst(), Basis.VISIBLE_TEXT));
    }

    /**
     * The day that a page says it was updated on, where it prints no other and the described one is at most
     * {@link #FRESH} days earlier: the story is still the news of that day. Later changes are the upkeep of a guide.
     */
    private static Optional<Published> renewed(PrintedDays days, Optional<Published> described) {
        if (described.isEmpty() || !days.published().isEmpty()) {
            return Optional.empty();
        }
        PartialDate day = described.get().date();
        return days.change()
                .filter(change -> day.precision() == PartialDate.Precision.DAY
                        && change.first().isAfter(day.first())
                        && !change.first().isAfter(day.first().plusDays(FRESH)))
                .map(change -> new Published(change, Basis.VISIBLE_TEXT));
    }

    private static Optional<Published> jsonLd(PageFacts facts, Map<?, ?> article) {
        Optional<PartialDate> date = date(article.get("datePublished"));
        for (String type : List.of("WebPage", "VideoObject")) {
            for (Map<?, ?> page : facts.jsonLd.ofType(type)) {
                date = date.or(() -> date(page.get("datePublished")));
            }
        }
        return date.or(() -> date(article.get("dateCreated"))).map(day -> new Published(day, Basis.JSON_LD));
    }

    private static Optional<PartialDate> date(@Nullable Object value) {
        return JsonLd.strings(value).stream()
                .map(DateParser::parse)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Published> meta(PageFacts facts) {
        return Stream.concat(META.stream().map(facts::metas).flatMap(List::stream), facts.metasLike("publi", "date"))
                .map(DateParser::parse)
                .flatMap(Optional::stream)
                .findFirst()
                .map(day -> new Published(day, Basis.META));
    }

    /** The first {@code time} element that calls itself the publication's, else the first that is no change. */
    private static Optional<Published> time(PageFacts facts) {
        Optional<Published> any = Optional.empty();
        for (Element time : facts.times) {
            String names = (time.className() + " " + time.attr("itemprop") + " " + time.id() + " " + time.text())
                    .toLowerCase(Locale.ROOT);
            String said = time.attr("datetime");
            Optional<PartialDate> day =
                    DateParser.parse(said).or(() -> DateParser.parse(ElementText.brief(time, LONGEST)));
            if (day.isEmpty() || names.contains("updated") || names.contains("modified")) {
                continue;
            }
            Optional<Published> found = day.map(date -> new Published(date, Basis.TIME_ELEMENT));
            if (names.contains("publish")) {
                return found;
            }
            any = any.isEmpty() ? found : any;
        }
        return any;
    }

    /** A path such as {@code /2018/08/01/} or {@code /2018/aug/01/}, or a name such as {@code 2018-08-01-title}. */
    static Optional<Published> url(@Nullable String url) {
        if (url == null) {
            return Optional.empty();
        }
        String[] parts = url.split("/");
        Optional<PartialDate> month = Optional.empty();
        for (int i = 0; i < parts.length; i++) {
            boolean year = parts[i].length() == 4 && (parts[i].startsWith("20") || parts[i].startsWith("19"));
            Optional<PartialDate> day = Optional.empty();
            if (year && i + 1 < parts.length && parts[i + 1].length() <= 3) {
                month = month.isEmpty() ? day(parts[i], parts[i + 1], "") : month;
                day = i + 2 < parts.length && parts[i + 2].length() <= 2
                        ? day(parts[i], parts[i + 1], parts[i + 2])
                        : day;
            } else if (parts[i].length() >= 10 && parts[i].startsWith("20")) {
                day = DateParser.parse(parts[i].substring(0, 10));
            }
            if (day.isPresent() && day.get().precision() == PartialDate.Precision.DAY) {
                return day.map(date -> new Published(date, Basis.URL));
            }
        }
        return month.map(date -> new Published(date, Basis.URL));
    }

    private static Optional<PartialDate> day(String year, String month, String day) {
        boolean named = !month.isEmpty() && Character.isLetter(month.charAt(0));
        String written = named
                ? day + " " + month + " " + year
                : day.isEmpty() ? year + "-" + month : year + "-" + month + "-" + day;
        return DateParser.parse(written);
    }

    /** An element whose class or id says that it is a date. */
    private static Optional<Published> called(PageFacts facts) {
        return facts.dates.stream()
                .map(element -> ElementText.brief(element, LONGEST))
                .filter(text ->
                        !text.isEmpty() && !text.toLowerCase(Locale.ROOT).startsWith("updated"))
                .map(DateParser::parse)
                .flatMap(Optional::stream)
                .findFirst()
                .map(day -> new Published(day, Basis.VISIBLE_TEXT));
    }

    /** A short line near the title that holds a date. */
    private static Optional<Published> visible(Page page, int at) {
        if (at < 0) {
            return Optional.empty();
        }
        for (int i = Math.max(0, at - BEFORE); i < Math.min(page.lines().size(), at + AFTER); i++) {
            Line line = page.lines().get(i);
            if (i != at && line.span().length() <= LONGEST) {
                Optional<PartialDate> day = DateParser.parse(page.of(line));
                if (day.isPresent() && day.get().precision() == PartialDate.Precision.DAY) {
                    return day.map(date -> new Published(date, Basis.VISIBLE_TEXT));
                }
            }
        }
        return Optional.empty();
    }
}
