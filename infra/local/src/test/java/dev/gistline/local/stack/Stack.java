package dev.gistline.local.stack;

import java.io.IOException;
import java.net.http.HttpResponse;
import software.amazon.awssdk.services.s3.S3Client;

/** A deployment of Gistline, wherever it runs. */
interface Stack {

    S3Client s3();

    /** The bucket that takes articles. */
    String bucket();

    /**
     * What the API answers.
     *
     * @param pathAndQuery such as {@code /briefs?limit=5}
     */
    HttpResponse<String> get(String pathAndQuery) throws IOException, InterruptedException;
}
