package dev.gistline.lab;

import dev.gistline.brief.Annotated;
import dev.gistline.brief.Briefer;
import dev.gistline.brief.Source;
import dev.gistline.document.Upload;
import dev.gistline.render.AnnotationJson;
import dev.gistline.render.BriefJson;
import dev.gistline.summary.Budget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes for the scorers what {@code gistline brief --jsonl} and {@code gistline annotate --jsonl} print. */
final class Runs {
    private final Briefer briefer = Briefer.load();

    Path brief(Path folder, String extension, Budget budget, Path out) {
        return write(
                folder,
                extension,
                out,
                file -> BriefJson.ofFile(
                        file.toString(), briefer.brief(upload(file), Source.ofFile(file.toString()), budget)));
    }

    Path annotate(Path folder, String extension, Path out) {
        return write(folder, extension, out, file -> switch (briefer.annotate(upload(file))) {
            case Annotated.Done done ->
                AnnotationJson.ofFile(file.toString(), done.document().format(), done.analysis());
            case Annotated.Refused refused -> throw new IllegalStateException(file + ": " + refused.reason());
        });
    }

    private static Path write(Path folder, String extension, Path out, Function<Path, String> line) {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> lines = files.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .parallel()
                    .map(line)
                    .toList();
            Files.createDirectories(out.toAbsolutePath().getParent());
            Files.write(out, lines);
            return out;
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
