package dev.gistline.document;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip (RFC 1952) in bounded memory. */
final class Gunzip {

    private Gunzip() {}

    static boolean isGzip(byte[] bytes) {
        return bytes.length >= 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
    }

    /** What is inside; {@link Refusal} when that is more than {@code limit} bytes, cut short or damaged. */
    static byte[] unpack(byte[] bytes, int limit) throws Refusal {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes), 65536)) {
            // One byte past the limit tells "just fits" from "too large" without unpacking a bomb to its end.
            byte[] unpacked = in.readNBytes(limit + 1);
            if (unpacked.length > limit) {
                throw new Refusal("the gzip file unpacks to more than " + Sizes.mebibytes(limit));
            }
            return unpacked;
        } catch (EOFException cut) {
            throw new Refusal("the gzip file is cut short");
        } catch (IOException damaged) {
            throw new Refusal("the gzip file is damaged");
        }
    }
}
