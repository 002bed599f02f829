package dev.gistline.lab;

import dev.gistline.actor.Actor;
import dev.gistline.timeline.Event;
import dev.gistline.timeline.EventKind;
import dev.gistline.timeline.Modality;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the brief of the seed article must hold. The article is its publisher's, so that its names are read from it, by the
 * ways in which it introduces them; what is asked of each stands here.
 *
 * @param paragraphs all but the breadcrumb, the repeated headline, the copyright notice and the report line
 * @param police who refuses, as the headline names them: a place and its police
 * @param agency whom they refuse: a name with its abbreviation in brackets
 * @param union who asks and threatens: a name with an aside of what it is
 * @param kind what the aside says that it is
 * @param mayor who is asked: a name behind the office
 * @param crowd who protests: a noun under a compound adjective
 * @param publisher whom the copyright notice names, and who is no actor
 */
record SeedExpectation(
        List<String> paragraphs,
        String police,
        String agency,
        String abbreviation,
        String union,
        String kind,
        String mayor,
        String crowd,
        String publisher) {

    private static final String NAME = "\\p{Lu}\\w*(?: (?:and |of )?\\p{Lu}\\w*)*";

    static SeedExpectation of(String original) {
        List<String> lines = paragraphs(original);
        List<String> paragraphs = lines.subList(2, lines.size() - 2);
        String text = String.join("\n", paragraphs);
        Matcher agency = first("(" + NAME + ") \\((\\p{Lu}+)\\)", text);
        Matcher union = first("The (" + NAME + ") -an? (\\p{Ll}+) [^-]*-", text);
        return new SeedExpectation(
                paragraphs,
                first("(\\p{Lu}\\w* police)\\b", lines.get(1)).group(1),
                agency.group(1),
                agency.group(2),
                union.group(1),
                union.group(2),
                first("\\bMayor (" + NAME + ")", text).group(1),
                first("\\b(\\p{Ll}+-\\p{Ll}+ \\p{Ll}+s)\\b", text).group(1),
                first("© \\d{4} (\\p{Lu}\\w* \\p{Lu}\\w*)", original).group(1));
    }

    private static Matcher first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("the seed has no " + pattern);
        }
        return found;
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** 1 where the text has the article's paragraphs and nothing else. */
    double article(String text) {
        return paragraphs.equals(paragraphs(text)) ? 1 : 0;
    }

    /** The share of the actors that are there as they should be; 0 where the publisher is one. */
    double actors(List<Actor> actors) {
        int held = 0;
        held += has(actors, police, actor -> true);
        held += has(actors, agency, actor -> actor.aliases().contains(abbreviation));
        held += has(
                actors,
                union,
                actor -> actor.aliases().stream().anyMatch(alias -> alias.equalsIgnoreCase("the " + kind)));
        held += has(actors, mayor, actor -> "mayor".equalsIgnoreCase(actor.role()));
        held += has(actors, crowd, actor -> true);
        return actors.stream().anyMatch(actor -> actor.name().contains(publisher)) ? 0 : held / 5.0;
    }

    private static int has(List<Actor> actors, String name, Predicate<Actor> more) {
        return actors.stream().anyMatch(actor -> actor.name().equalsIgnoreCase(name) && more.test(actor)) ? 1 : 0;
    }

    /** The share of the events that are there, in this order. */
    double timeline(List<Event> timeline) {
        String protesters = crowd.substring(crowd.indexOf(' ') + 1);
        List<Predicate<Event>> wanted = List.of(
                event -> event.kind() == EventKind.PROTEST && has(event.sources(), protesters),
                event -> event.kind() == EventKind.REJECT
                        && event.modality() == Modality.REPORTED
                        && has(event.sources(), police),
                event ->
                        event.kind() == EventKind.REQUEST && has(event.sources(), union) && has(event.targets(), mayor),
                event -> event.kind() == EventKind.THREATEN
                        && event.modality() == Modality.THREATENED
                        && has(event.sources(), union));
        int held = 0;
        int from = 0;
        for (Predicate<Event> want : wanted) {
            for (int at = from; at < timeline.size(); at++) {
                if (want.test(timeline.get(at))) {
                    held++;
                    from = at + 1;
                    break;
                }
            }
        }
        return held / (double) wanted.size();
    }

    private static boolean has(List<String> names, String part) {
        return names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT)));
    }
}
