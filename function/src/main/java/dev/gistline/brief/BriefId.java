package dev.gistline.brief;

import dev.gistline.document.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names a brief after the object it is of, so that every version of an object has one brief. */
public final class BriefId {
    private static final int BYTES = 10;

    /** Lower-case hexadecimal, twenty digits. */
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + 2 * BYTES + "}");

    private BriefId() {}

    /** The first 80 bits, in hexadecimal, of the SHA-256 of bucket, line feed and key in UTF-8. */
    public static String of(@Nullable String bucket, String key) {
        String name = (bucket == null ? "" : bucket) + "\n" + key;
        return HexFormat.of().formatHex(Sha256.of(name.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
    }

    /** Whether some object could have this name. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }
}
