package dev.gistline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that the paths of a command line stand for. */
final class Inputs {

    /**
     * @param name the path as given, or the folder as given with what is in it
     */
    record Input(String name, Path path) {}

    private Inputs() {}

    /**
     * Every file once for each time it is named, in the order given; a folder stands for the files in it and in its
     * folders, sorted, hidden ones left out.
     *
     * @throws CannotRun when there is no such file or folder
     */
    static List<Input> of(List<String> paths) throws CannotRun {
        List<Input> inputs = new ArrayList<>();
        for (String given : paths) {
            Path path = path(given);
            if (Files.isDirectory(path)) {
                inputs.addAll(in(path));
            } else if (Files.exists(path)) {
                inputs.add(new Input(given, path));
            } else {
                throw new CannotRun("no such file or folder: " + given);
            }
        }
        return inputs;
    }

    private static Path path(String given) throws CannotRun {
        try {
            return Path.of(given);
        } catch (InvalidPathException broken) {
            throw new CannotRun("not a path: " + given);
        }
    }

    private static List<Input> in(Path folder) throws CannotRun {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(folder.relativize(file)))
                    .sorted()
                    .map(file -> new Input(file.toString(), file))
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new CannotRun("cannot read the folder " + folder + ": " + unreadable.getMessage());
        }
    }

    private static boolean isHidden(Path relative) {
        for (Path name : relative) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
