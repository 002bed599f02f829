package dev.gistline.article;

import dev.gistline.text.CodePoints;
import dev.gistline.time.PartialDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the article in a plain text, which may be a page's scraped text or an e-mail message. */
final class TextArticle {

    private TextArticle() {}

    /** The lines of the text, whose headline {@code headlines} finds where it has no subject. */
    static PageLines lines(String text, CodePoints original, HeadlineModel headlines) {
        return lines(text, Mail.of(text), original, headlines);
    }

    private static PageLines lines(String text, Optional<Mail> mail, CodePoints original, HeadlineModel headlines) {
        Page page = PlainPage.readInner(text, mail.map(Mail::text).orElseGet(() -> Row.of(text)));
        LineShape[] shapes = LineShape.of(page);
        Metadata metadata = mail.map(TextArticle::metadata).orElseGet(() -> printed(page, shapes, headlines));
        return new PageLines(new LineCues(page, shapes, metadata.title(), null), metadata, original, null);
    }

    /** What a text says of itself, in the lines around its headline as a page does. */
    private static Metadata printed(Page page, LineShape[] shapes, HeadlineModel headlines) {
        int headline = headlines.line(new HeadlineCues(page, shapes));
        @Nullable String title = headline < 0 ? null : page.of(page.lines().get(headline));
        PageFacts facts = new PageFacts();
        return new Metadata(
                title,
                Bylines.of(facts, page, title, headline, null),
                null,
                null,
                PublishedDates.of(facts, page, Map.of(), null, headline, null),
                null,
                null,
                null);
    }

    private static Metadata metadata(Mail mail) {
        @Nullable String day = mail.day();
        Optional<PartialDate> date = day == null ? Optional.empty() : DateParser.parse(day);
        Metadata.@Nullable Published published = date.map(found -> new Metadata.Published(found, Metadata.Basis.GIVEN))
                .orElse(null);
        return new Metadata(mail.subject(), mail.sender(), null, null, published, null, null, null);
    }

    static Extracted read(String text, CodePoints original) {
        Optional<Mail> mail = Mail.of(text);
        if (mail.isPresent() && !mail.get().isPlain()) {
            return new NoArticle("the e-mail's text is encoded or in several parts; send its plain text");
        }
        return lines(text, mail, original, LineModels.HEADLINE).any(LineModels.TEXT);
    }
}
