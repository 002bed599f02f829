package dev.gistline.local.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(value = OS.LINUX, disabledReason = "AWS's runtime client runs on Linux alone")
class ChildProcessIT {
    private final List<String> log = new CopyOnWriteArrayList<>();
    private ChildProcess function = function(Map.of(), Duration.ofSeconds(60));

    private ChildProcess function(Map<String, String> environment, Duration timeout) {
        return new ChildProcess(
                new ChildProcess.Settings(
                        "troubled",
                        TroubledHandler.class.getName(),
                        System.getProperty("java.class.path"),
                        environment,
                        timeout,
                        256),
                log::add);
    }

    @AfterEach
    void close() {
        function.close();
    }

    private String ask(String wish) throws Exception {
        return new String(
                function.invoke(("\"" + wish + "\"").getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    private static String process(String answer) {
        return answer.split(" ")[1];
    }

    @Test
    void answersFromAProcessOfItsOwnThatStaysForTheNextEvent() throws Exception {
        String first = ask("hello");

        assertThat(first).startsWith("\"hello\" ").endsWith(" troubled true");
        assertThat(process(first))
                .isNotEqualTo(Long.toString(ProcessHandle.current().pid()));
        assertThat(process(ask("again"))).isEqualTo(process(first));
        function.close();
        assertThat(log).contains("answering");
    }

    @Test
    void failsWithWhatTheHandlerThrewAndGoesOnInTheSameProcess() throws Exception {
        String before = ask("hello");

        assertThatThrownBy(() -> ask("throw"))
                .isInstanceOf(FunctionFailed.class)
                .hasMessageContaining("as wished");
        assertThat(process(ask("hello"))).isEqualTo(process(before));
    }

    @Test
    void failsWhenTheProcessDiesAndStartsAnother() throws Exception {
        String before = ask("hello");

        assertThatThrownBy(() -> ask("die")).isInstanceOf(FunctionFailed.class).hasMessageContaining("status 137");
        assertThat(process(ask("hello"))).isNotEqualTo(process(before));
    }

    @Test
    void killsAProcessThatRunsOutOfTime() throws Exception {
        function.close();
        function = function(Map.of(), Duration.ofSeconds(2));
        String before = ask("hello");

        assertThatThrownBy(() -> ask("sleep"))
                .isInstanceOf(FunctionFailed.class)
                .hasMessageContaining("timed out after 2 seconds");
        assertThat(ProcessHandle.of(Long.parseLong(process(before)))).isEmpty();
    }

    @Test
    void saysWhyAProcessCannotStart() {
        function.close();
        function = function(Map.of("BROKEN", "yes"), Duration.ofSeconds(60));

        assertThatThrownBy(() -> ask("hello"))
                .isInstanceOf(FunctionFailed.class)
                .hasMessageContaining("no such table");
    }

    @Test
    void leavesNoProcessBehind() throws Exception {
        long process = Long.parseLong(process(ask("hello")));
        function.close();

        assertThat(ProcessHandle.of(process).filter(ProcessHandle::isAlive)).isEmpty();
    }
}
