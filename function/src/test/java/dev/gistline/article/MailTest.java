package dev.gistline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.text.CodePoints;
import org.junit.jupiter.api.Test;

class MailTest {
    private static final String TEXT = """
            The harbour board of Easton voted on Tuesday to close the old swing
            bridge for a year, a step that shopkeepers on the island had fought
            for months.

            Engineers told the board that rust had eaten through two of the main
            girders, and that lorries should have been kept off it since spring.
            """;

    @Test
    void readsTitleAuthorAndDayFromTheHeader() {
        Article article = (Article) read("""
                Received: from mx1.example (mx1.example [192.0.2.1])
                \tby mx2.example; Tue, 2 Mar 2021 10:00:00 +0000
                From: "Ada Moss" <ada@courier.example>
                To: desk@courier.example
                Subject: Fwd: RE: Bridge to close for a year
                Date: Tue, 2 Mar 2021 10:00:00 +0000

                """ + TEXT);

        assertThat(article.metadata().title()).isEqualTo("Bridge to close for a year");
        assertThat(article.metadata().author()).isEqualTo("Ada Moss");
        assertThat(article.metadata().published()).hasToString("Published[date=2021-03-02, basis=GIVEN]");
        assertThat(article.text()).startsWith("The harbour board of Easton").endsWith("since spring.");
        assertThat(article.blocks()).hasSize(2);
    }

    @Test
    void leavesOutSignatureAndWhatTheMessageAnswersTo() {
        Article article = (Article) read("From: Ada Moss <ada@courier.example>\nSubject: Bridge to close\n\n" + TEXT
                + "\n-- \nAda Moss\n+1 555 0100\n\nOn Mon, 1 Mar 2021, Desk wrote:\n> Can you file on the bridge?\n");

        assertThat(article.text()).endsWith("since spring.").doesNotContain("0100", "wrote", "Can you");
    }

    @Test
    void readsAMessageThatIsPassedOnAndOneThatIsQuotedThroughout() {
        Article passed = (Article) read("Begin forwarded message:\n\nFrom: Ada Moss <ada@courier.example>\n"
                + "Subject: Bridge to close\nDate: 2 March 2021\n\n" + TEXT);
        assertThat(passed.metadata().title()).isEqualTo("Bridge to close");
        assertThat(passed.text()).startsWith("The harbour board").endsWith("since spring.");

        Article quoted = (Article) read("> " + TEXT.strip().replace("\n", "\n> "));
        assertThat(quoted.text()).isEqualTo(passed.text());
    }

    @Test
    void saysThatItReadsNoEncodedMessage() {
        String header =
                "From: Ada Moss <ada@courier.example>\nSubject: Bridge\nContent-Type: multipart/mixed; boundary=x\n\n";

        assertThat(((NoArticle) read(header + "--x\n\n" + TEXT)).reason())
                .isEqualTo("the e-mail's text is encoded or in several parts; send its plain text");
    }

    @Test
    void takesNoTextForMailThatOnlyBeginsWithAColon() {
        assertThat(Mail.of("Update: the bridge is closed\n\n" + TEXT)).isEmpty();
        assertThat(Mail.of("From: the harbour\nThe board met on Tuesday.\n\n" + TEXT))
                .isEmpty();
    }

    private static Extracted read(String text) {
        return TextArticle.read(text, CodePoints.of(text));
    }
}
