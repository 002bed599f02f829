package dev.gistline.document;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at bytes of ASCII eight at a time (Mycroft's test for a byte that is zero or less than another). */
final class Ascii {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long SPACES = ONES * ' ';
    private static final long DELETES = ONES * 0x7f;

    private Ascii() {}

    /** Where the bytes below 0x80 end that begin at {@code from}. */
    static int end(byte[] bytes, int from) {
        int i = from;
        while (i + Long.BYTES <= bytes.length && (eight(bytes, i) & HIGH_BITS) == 0) {
            i += Long.BYTES;
        }
        while (i < bytes.length && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    /** Whether one of the eight bytes from {@code at} on is a control character. */
    static boolean haveControl(byte[] bytes, int at) {
        long eight = eight(bytes, at);
        long other = eight ^ DELETES;
        return ((eight - SPACES & ~eight | other - ONES & ~other) & HIGH_BITS) != 0;
    }

    private static long eight(byte[] bytes, int at) {
        return (long) EIGHT.get(bytes, at);
    }
}
