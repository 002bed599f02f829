package dev.gistline.actor;

import dev.gistline.json.JsonWriter;
import dev.gistline.lab.EvalSets;
import dev.gistline.lab.Printed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Scores the casts of the gold pages, the key actors of each chosen by a model that did not see its brief. */
final class GoldRun {
    /** As the scorer prints them. */
    record Figures(double precision, double recall, double f1, double type) {}

    private GoldRun() {}

    static Figures crossValidated(EvalSets sets, List<GoldCast> casts, Lexicon lexicon, Salience salience) {
        List<String> lines = new ArrayList<>();
        for (GoldCast cast : casts) {
            List<GoldCast> others = new ArrayList<>(casts);
            others.remove(cast);
            KeyChoice keys = new KeyChoice(GoldCast.train(others));
            Cast actors =
                    new CastBuilder(lexicon, salience, keys).build(cast.story(), cast.clusters(), cast.metadata());
            lines.add(line(cast.gold().id(), actors));
        }
        Path out = sets.work().resolve("gold-actors.jsonl");
        try {
            Files.createDirectories(sets.work());
            Files.write(out, lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Path gold = sets.root().resolve("gold");
        return figures(sets.score("score_gold.py", gold.resolve("briefs"), gold.resolve("articles"), out));
    }

    /** Reads what the scorer printed. */
    static Figures figures(String printed) {
        return new Figures(
                Printed.number(printed, "^actors +precision ([0-9.]+)"),
                Printed.number(printed, "^actors .* key recall ([0-9.]+)"),
                Printed.number(printed, "^actors .* F1 ([0-9.]+)"),
                Printed.number(printed, "^actors .* type ([0-9.]+)"));
    }

    private static String line(String id, Cast cast) {
        return JsonWriter.string(json -> {
            json.writeStartObject();
            json.writeStringField("file", id + ".html");
            json.writeArrayFieldStart("actors");
            for (Actor actor : cast.actors()) {
                if (actor.key()) {
                    json.writeStartObject();
                    json.writeStringField("name", actor.name());
                    json.writeStringField("type", actor.type().name());
                    JsonWriter.texts(json, "aliases", actor.aliases());
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
