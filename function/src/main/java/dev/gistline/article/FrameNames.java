package dev.gistline.article;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attributes;

/** What an element's attributes call it, as hashes of words: {@code class="post-relatedLinks"} is post, related, links. */
final class FrameNames {
    /** What parts of a page that are not its article call themselves, in a word of their class or id. */
    private static final IntCounts OTHER = IntCounts.hashesOf(List.of(
            "comment",
            "comments",
            "respond",
            "disqus",
            "related",
            "recommend",
            "recommended",
            "sidebar",
            "footer",
            "newsletter",
            "promo",
            "share",
            "sharing",
            "social",
            "nav",
            "menu",
            "breadcrumb",
            "breadcrumbs",
            "advert",
            "cookie",
            "consent",
            "subscribe",
            "signup",
            "popular",
            "trending",
            "byline",
            "caption",
            "copyright",
            "tags",
            "paywall",
            "modal"));

    private static final int[] NONE = {};

    /** An element with more names is made to hurt. */
    private static final int MOST = 62;

    /** The names in the values of attributes: a page's elements share them. */
    private final Map<String, int[]> known = new HashMap<>();

    /** Whether one of the names is one that parts of a page that are not its article give themselves. */
    static boolean tellOther(int[] names) {
        for (int name : names) {
            if (OTHER.has(name)) {
                return true;
            }
        }
        return false;
    }

    /** Hashes of the words of an element's class, id and the like, and of pairs of neighbours among them. */
    int[] of(Attributes attributes) {
        int[] all = NONE;
        for (int i = 0; i < Tags.NAMING.size(); i++) {
            String value = attributes.get(Tags.NAMING.get(i));
            if (!value.isEmpty()) {
                int[] more = known.get(value);
                if (more == null) {
                    more = of(value, MOST);
                    known.put(value, more);
                }
                all = all.length == 0
                        ? more
                        : join(all, all.length + more.length < MOST ? more : of(value, MOST - all.length));
            }
        }
        return all;
    }

    private static int[] join(int[] all, int[] more) {
        int[] joined = Arrays.copyOf(all, all.length + more.length);
        System.arraycopy(more, 0, joined, all.length, more.length);
        return joined;
    }

    /** @param most no word is begun after so many names */
    private static int[] of(String value, int most) {
        int[] found = NONE;
        int count = 0;
        int before = 0;
        int start = -1;
        char last = ' ';
        for (int i = 0; i <= value.length() && count < most; i++) {
            char c = i < value.length() ? value.charAt(i) : ' ';
            boolean letter = isLetter(c);
            boolean hump = start >= 0 && isCapital(c) && !isCapital(last);
            if (start >= 0 && (!letter || hump)) {
                if (i - start > 1) {
                    int word = Cues.hash(value, start, i);
                    if (count + 2 > found.length) {
                        found = Arrays.copyOf(found, count * 2 + 8);
                    }
                    found[count++] = word;
                    if (before != 0) {
                        found[count++] = before * 31 + word;
                    }
                    before = word;
                }
                start = -1;
            }
            if (letter && start < 0) {
                start = i;
            }
            if (PageBuilder.isSpace(c)) {
                before = 0;
            }
            last = c;
        }
        return Arrays.copyOf(found, count);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || isCapital(c);
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
