package dev.gistline.render;

/** Writes canonical JSON for a reader's eyes. */
public final class PrettyJson {

    private PrettyJson() {}

    /** The same JSON, a value a line. */
    public static String of(String json) {
        return JsonTree.pretty(json);
    }
}
