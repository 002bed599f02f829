package dev.gistline.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.query.BriefQuery;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What is no article, or too much of one. */
class BadUploadsTest extends UploadFixture {
    @Test
    void aFolderOfTheConsoleIsNoUpload() {
        s3.put(BUCKET, "2024/", new byte[0], "application/x-directory")
                .put(BUCKET, "2025/", utf8(ARTICLE), "text/plain");

        take(put("2024/", 1, 0));
        take(put("2025/", 1, 10));

        assertThat(json("2024/")).isNull();
        assertThat(json("2025/")).contains("BRIEFED");
        assertThat(store.list(BriefQuery.ALL).cards()).hasSize(1);
    }

    @Test
    void badInputIsRejectedWithAReason() throws IOException {
        byte[] binary = new byte[4096];
        for (int i = 0; i < binary.length; i++) {
            binary[i] = (byte) (i * 31 + i / 7);
        }
        byte[] gzipped = gzip(utf8(ARTICLE));

        assertThat(reason("empty.txt", new byte[0])).contains("empty");
        assertThat(reason("binary.html", binary)).isNotEmpty();
        assertThat(reason("cut.html.gz", Arrays.copyOf(gzipped, gzipped.length / 2)))
                .isNotEmpty();
        assertThat(reason(
                        "french.txt",
                        utf8("Le conseil municipal a décidé lundi de fermer la piscine pendant l'été. Les habitants ont"
                                + " protesté devant la mairie, et le maire a promis de les recevoir jeudi prochain. Selon"
                                + " la police, une centaine de personnes étaient présentes, dont beaucoup d'enfants.")))
                .isNotEmpty();
    }

    @Test
    void neverHoldsWhatIsTooLarge() {
        long large = 50L * 1024 * 1024;
        s3.putLarge(BUCKET, "told.html", large).putLarge(BUCKET, "silent.html", large);

        take(put("told.html", 1, large));
        assertThat(s3.reads).isZero();
        take(put("silent.html", 1, 100));

        assertThat(s3.handedOut).isLessThan(ObjectReader.LIMIT);
        assertThat(json("told.html")).contains("REJECTED", "too large: 52428800 bytes");
        assertThat(json("silent.html")).contains("REJECTED", "too large");
    }

    @Test
    void deepNestingHarmsNothing() {
        String nested = "<html><body>" + "<div>".repeat(100_000) + "<p>" + ARTICLE + "</p>";
        s3.put(BUCKET, "deep.html", utf8(nested), "text/html");

        take(put("deep.html", 1, nested.length()));

        assertThat(json("deep.html")).containsAnyOf("BRIEFED", "REJECTED").doesNotContain("fault of Gistline");
        assertThat(store.list(BriefQuery.ALL).cards()).hasSize(1);
    }

    private String reason(String key, byte[] bytes) {
        s3.put(BUCKET, key, bytes, "text/plain");
        take(put(key, 1, bytes.length));
        String json = json(key);
        assertThat(json).as(key).contains("\"status\":\"REJECTED\"").doesNotContain("fault of Gistline");
        return String.valueOf(json).replaceAll(".*\"reason\":\"([^\"]*)\".*", "$1");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
