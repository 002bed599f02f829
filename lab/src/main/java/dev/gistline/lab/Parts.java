package dev.gistline.lab;

import java.util.ArrayList;
import java.util.List;

/** Cuts a set into parts, each of which is judged by models that learned from the others. */
public record Parts(int count) {

    /** The part that an article is of, by its place in the set. */
    public int of(int place) {
        return place % count;
    }

    /** The articles of the other parts. */
    public <T> List<T> without(List<T> all, int part) {
        List<T> others = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (of(i) != part) {
                others.add(all.get(i));
            }
        }
        return others;
    }
}
