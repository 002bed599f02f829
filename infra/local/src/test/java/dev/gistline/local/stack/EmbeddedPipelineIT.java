package dev.gistline.local.stack;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class EmbeddedPipelineIT {

    @Nested
    class InThisProcess extends PipelineContract {
        private static Embedded embedded;

        @BeforeAll
        static void start() {
            embedded = Embedded.start(Settings.Runtime.IN_PROCESS);
        }

        @AfterAll
        static void stop() {
            embedded.close();
        }

        @Override
        Stack stack() {
            return embedded;
        }
    }

    @Nested
    @EnabledOnOs(value = OS.LINUX, disabledReason = "AWS's runtime client runs on Linux alone")
    class UnderTheRuntimeClient extends PipelineContract {
        private static Embedded embedded;

        @BeforeAll
        static void start() {
            embedded = Embedded.start(Settings.Runtime.PROCESS);
        }

        @AfterAll
        static void stop() {
            embedded.close();
        }

        @Override
        Stack stack() {
            return embedded;
        }
    }
}
