package dev.gistline.local;

import dev.gistline.brief.BriefId;
import dev.gistline.brief.Briefer;
import dev.gistline.brief.Outcome;
import dev.gistline.brief.Rejected;
import dev.gistline.brief.Source;
import dev.gistline.document.Upload;
import dev.gistline.render.BriefJson;
import dev.gistline.render.BriefMarkdown;
import dev.gistline.render.BriefPage;
import dev.gistline.render.EventsCsv;
import dev.gistline.render.PrettyJson;
import dev.gistline.summary.Budget;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gistline brief}. */
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        versionProvider = Gistline.BuiltVersion.class,
        description = "Prints the brief of each file.",
        footer = {
            "",
            "A file that cannot be briefed has a record too, with the reason.",
            "Exit status: 0 every file has its record, 1 a file could not be read or analysed, 2 misused."
        })
final class BriefCommand implements Callable<Integer> {

    /** What a brief is printed as. */
    enum Format {
        JSON,
        MD,
        HTML,
        CSV
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /** How long a summary may be, in one of three measures. */
    static final class Length {
        @Option(
                names = "--words",
                paramLabel = "N",
                description = "The most words of a summary (default: 100, and it may end from 70 on).")
        private @Nullable Integer words;

        @Option(names = "--sentences", paramLabel = "N", description = "The most sentences of a summary.")
        private @Nullable Integer sentences;

        @Option(
                names = "--ratio",
                paramLabel = "R",
                description = "The greatest share of the article's words in a summary, over 0 to 1.")
        private @Nullable Double ratio;

        private Budget budget(CommandSpec spec) {
            if (words != null) {
                return Budget.ofWords(counted(spec, "--words", words));
            }
            if (sentences != null) {
                return Budget.ofSentences(counted(spec, "--sentences", sentences));
            }
            if (ratio == null) {
                return Budget.DEFAULT;
            }
            if (!(ratio > 0 && ratio <= 1)) {
                throw new ParameterException(spec.commandLine(), "--ratio: not over 0 to 1: " + ratio);
            }
            return Budget.ofRatio(ratio);
        }

        private static int counted(CommandSpec spec, String option, int number) {
            if (number < 1) {
                throw new ParameterException(spec.commandLine(), option + ": not 1 or more: " + number);
            }
            return number;
        }
    }

    @ArgGroup
    private Length length = new Length();

    @Option(
            names = "--scores",
            description = "In JSON the score of every sentence too, chosen for the summary or not, in \"sentences\".")
    private boolean scores;

    @Option(
            names = "--jsonl",
            description = "One line of JSON a file, in the order of the files, its name in \"file\".")
    private boolean jsonl;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "${COMPLETION-CANDIDATES}: the whole brief as JSON, to read as Markdown, as a page with the evidence marked (one file), "
                            + "or its events as CSV (default: md on a terminal, json elsewhere).")
    private @Nullable Format format;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "HTML, text, Markdown or JSON articles, gzipped or not; a folder stands for the files in it.")
    private List<String> paths = List.of();

    @Override
    public Integer call() throws Exception {
        Budget budget = length.budget(spec);
        Format chosen = chosen();
        List<Inputs.Input> inputs = Inputs.of(paths);
        if (chosen == Format.HTML && inputs.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--format html: a page shows one article, and these are " + inputs.size()
                            + ": name one file, or leaf through them all with ./gistline local");
        }
        PrintStream out = Terminal.out();
        PrintStream err = Terminal.err();
        if (chosen == Format.CSV) {
            out.print(EventsCsv.HEADER);
        }
        boolean allRead = Batch.run(
                inputs,
                new Work(chosen, Briefer.load(), budget),
                out,
                err,
                new Progress(err, inputs.size(), Terminal.errIsTerminal()));
        return allRead ? 0 : 1;
    }

    /** Briefs one file, or says why it cannot be read. */
    private final class Work implements Batch.Work {
        private final Format chosen;
        private final Briefer briefer;
        private final Budget budget;

        Work(Format chosen, Briefer briefer, Budget budget) {
            this.chosen = chosen;
            this.briefer = briefer;
            this.budget = budget;
        }

        @Override
        public String of(String name, Upload upload) {
            return print(name, briefer.brief(upload, Source.ofFile(name), budget));
        }

        @Override
        public String unreadable(String name, String reason) {
            return print(name, new Rejected(BriefId.of(null, name), Source.ofFile(name), null, reason));
        }

        private String print(String name, Outcome outcome) {
            BriefJson.Detail detail = scores ? BriefJson.Detail.SCORES : BriefJson.Detail.CHOSEN;
            return BriefCommand.this.print(chosen, BriefJson.ofFile(name, outcome, detail));
        }
    }

    private Format chosen() {
        if (jsonl && format != null && format != Format.JSON) {
            throw new ParameterException(spec.commandLine(), "--jsonl prints JSON: leave out --format");
        }
        if (scores && format != null && format != Format.JSON) {
            throw new ParameterException(spec.commandLine(), "--scores are shown in JSON: leave out --format");
        }
        return scores
                ? Format.JSON
                : format != null ? format : jsonl || !Terminal.outIsTerminal() ? Format.JSON : Format.MD;
    }

    private String print(Format chosen, String json) {
        return switch (chosen) {
            case JSON -> (jsonl ? json : PrettyJson.of(json)) + "\n";
            case MD -> BriefMarkdown.of(json);
            case HTML -> BriefPage.of(json);
            case CSV -> EventsCsv.rows(json);
        };
    }
}
