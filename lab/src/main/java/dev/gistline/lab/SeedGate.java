package dev.gistline.lab;

import dev.gistline.brief.Brief;
import dev.gistline.brief.Briefer;
import dev.gistline.brief.Outcome;
import dev.gistline.brief.Source;
import dev.gistline.document.Upload;
import dev.gistline.summary.Budget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
        SeedExpectation expected = SeedExpectation.of(original);
        return List.of(
                new Score("seed.article", expected.article(brief.article().text())),
                new Score("seed.actors", expected.actors(brief.actors())),
                new Score("seed.timeline", expected.timeline(brief.timeline())));
    }
}
