package dev.gistline.language;

import dev.gistline.resource.DataFile;
import dev.gistline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds what stands before the first sentence of an article to say where, when and by whom it was filed: {@code BERLIN (AP) --},
 * {@code (Reuters)}, {@code NEW DELHI:}, {@code March 3, 2008}. It is no part of the sentence's syntax.
 */
public final class Dateline {
    private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014", "\u2015", ":");
    private static final Set<String> MONTHS =
            Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Set<String> AGENCIES = Set.copyOf(DataFile.lines(Dateline.class, "agencies.txt"));
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final int LONGEST = 12;

    /** Tokens of a dateline whose place is not in capitals. */
    private static final int PLAIN = 5;

    /** What is left must be long enough for a sentence. */
    private static final int REST = 4;

    private Dateline() {}

    /** How many tokens at the front of the sentence are a dateline, with the dash or colon that closes it. */
    public static int length(Sentence sentence) {
        List<String> forms = new ArrayList<>(LONGEST);
        List<Span> spans = new ArrayList<>(LONGEST);
        for (Token token : sentence.tokens().subList(0, Math.min(2 * LONGEST, sentence.size()))) {
            forms.add(token.text());
            spans.add(token.span());
        }
        int length = forms.isEmpty() ? 0 : length(forms, spans);
        return length == 0 && isPlace(forms) ? forms.size() : length;
    }

    /** Whether the sentence is no more than the place of a dateline, which a stop parted from the rest: {@code AUSTIN, Tex.} */
    static boolean isPlace(List<String> forms) {
        return !forms.isEmpty()
                && forms.size() <= PLAIN
                && isCapitals(forms.getFirst())
                && forms.stream().allMatch(Dateline::isPart);
    }

    /**
     * @param forms the sentence's tokens
     * @param spans where they stand in the text
     */
    static int length(List<String> forms, List<Span> spans) {
        int length = Math.max(date(forms), place(forms, spans));
        return length + REST <= forms.size() ? length : 0;
    }

    /** {@code March 3, 2008 The council ...}, without a comma after the year. */
    private static int date(List<String> forms) {
        if (forms.size() < 5
                || !isMonth(forms.getFirst())
                || !isNumber(forms.get(1), 2)
                || !forms.get(2).equals(",")
                || !isNumber(forms.get(3), 4)) {
            return 0;
        }
        if (DASHES.contains(forms.get(4))) {
            return 5;
        }
        return opensSentence(forms.get(4)) ? 4 : 0;
    }

    private static int place(List<String> forms, List<Span> spans) {
        if (opensOnArticle(forms)) {
            return 0;
        }
        boolean capitals = isCapitals(forms.getFirst());
        boolean bracket = forms.getFirst().equals("(");
        int most = Math.min(capitals ? LONGEST : PLAIN + 3, forms.size() - 1);
        int closed = 0;
        for (int i = 0; i < most; i++) {
            String form = forms.get(i);
            if (i > 0 && DASHES.contains(form) && !joins(form, i, spans)) {
                boolean filed = capitals || closed > 0 || i < PLAIN && !form.equals(":");
                return filed && opensSentence(forms.get(i + 1)) ? i + 1 : closed;
            }
            if (closed > 0) {
                return closed;
            }
            if (form.equals(")")) {
                boolean dash = DASHES.contains(forms.get(i + 1));
                boolean opens = (bracket || i > 1) && opensSentence(forms.get(i + 1));
                if (!dash && !opens || !isAgency(forms, i, dash || bracket || capitals)) {
                    return 0;
                }
                closed = i + 1;
            } else if (!isPart(form)) {
                return 0;
            }
        }
        return closed;
    }

    /** "The Hague" alone is a place. */
    private static boolean opensOnArticle(List<String> forms) {
        return ARTICLES.contains(forms.getFirst().toLowerCase(Locale.ROOT))
                && forms.size() > 1
                && !forms.get(1).equalsIgnoreCase("hague");
    }

    /**
     * Whether the bracket that closes here holds no more than an agency's name: "(AP)", "(Reuters)".
     *
     * @param marked whether more than the bracket tells of a dateline; if not, capitals are an agency's only where known
     */
    private static boolean isAgency(List<String> forms, int close, boolean marked) {
        int open = forms.subList(0, close).lastIndexOf("(");
        if (open < 0 || close - open > 5 || close - open < 2) {
            return false;
        }
        String first = forms.get(open + 1);
        boolean named = Character.isUpperCase(first.charAt(0))
                && (first.length() > 1 || forms.get(open + 2).equals("/"));
        return named && (marked || AGENCIES.contains(first) || first.chars().anyMatch(Character::isLowerCase));
    }

    /** Whether the token can stand in a dateline: a name, a number or a mark, no word in small letters. */
    private static boolean isPart(String form) {
        return !Character.isLowerCase(form.charAt(0)) && !form.equals("?") && !form.equals("!") && !form.equals("\"");
    }

    private static boolean isCapitals(String form) {
        return form.length() > 2 && form.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '-');
    }

    private static boolean opensSentence(String form) {
        char first = form.charAt(0);
        return Character.isUpperCase(first)
                || Character.isDigit(first)
                || "\"'\u201c\u2018`$\u00a3\u20ac".indexOf(first) >= 0;
    }

    private static boolean isMonth(String form) {
        return form.length() > 2
                && Character.isUpperCase(form.charAt(0))
                && MONTHS.contains(form.substring(0, 3).toLowerCase(Locale.ROOT));
    }

    private static boolean isNumber(String form, int digits) {
        return form.length() <= digits
                && (digits < 4 || form.length() == digits)
                && form.chars().allMatch(Character::isDigit);
    }

    /** Whether the mark stands within a word, as a hyphen does. */
    private static boolean joins(String form, int at, List<Span> spans) {
        return form.equals("-")
                && spans.get(at - 1).end() == spans.get(at).start()
                && spans.get(at).end() == spans.get(at + 1).start();
    }
}
