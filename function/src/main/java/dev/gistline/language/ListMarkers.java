package dev.gistline.language;

import dev.gistline.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the items of a list that runs on within a block: {@code 1. ... 2. ...}, {@code a. ... b. ...}, bullets. */
final class ListMarkers {

    private ListMarkers() {}

    /** The {@code order} is its place in the count, the {@code style} tells numbers, letters and their marks. */
    private record Marker(int at, int end, int order, int style) {}

    /** At each character of the block where an item begins, the end of its marker; 0 elsewhere. */
    static int[] find(String text, Span block) {
        int[] items = new int[block.length()];
        List<Marker> markers = new ArrayList<>();
        boolean bullet = false;
        for (int i = block.start(); i < block.end(); i++) {
            boolean free = i == block.start() || CharacterKinds.isSpace(text.charAt(i - 1));
            char c = text.charAt(i);
            if (free && (c == '\u2022' || c == '\u2043' || c == '\u25AA' || c == '\u25CF')) {
                items[i - block.start()] = afterBullet(text, i, block.end());
                bullet = true;
            } else if (free) {
                Marker marker = marker(text, i, block.end());
                if (marker != null) {
                    markers.add(marker);
                }
            }
        }
        for (int i = 1; i < markers.size() && !bullet; i++) {
            Marker before = markers.get(i - 1);
            Marker marker = markers.get(i);
            if (marker.style == before.style && marker.order == before.order + 1) {
                items[marker.at - block.start()] = marker.end;
                if (before.order == 1) {
                    items[before.at - block.start()] = before.end;
                }
            }
        }
        return items;
    }

    /** A number may follow the bullet. */
    private static int afterBullet(String text, int at, int end) {
        int stop = at + 1;
        while (stop < end && (CharacterKinds.isSpace(text.charAt(stop)) || Character.isDigit(text.charAt(stop)))) {
            stop++;
        }
        return stop < end && text.charAt(stop) == '.' ? stop + 1 : at + 1;
    }

    private static @Nullable Marker marker(String text, int at, int end) {
        int stop = at;
        while (stop < end && Character.isDigit(text.charAt(stop))) {
            stop++;
        }
        int order;
        if (stop > at && stop - at <= 2) {
            order = Integer.parseInt(text, at, stop, 10);
        } else if (stop == at && text.charAt(at) >= 'a' && text.charAt(at) <= 'z') {
            order = text.charAt(at) - 'a' + 1;
            stop++;
        } else {
            return null;
        }
        int style = stop - at > 0 && Character.isDigit(text.charAt(at)) ? 0 : 8;
        if (stop < end && text.charAt(stop) == '.') {
            style |= 1;
            stop++;
        }
        if (stop < end && text.charAt(stop) == ')') {
            style |= 2;
            stop++;
        }
        boolean spaced = stop + 1 < end && text.charAt(stop) == ' ' && Character.isUpperCase(text.charAt(stop + 1));
        boolean letter = spaced || style == 9 && stop < end && text.charAt(stop) == ' ';
        return (style & 3) != 0 && letter ? new Marker(at, stop, order, style) : null;
    }
}
