package dev.gistline.lab;

import dev.gistline.actor.Actor;
import dev.gistline.brief.Brief;
import dev.gistline.brief.Briefer;
import dev.gistline.brief.Outcome;
import dev.gistline.brief.Source;
import dev.gistline.document.Upload;
import dev.gistline.summary.Budget;
import dev.gistline.timeline.Event;
import dev.gistline.timeline.EventKind;
import dev.gistline.timeline.Modality;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Checks the article that Gistline was first asked for: 1 where its brief holds what was asked, else the share that it holds. */
final class SeedGate implements Gate {

    @Override
    public String stage() {
        return "seed";
    }

    @Override
    public List<Score> measure(EvalSets sets) {
        Path file = sets.root().resolveSibling("seed").resolve("seed-article.txt");
        Outcome outcome;
        String original;
        try {
            byte[] bytes = Files.readAllBytes(file);
            original = Files.readString(file);
            outcome = Briefer.load()
                    .brief(new Upload(bytes, file.toString(), null), Source.ofFile(file.toString()), Budget.DEFAULT);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (!(outcome instanceof Brief brief)) {
            throw new IllegalStateException("the seed was not briefed: " + outcome);
        }
        return List.of(
                new Score("seed.article", article(original, brief)),
                new Score("seed.actors", actors(brief.actors())),
                new Score("seed.timeline", timeline(brief.timeline())));
    }

    /** All paragraphs but the breadcrumb, the repeated headline, the copyright notice and the report line. */
    private static double article(String original, Brief brief) {
        List<String> lines = original.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        List<String> wanted = lines.subList(2, lines.size() - 2);
        List<String> kept = brief.article()
                .text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return wanted.equals(kept) ? 1 : 0;
    }

    private static double actors(List<Actor> actors) {
        int held = 0;
        held += has(actors, "Portland police", actor -> true);
        held += has(
                actors,
                "US Immigration and Customs Enforcement",
                actor -> actor.aliases().contains("ICE"));
        held += has(
                actors,
                "National Immigration and Customs Enforcement Council",
                actor -> actor.aliases().stream().anyMatch(alias -> alias.equalsIgnoreCase("the union")));
        held += has(actors, "Ted Wheeler", actor -> "mayor".equalsIgnoreCase(actor.role()));
        held += has(actors, "far-left protestors", actor -> true);
        boolean publisher = actors.stream().anyMatch(actor -> actor.name().contains("Bright Mountain"));
        return publisher ? 0 : held / 5.0;
    }

    private static int has(List<Actor> actors, String name, Predicate<Actor> more) {
        return actors.stream().anyMatch(actor -> actor.name().equalsIgnoreCase(name) && more.test(actor)) ? 1 : 0;
    }

    private static double timeline(List<Event> timeline) {
        String union = "National Immigration and Customs Enforcement Council";
        List<Predicate<Event>> wanted = List.of(
                event -> event.kind() == EventKind.PROTEST && has(event.sources(), "protestors"),
                event -> event.kind() == EventKind.REJECT
                        && event.modality() == Modality.REPORTED
                        && has(event.sources(), "Portland police"),
                event -> event.kind() == EventKind.REQUEST
                        && has(event.sources(), union)
                        && has(event.targets(), "Ted Wheeler"),
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
