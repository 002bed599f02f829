package dev.gistline.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ARTICLE = """
            Harbour board sues ferry operator over late sailings

            The Selmouth Harbour Board on Thursday sued Northwater Lines, the company that runs the island ferry. It accused \
            the company of cancelling %d sailings since January.

            Northwater Lines rejected the claim. The company threatened to withdraw the evening service.
            """;

    @TempDir
    private Path folder;

    private record Run(int status, String out, String err) {}

    private Run gistline(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Gistline.class.getName()));
        command.addAll(List.of(arguments));
        Path err = folder.resolveSibling(folder.getFileName() + ".err");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(err.toFile())
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out, Files.readString(err));
    }

    private static List<JsonNode> lines(Run run) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : run.out.lines().toList()) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    @Test
    void givesALineAFileInTheOrderGivenARejectedFileToo() throws Exception {
        for (int i = 10; i < 60; i++) {
            Files.writeString(folder.resolve(i + ".txt"), ARTICLE.formatted(i));
        }
        Files.writeString(folder.resolve("00.txt"), "");
        Files.writeString(folder.resolve(".hidden"), "x");

        Run run = gistline("brief", "--jsonl", "./30.txt", ".");

        assertThat(run.status).isZero();
        assertThat(run.err).isEmpty();
        List<String> files =
                lines(run).stream().map(line -> line.at("/file").asText()).toList();
        List<String> expected = new ArrayList<>(List.of("./30.txt", "./00.txt"));
        IntStream.range(10, 60).forEach(i -> expected.add("./" + i + ".txt"));
        assertThat(files).isEqualTo(expected);
        assertThat(lines(run).get(1).at("/status").asText()).isEqualTo("REJECTED");
        assertThat(lines(run).get(7).at("/article/text").asText()).contains("cancelling 15 sailings");
    }

    @Test
    void neverPassesTheWordsAskedFor() throws Exception {
        Files.writeString(folder.resolve("a.txt"), ARTICLE.formatted(7));

        for (int most : new int[] {25, 12}) {
            int words = 0;
            for (JsonNode sentence : lines(gistline("brief", "--jsonl", "--words", "" + most, "a.txt"))
                    .getFirst()
                    .at("/summary")) {
                words += sentence.at("/text").asText().split("\\s+").length;
            }
            assertThat(words).isBetween(1, most);
        }
    }

    @Test
    void summarisesInSentencesOrByRatio() throws Exception {
        Files.writeString(folder.resolve("a.txt"), ARTICLE.formatted(7));

        JsonNode one =
                lines(gistline("brief", "--jsonl", "--sentences", "1", "a.txt")).getFirst();
        assertThat(one.at("/summary")).hasSize(1);
        JsonNode third =
                lines(gistline("brief", "--jsonl", "--ratio", "0.4", "a.txt")).getFirst();
        int words = 0;
        for (JsonNode sentence : third.at("/summary")) {
            words += sentence.at("/text").asText().split("\\s+").length;
        }
        assertThat(words).isBetween(1, third.at("/article/words").asInt() * 4 / 10 + 1);

        assertThat(gistline("brief", "--sentences", "0", "a.txt").err).startsWith("--sentences: not 1 or more: 0\n");
        assertThat(gistline("brief", "--ratio", "2", "a.txt").err).startsWith("--ratio: not over 0 to 1: 2.0\n");
        assertThat(gistline("brief", "--ratio", ".2", "--words", "30", "a.txt").status)
                .isEqualTo(2);
    }

    @Test
    void scoresEverySentenceOnRequest() throws Exception {
        Files.writeString(folder.resolve("a.txt"), ARTICLE.formatted(7));

        JsonNode brief = lines(gistline("brief", "--jsonl", "--scores", "--sentences", "1", "a.txt"))
                .getFirst();

        assertThat(brief.at("/sentences").size())
                .isGreaterThan(brief.at("/summary").size());
        JsonNode chosen = brief.at("/summary/0");
        assertThat(brief.at("/sentences")).anySatisfy(sentence -> {
            assertThat(sentence.at("/start")).isEqualTo(chosen.at("/start"));
            assertThat(sentence.at("/score")).isEqualTo(chosen.at("/score"));
        });
        assertThat(lines(gistline("brief", "--jsonl", "a.txt")).getFirst().has("sentences"))
                .isFalse();
        assertThat(gistline("brief", "--scores", "--format", "csv", "a.txt").status)
                .isEqualTo(2);
    }

    @Test
    void printsEachFormat() throws Exception {
        Files.writeString(folder.resolve("a.txt"), ARTICLE.formatted(7));

        assertThat(gistline("brief", "--format", "md", "a.txt").out).contains("## Summary");
        assertThat(gistline("brief", "--format", "html", "a.txt").out).startsWith("<!DOCTYPE html>");
        assertThat(gistline("brief", "--format", "csv", "a.txt", "a.txt").out.lines())
                .filteredOn(line -> line.startsWith("name,id,"))
                .hasSize(1);
        assertThat(JSON.readTree(gistline("brief", "a.txt").out).at("/file").asText())
                .isEqualTo("a.txt");
    }

    @Test
    void asksForOneFileWhereAPageShowsOneArticle() throws Exception {
        Files.writeString(folder.resolve("a.txt"), ARTICLE.formatted(7));
        Files.writeString(folder.resolve("b.txt"), ARTICLE.formatted(8));

        Run run = gistline("brief", "--format", "html", ".");

        assertThat(run.status).isEqualTo(2);
        assertThat(run.out).isEmpty();
        assertThat(run.err)
                .startsWith("--format html: a page shows one article, and these are 2: "
                        + "name one file, or leaf through them all with ./gistline local\n");
    }

    @Test
    void annotatesALineAFile() throws Exception {
        Files.writeString(folder.resolve("a.txt"), ARTICLE.formatted(7));
        Files.writeString(folder.resolve("b.txt"), "");

        List<JsonNode> lines = lines(gistline("annotate", "--jsonl", "."));

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).at("/sentences/0/tokens")).isNotEmpty();
        assertThat(lines.get(1).at("/reason").asText()).contains("empty");
        assertThat(lines.get(1).at("/sentences")).isEmpty();
    }

    @Test
    void saysInOneLineWhatIsWrong() throws Exception {
        Run missing = gistline("brief", "no-such-file.txt");
        assertThat(missing.status).isEqualTo(1);
        assertThat(missing.err).isEqualTo("gistline: no such file or folder: no-such-file.txt\n");

        assertThat(gistline("brief").status).isEqualTo(2);
        assertThat(gistline("brief", "--words", "0", ".").status).isEqualTo(2);
        assertThat(gistline("nonsense").status).isEqualTo(2);
        Run misused = gistline("local", "--port", "99999");
        assertThat(misused.status).isEqualTo(2);
        assertThat(misused.err).startsWith("--port: not a port: 99999\n");
    }

    @Test
    void saysWhichPortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Run run = gistline("local", "--port", "0", "--dynamodb-port", "0", "--s3-port", "" + taken.getLocalPort());

            assertThat(run.status).isEqualTo(1);
            assertThat(run.err.lines())
                    .singleElement()
                    .asString()
                    .isEqualTo(
                            "gistline: port " + taken.getLocalPort()
                                    + " is taken: stop what listens there, or name another with --s3-port (0 for any that is free)");
        }
    }

    @Test
    void tellsItsVersion() throws Exception {
        assertThat(gistline("--version").out).startsWith("gistline ");
        assertThat(gistline("brief", "--version").out).startsWith("gistline ");
    }
}
