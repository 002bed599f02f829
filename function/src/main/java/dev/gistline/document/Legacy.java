package dev.gistline.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;

/**
 * Tells apart the encodings that came before UTF-8 by what they make of the bytes: the right one gives letters of one
 * script where letters belong, a wrong one gives symbols, unassigned characters and scripts mixed within words.
 */
final class Legacy {
    /** Enough text to tell by, and a bound on the time. */
    private static final int PROBE = 65536;

    /** Where two do equally well the earlier is meant; windows-1252 is what the web falls back to. */
    private static final List<String> CANDIDATES = List.of(
            "windows-1252",
            "windows-1250",
            "windows-1251",
            "KOI8-R",
            "windows-1253",
            "windows-31j",
            "EUC-JP",
            "EUC-KR",
            "GB18030",
            "Big5",
            "x-MacRoman");

    /** Among the commonest ideographs of Chinese and Japanese: about every third of a text is one of them. */
    private static final String COMMON = "的一是不了在人有我他这個个们中来上大为和国國地到以说時时要就出会會可也你对生能而子那得于着下自之年"
            + "过發发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日者";

    private Legacy() {}

    /** Whether every byte is a character of {@code charset}. */
    static boolean isValid(byte[] bytes, Charset charset) {
        try {
            CharBuffer decoded = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes));
            int replaced = 0;
            for (int i = 0; i < decoded.length(); i++) {
                replaced += decoded.charAt(i) == '\ufffd' ? 1 : 0;
            }
            // Windows code pages have a few holes that stray bytes fall into.
            return replaced * 1000L <= decoded.length();
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }

    static Charset detect(byte[] bytes) {
        Charset best = Charset.forName(CANDIDATES.getFirst());
        double bestScore = Double.NEGATIVE_INFINITY;
        for (String name : CANDIDATES) {
            if (Charset.isSupported(name)) {
                Charset charset = Charset.forName(name);
                double score = score(new String(bytes, 0, Math.min(bytes.length, PROBE), charset));
                if (score > bestScore + 1e-9) {
                    bestScore = score;
                    best = charset;
                }
            }
        }
        return best;
    }

    /** The mean plausibility of the characters that are not ASCII. */
    private static double score(String text) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                char before = i == 0 ? ' ' : text.charAt(i - 1);
                char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
                sum += plausibility(before, c, after);
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private static double plausibility(char before, char c, char after) {
        if (c == '\ufffd' || Character.isISOControl(c) || Character.getType(c) == Character.UNASSIGNED) {
            return -4;
        }
        if ("\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u00a0\u00a9\u00ae\u2122\u20ac\u00a3\u2022\u00b7\u00ab\u00bb\u00b0"
                        .indexOf(c)
                >= 0) {
            return punctuation(before, c, after);
        }
        if (!Character.isLetter(c)) {
            return isIdeographic(c) ? 0.3 : -1;
        }
        if (isIdeographic(c)) {
            return COMMON.indexOf(c) >= 0 ? 2 : c < '\u3100' ? 0.9 : 0.3;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        if (script == Character.UnicodeScript.LATIN) {
            // An accented letter stands among plain ones, and a capital does not follow a small letter.
            boolean company = isAsciiLetter(before) || isAsciiLetter(after);
            boolean odd = Character.isUpperCase(c) && Character.isLowerCase(before);
            return (company ? 1 : -0.5) - (odd ? 1.5 : 0) - (c > 0xff ? 0.3 : 0);
        }
        boolean mixed = Character.isLetter(before) && Character.UnicodeScript.of(before) != script;
        boolean odd = Character.isUpperCase(c) && Character.isLowerCase(before);
        boolean company = Character.isLetter(before) || Character.isLetter(after);
        return (company ? 0.9 : -0.5) - (mixed ? 2 : 0) - (odd ? 1.5 : 0) - (isRare(script) ? 1 : 0);
    }

    private static double punctuation(char before, char c, char after) {
        // An apostrophe between letters or a quote at a word's edge: the reading that makes them is the right one.
        boolean between = Character.isLetter(before) && Character.isLetter(after);
        return c == '\u2019' ? 1 : between && "\u2013\u2014\u2026\u00a0\u00b0".indexOf(c) < 0 ? -1 : 0.9;
    }

    private static boolean isIdeographic(char c) {
        return Character.isIdeographic(c) || c >= '\u3000' && c < '\u3100' || c >= '\uff00';
    }

    private static boolean isRare(Character.UnicodeScript script) {
        return switch (script) {
            case CYRILLIC, GREEK, HAN, HIRAGANA, KATAKANA, HANGUL, LATIN -> false;
            default -> true;
        };
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
