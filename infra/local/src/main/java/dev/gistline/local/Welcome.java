package dev.gistline.local;

import dev.gistline.local.bucket.Bucket;
import dev.gistline.local.stack.EmbeddedStack;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a user is told once the stack runs: what to open and what to try. */
final class Welcome {

    private Welcome() {}

    static String text(EmbeddedStack stack, @Nullable Path data, double seconds) {
        return """

                Gistline runs on this machine alone (started in %SECONDS% s). Open

                  %API%/

                Upload an article and read its brief:

                  export AWS_ACCESS_KEY_ID=%ACCESS% AWS_SECRET_ACCESS_KEY=%SECRET% AWS_DEFAULT_REGION=%REGION%
                  aws --endpoint-url %S3% s3 cp FILE s3://%BUCKET%/
                  curl '%API%/briefs?limit=5'
                  curl '%API%/briefs?kind=THREATEN'
                  curl '%API%/briefs?actor=NAME&from=2026-01-01'

                S3 %S3%  ·  DynamoDB %DYNAMO%, table %TABLE%  ·  queue %API%/health
                %DATA%. Ctrl-C stops it.
                """.replace("%SECONDS%", String.format(Locale.ROOT, "%.1f", seconds))
                .replace("%API%", stack.api().toString())
                .replace("%S3%", stack.s3Endpoint().toString())
                .replace("%DYNAMO%", stack.dynamoDbEndpoint().toString())
                .replace("%ACCESS%", Bucket.ACCESS_KEY)
                .replace("%SECRET%", Bucket.SECRET_KEY)
                .replace("%REGION%", Bucket.REGION)
                .replace("%BUCKET%", EmbeddedStack.BUCKET)
                .replace("%TABLE%", EmbeddedStack.TABLE)
                .replace("%DATA%", data == null ? "All is in memory and gone at the end" : "All is kept in " + data);
    }
}
