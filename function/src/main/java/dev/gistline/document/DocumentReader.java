package dev.gistline.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Decodes uploads. */
public final class DocumentReader {

    private DocumentReader() {}

    public static Decoded read(Upload upload) {
        String sha256 = sha256(upload.bytes());
        if (upload.bytes().length == 0) {
            return new Undecodable("the upload is empty", sha256);
        }
        String name = upload.name().toLowerCase(Locale.ROOT);
        Document.Format format = name.endsWith(".html")
                ? Document.Format.HTML
                : name.endsWith(".json") ? Document.Format.JSON : Document.Format.TEXT;
        return new Document(new String(upload.bytes(), StandardCharsets.UTF_8), format, "UTF-8", sha256);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
