package dev.gistline.local.stack;

import dev.gistline.local.contract.PipelineContract;
import dev.gistline.local.contract.Stack;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The contract on the embedded stack. */
class EmbeddedPipelineIT {
    private static final Duration RETRY_AFTER = Duration.ofMillis(500);
    private static final int MAX_RECEIVES = 3;

    @Nested
    class InThisProcess extends PipelineContract {
        private static Embedded embedded;

        @BeforeAll
        static void start() {
            embedded = Embedded.start(Settings.Runtime.IN_PROCESS, RETRY_AFTER, MAX_RECEIVES);
        }

        @AfterAll
        static void stop() {
            embedded.close();
        }

        @Override
        protected Stack stack() {
            return embedded;
        }
    }

    @Nested
    @EnabledOnOs(value = OS.LINUX, disabledReason = "AWS's runtime client runs on Linux alone")
    class UnderTheRuntimeClient extends PipelineContract {
        private static Embedded embedded;

        @BeforeAll
        static void start() {
            embedded = Embedded.start(Settings.Runtime.PROCESS, RETRY_AFTER, MAX_RECEIVES);
        }

        @AfterAll
        static void stop() {
            embedded.close();
        }

        @Override
        protected Stack stack() {
            return embedded;
        }
    }
}
