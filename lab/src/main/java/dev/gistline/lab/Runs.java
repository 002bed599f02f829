package dev.gistline.lab;

import dev.gistline.brief.Briefer;
import dev.gistline.brief.Source;
import dev.gistline.document.Upload;
import dev.gistline.render.BriefJson;
import dev.gistline.summary.Budget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes for the scorers what {@code gistline brief --jsonl} prints. */
public final class Runs {

    private Runs() {}

    /** The briefs of the files in {@code folder} with the extension, in the order of their names. */
    public static Path brief(Briefer briefer, Path folder, String extension, Budget budget, Path out) {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> lines = files.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .parallel()
                    .map(file -> BriefJson.ofFile(
                            file.toString(), briefer.brief(upload(file), Source.ofFile(file.toString()), budget)))
                    .toList();
            Files.createDirectories(out.toAbsolutePath().getParent());
            return Files.write(out, lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Upload upload(Path file) {
        try {
            return new Upload(Files.readAllBytes(file), file.getFileName().toString(), null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
