package dev.gistline.brief;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Names a brief after the object it is of, so that every version of an object has one brief. */
public final class BriefId {
    private static final int BYTES = 10;

    private BriefId() {}

    /** The first 80 bits, in hexadecimal, of the SHA-256 of bucket, line feed and key in UTF-8. */
    public static String of(@Nullable String bucket, String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(((bucket == null ? "" : bucket) + "\n" + key).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
