package dev.gistline.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.document.Upload;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
    private static final Batch.Work ECHO = new Batch.Work() {
        @Override
        public String of(String name, Upload upload) {
            String text = new String(upload.bytes(), StandardCharsets.UTF_8);
            if (text.equals("poison")) {
                throw new IllegalStateException("as wished");
            }
            return name + ": " + text + "\n";
        }

        @Override
        public String unreadable(String name, String reason) {
            return name + " " + reason + "\n";
        }
    };

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private boolean run(List<Inputs.Input> inputs) throws InterruptedException {
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8);
        return Batch.run(inputs, ECHO, printed, told, new Progress(told, inputs.size(), false));
    }

    private static Inputs.Input file(Path folder, String name, String text) throws Exception {
        return new Inputs.Input(name, Files.writeString(folder.resolve(name), text));
    }

    @Test
    void printsInTheOrderOfTheFilesHoweverManyThereAre(@TempDir Path folder) throws Exception {
        List<Inputs.Input> inputs = new ArrayList<>();
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            inputs.add(file(folder, i + ".txt", "x".repeat(i)));
            expected.append(i).append(".txt: ").append("x".repeat(i)).append('\n');
        }

        assertThat(run(inputs)).isTrue();

        assertThat(out).hasToString(expected.toString());
        assertThat(err).hasToString("");
    }

    @Test
    void anArticleThatTheAnalysisFailsOnTakesNoneOfTheOthersWithIt(@TempDir Path folder) throws Exception {
        boolean all = run(
                List.of(file(folder, "a.txt", "one"), file(folder, "b.txt", "poison"), file(folder, "c.txt", "three")));

        assertThat(all).isFalse();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "a.txt: one",
                        "b.txt the analysis failed, which is a fault of Gistline's: IllegalStateException",
                        "c.txt: three");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("b.txt", "IllegalStateException: as wished");
    }

    @Test
    void saysWhyAFileCannotBeRead(@TempDir Path folder) throws Exception {
        Inputs.Input gone = new Inputs.Input("gone.txt", folder.resolve("gone.txt"));

        assertThat(run(List.of(gone))).isFalse();

        assertThat(out).hasToString("gone.txt the file cannot be read: it is gone\n");
    }
}
