package dev.gistline.store.dynamodb;

import dev.gistline.document.Sha256;
import dev.gistline.store.Sequence;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Keys and attributes of the table's items. */
final class Items {
    static final String ID = "id";
    static final String SEQUENCE = "sequence";
    static final String VERSION = "version";
    static final String STATUS = "status";
    static final String DELETED = "DELETED";
    static final String BUCKET = "bucket";
    static final String KEY = "key";
    static final String CARD = "card";
    static final String CHUNKS = "chunks";
    static final String BODY = "body";
    static final String TERMS = "terms";
    static final String PLACE = "place";
    static final String EVENTS = "events";

    private static final String HEAD = "head";

    /** What the sort keys of intents begin with. */
    static final String INTENTS = "version/";

    /** An item may have 400 KB with its keys and the names of its attributes. */
    static final int CHUNK = 380_000;

    private Items() {}

    /** The partition of all that belongs to one object. */
    static String object(String id) {
        return "object/" + id;
    }

    static Item head(String id) {
        return Item.of(object(id), HEAD);
    }

    static Item intent(String id, String version) {
        return Item.of(object(id), INTENTS + version);
    }

    static Item chunk(String id, String version, int number) {
        return Item.of(object(id), chunks(version) + String.format(Locale.ROOT, "%05d", number));
    }

    /** What the sort keys of a version's chunks begin with. */
    static String chunks(String version) {
        return "body/" + version + "/";
    }

    /**
     * Names what one event and one content make. The content is part of it because two workers with the same event may
     * read different contents, when the object was replaced between the two.
     */
    static String version(Sequence at, byte[] content) {
        return at + "-" + HexFormat.of().formatHex(Sha256.of(content), 0, 6);
    }

    /** A place in a term's list. No two versions share one, so that a late writer overwrites no newer entry. */
    static String place(LocalDate day, String version, String id) {
        return day + "/" + version + "/" + id;
    }

    static byte[] gzip(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() / 3 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static String gunzip(byte[] bytes) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("the table holds a broken item", broken);
        }
    }
}
