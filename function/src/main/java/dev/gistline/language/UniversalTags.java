package dev.gistline.language;

import java.util.Locale;
import java.util.Set;

/** The universal part of speech that a Penn tag stands for, given what the word does in the sentence. */
final class UniversalTags {
    private static final Set<String> SYMBOLS =
            Set.of("$", "%", "#", "&", "+", "=", "@", "\u00A3", "\u20AC", "\u00B0", "~");
    private static final Set<String> PRONOUNS = Set.of(
            "something",
            "anything",
            "nothing",
            "everything",
            "someone",
            "anyone",
            "everyone",
            "somebody",
            "anybody",
            "nobody",
            "everybody",
            "none");

    private UniversalTags() {}

    /** By the conversion that the English treebanks state, https://universaldependencies.org/en/. */
    static String of(String tag, String relation, String form) {
        return switch (tag) {
            case "NN", "NNS" -> PRONOUNS.contains(form.toLowerCase(Locale.ROOT)) ? "PRON" : "NOUN";
            case "NNP", "NNPS", "ADD" -> "PROPN";
            case "JJ", "JJR", "JJS" -> "ADJ";
            case "RB" -> isNot(form) ? "PART" : "ADV";
            case "RBR", "RBS", "WRB" -> "ADV";
            case "MD" -> "AUX";
            case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" ->
                relation.startsWith("aux") || relation.equals("cop") ? "AUX" : "VERB";
            case "IN" -> relation.equals("mark") ? "SCONJ" : "ADP";
            case "RP" -> "ADP";
            case "DT", "WDT" -> relation.startsWith("det") ? "DET" : "PRON";
            case "PDT" -> "DET";
            case "PRP", "PRP$", "WP", "WP$", "EX" -> "PRON";
            case "CC" -> "CCONJ";
            case "CD" -> "NUM";
            case "TO", "POS" -> "PART";
            case "UH" -> "INTJ";
            case "$", "SYM" -> "SYM";
            case "LS" -> "NUM";
            case "AFX", "FW", "GW" -> "X";
            default -> SYMBOLS.contains(form) ? "SYM" : "PUNCT";
        };
    }

    private static boolean isNot(String form) {
        String low = form.toLowerCase(Locale.ROOT);
        return low.equals("not") || low.equals("n't") || low.equals("n\u2019t");
    }
}
