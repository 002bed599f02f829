package dev.gistline.query;

import dev.gistline.document.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * Where a page ended, as a reader may keep it. It holds a digest of itself and of the query, so that a cursor that was
 * changed, or that belongs to another query, is told apart. It guards against mistakes, not against forgery: a forged one
 * reads what its forger may read anyway.
 */
public final class Cursor {
    private static final int DIGEST = 9;

    private Cursor() {}

    /** A cursor for who asked {@code query}, in letters that need no escape in a URL. */
    public static String of(BriefQuery query, String position) {
        byte[] bytes = position.getBytes(StandardCharsets.UTF_8);
        byte[] cursor = Arrays.copyOf(digest(query, bytes), DIGEST + bytes.length);
        System.arraycopy(bytes, 0, cursor, DIGEST, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    /**
     * @return the position that {@link #of} was given for a query that asks the same, whatever its limit
     * @throws IllegalArgumentException for anything else
     */
    public static String position(BriefQuery query, String cursor) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalArgumentException("cursor: not one that this query gave", notBase64);
        }
        if (bytes.length > DIGEST) {
            byte[] position = Arrays.copyOfRange(bytes, DIGEST, bytes.length);
            if (Arrays.equals(digest(query, position), Arrays.copyOf(bytes, DIGEST))) {
                return new String(position, StandardCharsets.UTF_8);
            }
        }
        throw new IllegalArgumentException("cursor: not one that this query gave");
    }

    private static byte[] digest(BriefQuery query, byte[] position) {
        String asked = (query.actor() == null ? "" : ActorKey.of(query.actor())) + "\n" + query.kind() + "\n"
                + query.from() + "\n" + query.to() + "\n" + query.status() + "\n";
        return Arrays.copyOf(Sha256.of(asked.getBytes(StandardCharsets.UTF_8), position), DIGEST);
    }
}
