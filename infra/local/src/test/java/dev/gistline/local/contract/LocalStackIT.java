package dev.gistline.local.contract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The contract on LocalStack. {@code GISTLINE_LOCALSTACK_IMAGE} names another image than the last that needs no account;
 * {@code LOCALSTACK_AUTH_TOKEN} is passed on to those that do; {@code GISTLINE_LOCALSTACK_ENDPOINT} names one that runs
 * already, with nothing of Gistline's in it. Without that, and without Docker or without the image, it is skipped.
 */
class LocalStackIT extends PipelineContract {
    private static final String IMAGE = "localstack/localstack:4.14.0";

    private static @Nullable LocalStackContainer container;
    private static @Nullable CloudStack stack;

    @BeforeAll
    static void start() {
        String running = System.getenv("GISTLINE_LOCALSTACK_ENDPOINT");
        if (running != null) {
            stack = CloudStack.start(URI.create(running), "us-east-1", "test", "test");
            return;
        }
        needs(DockerClientFactory.instance().isDockerAvailable(), "Docker, and none answers");
        String image = System.getenv().getOrDefault("GISTLINE_LOCALSTACK_IMAGE", IMAGE);
        needs(isThere(image), "the image " + image + ", which is not here and cannot be pulled");
        container = new LocalStackContainer(
                        DockerImageName.parse(image).asCompatibleSubstituteFor("localstack/localstack"))
                .withServices("s3", "sqs", "dynamodb");
        String token = System.getenv("LOCALSTACK_AUTH_TOKEN");
        if (token != null && !token.isEmpty()) {
            container.withEnv("LOCALSTACK_AUTH_TOKEN", token);
        }
        container.start();
        stack = CloudStack.start(
                container.getEndpoint(), container.getRegion(), container.getAccessKey(), container.getSecretKey());
    }

    private static void needs(boolean there, String what) {
        if (!there) {
            System.out.println("SKIPPED: LocalStackIT needs " + what);
        }
        assumeTrue(there, what);
    }

    /** Whether the image is on this machine, or can be pulled to it. */
    private static boolean isThere(String image) {
        DockerClient docker = DockerClientFactory.lazyClient();
        try {
            docker.inspectImageCmd(image).exec();
            return true;
        } catch (NotFoundException notYet) {
            System.out.println("pulling " + image);
        }
        try {
            return docker.pullImageCmd(image).start().awaitCompletion(10, TimeUnit.MINUTES);
        } catch (DockerException refused) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @AfterAll
    static void stop() {
        if (stack != null) {
            stack.close();
        }
        if (container != null) {
            container.stop();
        }
    }

    @Override
    protected Stack stack() {
        return Objects.requireNonNull(stack);
    }
}
