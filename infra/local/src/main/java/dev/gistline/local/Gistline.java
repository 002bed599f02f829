package dev.gistline.local;

import dev.gistline.brief.Annotated;
import dev.gistline.brief.Briefer;
import dev.gistline.brief.Source;
import dev.gistline.document.Upload;
import dev.gistline.render.AnnotationJson;
import dev.gistline.render.BriefJson;
import dev.gistline.summary.Budget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The command line. */
public final class Gistline {

    private Gistline() {}

    public static void main(String[] arguments) throws IOException {
        Briefer briefer = Briefer.load();
        for (int i = 1; i < arguments.length; i++) {
            if (arguments[i].startsWith("--")) {
                continue;
            }
            Path file = Path.of(arguments[i]);
            Upload upload = new Upload(Files.readAllBytes(file), arguments[i], null);
            if (arguments[0].equals("brief")) {
                System.out.println(BriefJson.ofFile(
                        arguments[i], briefer.brief(upload, Source.ofFile(arguments[i]), Budget.DEFAULT)));
            } else if (briefer.annotate(upload) instanceof Annotated.Done done) {
                System.out.println(
                        AnnotationJson.ofFile(arguments[i], done.document().format(), done.analysis()));
            }
        }
    }
}
