package dev.gistline.article;

import dev.gistline.resource.DataFile;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * A trained model that tells the lines of an article from the lines around it, in two passes: a linear one that knows
 * words, class names and what else a line shows, and one of trees that sees what the first made of the lines around.
 * Scores are logarithms of odds. Safe for use by many threads.
 */
final class LineModel {
    private static final int MAGIC = 0x474c4d32; // "GLM2"

    /** A linear pass: {@code weights[hash & mask] * scale}. */
    record Pass(byte[] weights, float scale) {

        double score(Cues cues) {
            return cues.sum(weights) * (double) scale;
        }
    }

    /** Lines with less by the first pass are of no article; the second pass does not look at them. */
    static final double HOPELESS = -6;

    private final Pass first;
    private final BoostedTrees second;

    private LineModel(Pass first, BoostedTrees second) {
        this.first = first;
        this.second = second;
    }

    /** Quantises the weights of the first pass to a byte each; their count is a power of two. */
    static LineModel of(float[] first, BoostedTrees second) {
        float largest = 1e-6f;
        for (float weight : first) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float scale = largest / 127;
        byte[] bytes = new byte[first.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(first[i] / scale);
        }
        return new LineModel(new Pass(bytes, scale), second);
    }

    static LineModel resource(String name) {
        try {
            return read(new ByteArrayInputStream(DataFile.bytes(LineModel.class, name)));
        } catch (IOException broken) {
            throw new UncheckedIOException("the build is broken: " + name, broken);
        }
    }

    /** Reads what {@link #write} wrote. */
    static LineModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(in, 65536));
        if (data.readInt() != MAGIC) {
            throw new IOException("not a line model");
        }
        return new LineModel(readPass(data), BoostedTrees.read(data));
    }

    private static Pass readPass(DataInputStream data) throws IOException {
        float scale = data.readFloat();
        byte[] weights = new byte[data.readInt()];
        data.readFully(weights);
        return new Pass(weights, scale);
    }

    void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(MAGIC);
        data.writeFloat(first.scale());
        data.writeInt(first.weights().length);
        data.write(first.weights());
        second.write(data);
        data.flush();
    }

    /** The probability of a line that scores so to be of the article. */
    static double probability(double score) {
        return 1 / (1 + Math.exp(-score));
    }

    private double[] firstScores(LineCues lines) {
        Cues cues = new Cues();
        double[] scores = new double[lines.size()];
        for (int i = 0; i < scores.length; i++) {
            lines.cues(i, cues);
            scores[i] = first.score(cues);
        }
        return scores;
    }

    /** The scores of the lines; those above zero are more likely of the article than not. */
    double[] scores(LineCues lines) {
        double[] before = firstScores(lines);
        ContextFeatures surroundings = lines.numbers(before);
        FeatureVector numbers = new FeatureVector();
        double[] scores = before.clone();
        for (int i = 0; i < scores.length; i++) {
            if (before[i] > HOPELESS) {
                surroundings.numbers(i, numbers);
                scores[i] = second.score(numbers);
            }
        }
        return scores;
    }
}
