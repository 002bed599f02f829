package dev.gistline.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The development sets. They are their publishers' texts and so not part of the repository: {@code GISTLINE_EVAL} names
 * their folder, else it is {@code ../shared/eval} beside the checkout.
 *
 * @param root the folder that holds {@code extraction}, {@code gold}, {@code language}, {@code summary}, {@code timeline}
 * @param work a folder for what is unpacked and printed
 */
public record EvalSets(Path root, Path work) {

    /** Empty where the sets are not on this machine. */
    public static Optional<EvalSets> find() {
        Path root = Path.of(System.getenv().getOrDefault("GISTLINE_EVAL", "../shared/eval"));
        if (!Files.isDirectory(root)) {
            return Optional.empty();
        }
        return Optional.of(new EvalSets(root.toAbsolutePath().normalize(), Path.of("lab/target/eval")));
    }

    /** The unpacked folder of {@code name}, such as {@code extraction/naeb}, from its {@code .tar.xz}. */
    public Path unpacked(String name) {
        Path folder = work.resolve(name);
        if (!Files.isDirectory(folder)) {
            try {
                // An interrupted run must not leave half a set behind, so it is unpacked aside and moved.
                Path aside = Files.createTempDirectory(Files.createDirectories(work), "unpack");
                Commands.run(
                        List.of("tar", "-xJf", root.resolve(name + ".tar.xz").toString(), "-C", aside.toString()));
                Files.createDirectories(folder.getParent());
                Path inner = aside.resolve(folder.getFileName());
                Files.move(Files.isDirectory(inner) ? inner : aside, folder);
            } catch (IOException failed) {
                throw new UncheckedIOException("cannot unpack " + name, failed);
            }
        }
        return folder;
    }

    /** What the scorer printed. */
    public String score(String scorer, Object... arguments) {
        List<String> command =
                new ArrayList<>(List.of("python3", root.resolve(scorer).toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return Commands.run(command);
    }
}
