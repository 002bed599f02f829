package dev.gistline.local;

import dev.gistline.brief.Annotated;
import dev.gistline.brief.Briefer;
import dev.gistline.document.Upload;
import dev.gistline.render.AnnotationJson;
import dev.gistline.render.PrettyJson;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gistline annotate}. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        versionProvider = Gistline.BuiltVersion.class,
        description =
                "Prints all that was found in each file: sentences, tokens, mentions, temporal expressions, events. "
                        + "Offsets are code points of the text as given.",
        footer = {"", "Exit status: 0 every file has its record, 1 a file could not be read or analysed, 2 misused."})
final class AnnotateCommand implements Callable<Integer> {

    @Option(names = "--jsonl", description = "One line of JSON a file, in the order of the files.")
    private boolean jsonl;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "As for brief.")
    private List<String> paths = List.of();

    @Override
    public Integer call() throws Exception {
        List<Inputs.Input> inputs = Inputs.of(paths);
        Briefer briefer = Briefer.load();
        PrintStream err = Terminal.err();
        boolean allRead = Batch.run(
                inputs,
                new Batch.Work() {
                    @Override
                    public String of(String name, Upload upload) {
                        return switch (briefer.annotate(upload)) {
                            case Annotated.Done done ->
                                print(AnnotationJson.ofFile(
                                        name, done.document().format(), done.analysis()));
                            case Annotated.Refused refused -> unreadable(name, refused.reason());
                        };
                    }

                    @Override
                    public String unreadable(String name, String reason) {
                        return print(AnnotationJson.refused(name, reason));
                    }
                },
                Terminal.out(),
                err,
                new Progress(err, inputs.size(), Terminal.errIsTerminal()));
        return allRead ? 0 : 1;
    }

    private String print(String json) {
        return (jsonl ? json : PrettyJson.of(json)) + "\n";
    }
}
